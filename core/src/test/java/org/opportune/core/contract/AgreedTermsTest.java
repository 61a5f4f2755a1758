package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.ProductId;
import org.opportune.core.Violation;
import org.opportune.core.deal.Billing;
import org.opportune.core.deal.LineItem;

class AgreedTermsTest {
    private static final LineItem MACHINE = LineItem.of(ProductId.of("GTX"), 1, Money.parse("EUR 90000"));
    private static final LineItem CARE = LineItem.of(ProductId.of("CARE"), 1, Money.parse("EUR 2500"))
            .withBilling(Billing.every(Period.ofYears(1), Period.ofYears(4)));

    @Test
    void theValueIsWhatThePricesAddUpToOverTheTerm() {
        AgreedTerms terms = AgreedTerms.builder().addItems(MACHINE, CARE).build();

        assertThat(terms.value()).contains(Money.parse("EUR 100000"));
    }

    @Test
    void anAgreedValueGoesBeforeThePrices() {
        AgreedTerms terms = AgreedTerms.of(Money.parse("EUR 99000")).withItems(MACHINE, CARE);

        assertThat(terms.value()).contains(Money.parse("EUR 99000"));
        assertThat(AgreedTerms.of(Money.parse("EUR 0")).value()).contains(Money.parse("EUR 0"));
    }

    @Test
    void aValueThatNobodyKnowsIsNotZero() {
        assertThat(AgreedTerms.builder().build().value()).isEmpty();
        assertThat(AgreedTerms.builder()
                        .addItems(MACHINE, CARE.withBilling(Billing.every(Period.ofYears(1))))
                        .build()
                        .value())
                .isEmpty();
    }

    @Test
    void aNegativeValueAndASecondCurrencyAreReportedTogether() {
        AgreedTerms.Builder wrong = AgreedTerms.builder().addItems(MACHINE).agreedValue(Money.parse("USD -0.01"));

        assertThatThrownBy(wrong::build)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly("money.negative", "deal.currency"));
    }

    @Test
    void anUndertakingSaysWhatAndIfAgreedWhen() {
        LocalDate day = LocalDate.of(2026, 3, 1);

        assertThat(Undertaking.of("delivered to Vilnius", day).day()).contains(day);
        assertThat(Undertaking.of("repair within a day").day()).isEmpty();
        assertThatThrownBy(() -> Undertaking.of(" "))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("The what (\" \") of an undertaking must not be blank");
    }
}
