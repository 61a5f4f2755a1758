package org.opportune.core.contract;

import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.opportune.core.CampaignId;
import org.opportune.core.LeadSource;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.core.time.Window;

/**
 * Money that was spent to win customers, by channel, campaign and date.
 *
 * <pre>{@code
 * Spend.builder()
 *     .window(Window.month(YearMonth.of(2026, 3)))
 *     .kind(SpendKind.MEDIA)
 *     .channel(LeadSource.WEBINAR)
 *     .amount(Money.parse("EUR 5000"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@HouseStyle
public interface Spend extends WithSpend {

    /** {@return on which days, such as a single one or a month} */
    Window window();

    /** {@return for what} */
    SpendKind kind();

    /** {@return for which channel; empty when it was for all of them, such as a salary} */
    Optional<LeadSource> channel();

    /** {@return for which campaign; empty when it was for none} */
    Optional<CampaignId> campaign();

    /** {@return how much, zero or more} */
    Money amount();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("spend")
                .require("window", window())
                .require("kind", kind())
                .require("amount", amount());
        Amounts.check(wrong, "amount", amount());
        wrong.orThrow();
    }

    /**
     * Starts an entry; window, kind and amount are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an entry, one part at a time. */
    final class Builder extends ImmutableSpend.Builder {
        Builder() {}
    }
}
