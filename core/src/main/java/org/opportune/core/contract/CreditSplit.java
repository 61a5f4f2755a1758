package org.opportune.core.contract;

import java.math.BigDecimal;
import java.util.Map;
import org.immutables.value.Value;
import org.opportune.core.DealId;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * Who is credited with a sale, and with which part of it: quotas and commissions are worked out from it.
 *
 * <p>The parts add up to the whole, so none of the sale is lost or counted twice:
 *
 * <pre>{@code
 * CreditSplit.builder()
 *     .deal(DealId.of("D-1"))
 *     .putShares(OwnerId.of("ada"), Share.ofPercent("60"))
 *     .putShares(OwnerId.of("ben"), Share.ofPercent("40"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@HouseStyle
public interface CreditSplit extends WithCreditSplit {

    /** {@return the deal that was won} */
    DealId deal();

    /** {@return each seller's part, above zero, together 1; so three equal parts are 0.333333, 0.333333 and 0.333334} */
    Map<OwnerId, Share> shares();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("the credit for deal", deal()).require("deal", deal());
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<OwnerId, Share> share : shares().entrySet()) {
            BigDecimal part = share.getValue().fraction();
            sum = sum.add(part);
            wrong.check(
                    part.signum() > 0,
                    "credit.nothing",
                    "shares of " + share.getKey(),
                    part,
                    "must be above zero",
                    "Leave out who is credited with nothing.");
        }
        wrong.check(sum.compareTo(BigDecimal.ONE) == 0, "credit.sum", "shares", sum, "must add up to 1")
                .orThrow();
    }

    /**
     * Starts a split; the deal and its shares are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a split, one part at a time. */
    final class Builder extends ImmutableCreditSplit.Builder {
        Builder() {}
    }
}
