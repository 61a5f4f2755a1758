package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opportune.core.DealId;
import org.opportune.core.DomainException;
import org.opportune.core.OwnerId;
import org.opportune.core.Violation;

class CommissionPlanTest {
    private static final CommissionPlan TIERED = CommissionPlan.builder()
            .id("north")
            .addTiers(tier("EUR 0", "6"), tier("EUR 100000", "8"))
            .build();

    @Test
    void aFlatPlanPaysOneRateOnEverything() {
        CommissionPlan flat = CommissionPlan.flat("flat", "15");

        assertThat(flat.tiers()).singleElement().satisfies(tier -> {
            assertThat(tier.from().value()).isZero();
            assertThat(tier.rate().fraction().multiply(BigDecimal.valueOf(100_000)))
                    .isEqualByComparingTo("15000");
        });
        assertThat(flat.mode()).isEqualTo(CommissionPlan.Mode.MARGINAL);
        assertThat(flat.version()).isEqualTo(1);
    }

    /** Of 110,000: 6 % of 100,000 and 8 % of 10,000 are 6,800; 8 % of all of it are 8,800. */
    @Test
    void thePlanOfTheWorkedExampleCanBeTold() {
        List<CommissionTier> tiers = TIERED.tiers();
        BigDecimal edge = tiers.get(1).from().value();
        BigDecimal above = BigDecimal.valueOf(110_000).subtract(edge);

        assertThat(edge.multiply(tiers.get(0).rate().fraction())
                        .add(above.multiply(tiers.get(1).rate().fraction())))
                .isEqualByComparingTo("6800");
        assertThat(BigDecimal.valueOf(110_000).multiply(tiers.get(1).rate().fraction()))
                .isEqualByComparingTo("8800");
    }

    @Test
    void anAcceleratorIsAHigherRateFromAnAttainmentOn() {
        CommissionPlan plan = TIERED.withTiers(
                CommissionTier.ofAttainment("0", "0"),
                CommissionTier.ofAttainment("50", "5"),
                CommissionTier.ofAttainment("120", "7.5"));

        assertThat(plan.tiers())
                .extracting(tier -> tier.from().value().toPlainString())
                .containsExactly("0", "0.5", "1.2");
        assertThat(plan.tiers()).extracting(tier -> tier.rate().toString()).containsExactly("0", "0.05", "0.075");
    }

    @Test
    void theFirstTierBeginsAtZeroAndEveryOtherAboveTheOneBefore() {
        assertThat(wrong(tier("EUR 0.01", "6"))).containsExactly("commission.first");
        assertThat(wrong(tier("EUR 0", "6"), tier("EUR 0", "8"))).containsExactly("commission.order");
        assertThat(wrong(tier("EUR 0", "6"), tier("EUR 0.01", "8"))).isEmpty();
        assertThat(wrong(tier("EUR -1", "6"), tier("EUR -2", "8")))
                .containsExactly("commission.first", "commission.order");
        assertThat(wrong()).containsExactly("commission.tiers");
    }

    @Test
    void boundsAreOfOneKindAndOneCurrency() {
        assertThat(wrong(CommissionTier.ofAttainment("0", "6"), tier("EUR 100", "8")))
                .containsExactly("commission.kind");
        assertThat(wrong(tier("EUR 0", "6"), CommissionTier.ofAttainment("100", "8")))
                .containsExactly("commission.kind");
        assertThat(wrong(tier("EUR 0", "6"), tier("USD 100", "8"))).containsExactly("commission.currency");
    }

    @Test
    void theCapIsNoLessThanTheFloorAndBothAreInTheCurrencyOfTheBounds() {
        Money thousand = Money.parse("EUR 1000");
        CommissionPlan.Builder plan = CommissionPlan.builder().from(TIERED).floor(thousand);

        assertThat(wrong(plan.cap(thousand))).isEmpty();
        assertThat(wrong(plan.cap(Money.parse("EUR 999.99")))).containsExactly("commission.cap");
        assertThat(wrong(plan.cap(Money.parse("USD 1")))).containsExactly("commission.currency");
        assertThat(wrong(plan.floor(Money.parse("EUR -1")).cap(Money.parse("EUR -1"))))
                .containsExactly("money.negative", "money.negative");
        assertThat(wrong(plan.floor(Money.parse("EUR 0")).cap(Money.parse("EUR 0"))))
                .isEmpty();
        assertThat(wrong(CommissionPlan.builder().from(TIERED).cap(thousand))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1M"})
    void aClawbackOfNoTimeIsRefused(Period period) {
        assertThat(wrong(CommissionPlan.builder().from(TIERED).clawback(period)))
                .containsExactly("commission.clawback");
        assertThat(TIERED.withClawback(Period.ofMonths(6)).clawback()).contains(Period.ofMonths(6));
    }

    @Test
    void aPlanHasAnIdAndAVersionAboveZero() {
        assertThat(wrong(CommissionPlan.builder().from(TIERED).id(" ").version(0)))
                .containsExactly("text.blank", "policy.version");
    }

    @Test
    void theHashTellsWhatWasSoldFromWhatWasAttained() {
        CommissionPlan sold = TIERED.withTiers(tier("EUR 0", "6"));
        CommissionPlan attained = TIERED.withTiers(CommissionTier.ofAttainment("0", "6"));

        assertThat(sold.contentHash()).isNotEqualTo(attained.contentHash());
        assertThat(sold.contentHash())
                .isEqualTo(TIERED.withTiers(tier("EUR 0", "6.0")).contentHash());
    }

    @Test
    void aShareIsAFractionFromZeroToOne() {
        assertThat(Share.ofPercent("15")).isEqualTo(Share.ofFraction("0.150"));
        assertThat(Share.ofFraction("0.000001")).hasToString("0.000001");
        assertThat(Share.ofPercent("100")).hasToString("1");
        assertThat(Share.ofPercent("0.00")).isEqualTo(Share.ofFraction(BigDecimal.ZERO));
        assertThatThrownBy(() -> Share.ofFraction("1.000001"))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be from 0 to 1. If it is a percentage, use ofPercent.");
        assertThatThrownBy(() -> Share.ofFraction("-0.01")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Share.ofFraction("0.0000001")).hasMessageContaining("at most six decimals");
    }

    @Test
    void theCreditForADealAddsUpToOne() {
        CreditSplit split = CreditSplit.builder()
                .deal(DealId.of("D-1"))
                .putShares(OwnerId.of("ada"), Share.ofFraction("0.333334"))
                .putShares(OwnerId.of("ben"), Share.ofFraction("0.333333"))
                .putShares(OwnerId.of("cleo"), Share.ofFraction("0.333333"))
                .build();

        assertThat(split.shares()).hasSize(3);
        assertThatThrownBy(() -> split.withShares(Map.of(OwnerId.of("ada"), Share.ofFraction("0.999999"))))
                .isInstanceOf(DomainException.class)
                .hasMessage("The shares (0.999999) of the credit for deal D-1 must add up to 1.");
        assertThatThrownBy(() -> split.withShares(Map.of())).hasMessageContaining("must add up to 1");
    }

    @Test
    void nobodyIsCreditedWithNothing() {
        CreditSplit.Builder split = CreditSplit.builder()
                .deal(DealId.of("D-1"))
                .putShares(OwnerId.of("ada"), Share.ofPercent("100"))
                .putShares(OwnerId.of("ben"), Share.ofPercent("0"));

        assertThatThrownBy(split::build)
                .isInstanceOf(DomainException.class)
                .hasMessage("The shares of ben (0) of the credit for deal D-1 must be above zero. Leave out who is"
                        + " credited with nothing.");
    }

    private static CommissionTier tier(String from, String percent) {
        return CommissionTier.of(Money.parse(from), percent);
    }

    private static List<String> wrong(CommissionTier... tiers) {
        return wrong(CommissionPlan.builder().id("north").addTiers(tiers));
    }

    private static List<String> wrong(CommissionPlan.Builder plan) {
        try {
            plan.build();
            return List.of();
        } catch (DomainException e) {
            return e.violations().stream().map(Violation::code).toList();
        }
    }
}
