package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.DomainException;
import org.opportune.core.PurchaseId;
import org.opportune.core.Violation;

class PurchaseTest {
    private static final Purchase BARE =
            Purchase.of(AccountId.of("A-1"), LocalDate.of(2026, 3, 2), Money.parse("EUR 2000"));

    @Test
    void aCustomerADayAndAnAmountAreEnough() {
        assertThat(BARE.quantity()).isEqualTo(BigDecimal.ONE);
        assertThat(BARE.cost()).isEmpty();
        assertThat(BARE.id()).isEmpty();
        assertThat(BARE.product()).isEmpty();
    }

    @Test
    void somethingGivenAwayIsAPurchaseAndAnUnknownCostIsNotZero() {
        Purchase gift = BARE.withAmount(Money.parse("EUR 0")).withCost(Money.parse("EUR 0"));

        assertThat(gift.amount().isZero()).isTrue();
        assertThat(gift.cost()).contains(Money.parse("EUR 0"));
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() {
        Purchase.Builder wrong = Purchase.builder()
                .id(PurchaseId.of("P-1"))
                .amount(Money.parse("EUR -0.01"))
                .cost(Money.parse("USD -0.01"))
                .quantity(BigDecimal.ZERO);

        assertThatThrownBy(wrong::build)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::toString)
                                .containsExactly(
                                        "missing: The customer of purchase P-1 is missing.",
                                        "missing: The day of purchase P-1 is missing.",
                                        "money.negative: The amount (EUR -0.01) of purchase P-1 must be zero or more.",
                                        "money.negative: The cost (USD -0.01) of purchase P-1 must be zero or more.",
                                        "purchase.currency: The cost (USD -0.01) of purchase P-1 must be in the currency of"
                                                + " the amount.",
                                        "item.quantity: The quantity (0) of purchase P-1 must be above zero and at most"
                                                + " 1000000000."));
    }

    @Test
    void aCostIsCheckedThoughTheAmountIsMissing() {
        Purchase.Builder wrong = Purchase.builder()
                .customer(AccountId.of("A-1"))
                .day(LocalDate.of(2026, 3, 2))
                .cost(Money.parse("EUR -1"));

        assertThatThrownBy(wrong::build)
                .hasMessageContaining("The amount of a purchase is missing.")
                .hasMessageContaining("The cost (EUR -1.00) of a purchase must be zero or more.");
    }

    @Test
    void aQuantityIsWrittenInOneWay() {
        assertThat(BARE.withQuantity(new BigDecimal("2.50"))).isEqualTo(BARE.withQuantity(new BigDecimal("2.5")));
    }
}
