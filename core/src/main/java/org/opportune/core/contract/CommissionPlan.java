package org.opportune.core.contract;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.ContentHash;
import org.opportune.core.ValueType;
import org.opportune.core.Violations;
import org.opportune.core.contract.CommissionTier.Attained;
import org.opportune.core.contract.CommissionTier.Sold;
import org.opportune.core.style.HouseStyle;

/**
 * What sellers are paid for what they sell in a period, as versioned data.
 *
 * <p>A flat plan has one tier, from zero: 15 % of 100,000 are 15,000. With several tiers it matters what a tier's rate is
 * paid on. Of 110,000, by 6 % and from 100,000 on 8 %:
 *
 * <ul>
 *   <li>{@link Mode#MARGINAL}: 6 % of 100,000 and 8 % of 10,000, that is 6,800;
 *   <li>{@link Mode#RETROACTIVE}: 8 % of 110,000, that is 8,800, and a cliff at the edge.
 * </ul>
 *
 * <p>Who is credited with how much of a sale is told by a {@link CreditSplit}. A plan only says what is agreed; what it comes
 * to is worked out elsewhere.
 */
@Value.Immutable
@HouseStyle
public interface CommissionPlan extends WithCommissionPlan {

    /** What the rate of a tier is paid on. */
    enum Mode {
        /** Each rate on the part of the sales that lies in its tier. */
        MARGINAL,
        /** The rate of the highest tier that was reached, on all sales of the period. */
        RETROACTIVE
    }

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return what the rate of a tier is paid on; the part in its tier unless said otherwise} */
    @Value.Default
    default Mode mode() {
        return Mode.MARGINAL;
    }

    /** {@return the rates, one or more: the first from zero, each from a higher bound than the one before, of one kind} */
    List<CommissionTier> tiers();

    /** {@return the least that is paid for a period, zero or more, whatever was sold} */
    Optional<Money> floor();

    /** {@return the most that is paid for a period, zero or more and no less than the floor} */
    Optional<Money> cap();

    /** {@return for how long after a sale its commission is taken back if the customer ends the contract; empty for never} */
    Optional<Period> clawback();

    /** {@return the fingerprint of everything this plan says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "commission-plan")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .part("mode", mode().name())
                .list("tiers", tiers(), CommissionPlan::encode)
                .optional("floor", floor(), ValueType.MONEY::print)
                .optional("cap", cap(), ValueType.MONEY::print)
                .optional("clawback", clawback(), Period::toString));
    }

    private static void encode(ContentHash.Encoder into, CommissionTier tier) {
        if (tier.from() instanceof Sold sold) {
            into.part("sold", ValueType.MONEY.print(sold.amount()));
        } else {
            into.part("attained", tier.from().value().toPlainString());
        }
        into.part("rate", tier.rate().toString());
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("commission plan", id())
                .require("id", id())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(version() > 0, "policy.version", "version", version(), "must be above zero");
        checkTiers(wrong);
        floor().ifPresent(floor -> Amounts.check(wrong, "floor", floor));
        cap().ifPresent(cap -> Amounts.check(wrong, "cap", cap));
        checkCurrency(wrong);
        clawback()
                .ifPresent(period -> wrong.check(
                        !period.isNegative() && !period.isZero(),
                        "commission.clawback",
                        "clawback",
                        period,
                        "must be above zero"));
        wrong.orThrow();
    }

    private void checkTiers(Violations wrong) {
        wrong.check(!tiers().isEmpty(), "commission.tiers", "tiers", "", "must be one or more");
        for (int i = 0; i < tiers().size(); i++) {
            CommissionTier.Bound from = tiers().get(i).from();
            String path = "tiers[" + i + "].from";
            if (i == 0) {
                wrong.check(
                        from.value().signum() == 0,
                        "commission.first",
                        path,
                        from.value(),
                        "must be zero in the first tier",
                        "If nothing is paid below it, begin with a rate of 0.");
            } else {
                CommissionTier.Bound before = tiers().get(i - 1).from();
                boolean alike = from instanceof Attained == before instanceof Attained;
                wrong.check(
                                alike,
                                "commission.kind",
                                path,
                                from,
                                "must be an amount sold or an attainment, as in the tier before")
                        .check(
                                !alike || from.value().compareTo(before.value()) > 0,
                                "commission.order",
                                path,
                                from.value(),
                                "must be above that of the tier before (" + before.value() + ")");
            }
        }
    }

    /** All amounts are in one currency, or else they cannot be compared. */
    private void checkCurrency(Violations wrong) {
        List<CurrencyUnit> currencies = Stream.concat(
                        tiers().stream()
                                .flatMap(tier ->
                                        tier.from() instanceof Sold sold ? Stream.of(sold.amount()) : Stream.empty()),
                        Stream.concat(floor().stream(), cap().stream()))
                .map(Money::getCurrencyUnit)
                .distinct()
                .toList();
        wrong.check(
                currencies.size() <= 1,
                "commission.currency",
                "tiers, floor and cap",
                currencies,
                "must be in one currency");
        floor().flatMap(floor -> cap().map(cap -> cap.getAmount().compareTo(floor.getAmount()) >= 0))
                .ifPresent(holds -> wrong.check(
                        holds || currencies.size() > 1,
                        "commission.cap",
                        "cap",
                        cap().map(Money::toString).orElse(""),
                        "must not be less than the floor"));
    }

    /**
     * Obtains a flat plan, which asks for no quota and is good for every currency.
     *
     * @param id the identifier
     * @param percent the rate, so 15 % is 15
     * @return the plan that pays this rate on everything
     */
    static CommissionPlan flat(String id, String percent) {
        return builder()
                .id(id)
                .addTiers(CommissionTier.ofAttainment("0", percent))
                .build();
    }

    /**
     * Starts a plan; id and a tier are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan, one part at a time. */
    final class Builder extends ImmutableCommissionPlan.Builder {
        Builder() {}
    }
}
