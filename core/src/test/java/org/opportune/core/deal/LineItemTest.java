package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.ProductId;
import org.opportune.core.Violation;

class LineItemTest {
    private static final ProductId GTX = ProductId.of("GTX");
    private static final LineItem ONE = LineItem.of(GTX, 1, Money.parse("EUR 1234.50"));
    private static final Period MONTH = Period.ofMonths(1);

    @Test
    void aRowIsRoundedOnceSoThatTheRowsAddUp() {
        // 1,234.50 x 0.25 = 308.625, up to 308.63; twice that is 617.26, where the rounded sum would be 617.25
        LineItem row = ONE.withDiscount(Discount.ofPercent("75"));

        assertThat(row.billed()).isEqualTo(Money.parse("EUR 308.63"));
        assertThat(LineItem.total(List.of(row, row))).contains(Money.parse("EUR 617.26"));
        assertThat(row.withQuantity(BigDecimal.valueOf(2)).total()).contains(Money.parse("EUR 617.25"));
    }

    @Test
    void aRowIsOnceWithoutDiscountUnlessSaidOtherwise() {
        LineItem bare = LineItem.builder()
                .product(GTX)
                .unitPrice(Money.parse("EUR 1234.50"))
                .build();

        assertThat(bare).isEqualTo(ONE);
        assertThat(bare.total()).contains(Money.parse("EUR 1234.50"));
        assertThat(bare.cost()).isEmpty();
    }

    @Test
    void aSubscriptionIsWorthAllThatIsBilledOverItsTerm() {
        // 3 seats x 33.33 x 0.9 = 89.991, billed 89.99 each month, twelve times 1,079.88; the cost is 30.03 x 12
        LineItem seats = LineItem.of(GTX, 3, Money.parse("EUR 33.33"))
                .withDiscount(Discount.ofPercent("10"))
                .withUnitCost(Money.parse("EUR 10.01"))
                .withBilling(Billing.every(MONTH, Period.ofYears(1)));

        assertThat(seats.billed()).isEqualTo(Money.parse("EUR 89.99"));
        assertThat(seats.total()).contains(Money.parse("EUR 1079.88"));
        assertThat(seats.cost()).contains(Money.parse("EUR 360.36"));
    }

    @Test
    void whatRunsWithoutEndHasNoTotalAndNeitherHaveRowsWithIt() {
        LineItem endless = ONE.withUnitCost(Money.parse("EUR 1")).withBilling(Billing.every(MONTH));

        assertThat(endless.billed()).isEqualTo(Money.parse("EUR 1234.50"));
        assertThat(endless.total()).isEmpty();
        assertThat(endless.cost()).isEmpty();
        assertThat(LineItem.total(List.of(ONE, endless))).isEmpty();
        assertThat(LineItem.total(List.of(endless, ONE))).isEmpty();
        assertThat(LineItem.total(List.of())).isEmpty();
    }

    @Test
    void halfOfTheSmallestUnitGoesUpInTheCurrencysOwnDecimals() {
        // 1 yen at half price is 0.5, up to 1; 0.001 dinar likewise
        assertThat(half("JPY 1")).isEqualTo(Money.parse("JPY 1"));
        assertThat(half("BHD 0.001")).isEqualTo(Money.parse("BHD 0.001"));
        assertThat(half("EUR 0.01")).isEqualTo(Money.parse("EUR 0.01"));
        // 2.5 hours at 0.99 are 2.475; the cost of 2.5 at 0.33 is 0.825
        LineItem hours = LineItem.of(GTX, 1, Money.parse("EUR 0.99"))
                .withQuantity(new BigDecimal("2.5"))
                .withUnitCost(Money.parse("EUR 0.33"));
        assertThat(hours.billed()).isEqualTo(Money.parse("EUR 2.48"));
        assertThat(hours.cost()).contains(Money.parse("EUR 0.83"));
    }

    @Test
    void quantitiesAreEqualWhateverTheirZeros() {
        assertThat(ONE.withQuantity(new BigDecimal("20.00")))
                .isEqualTo(ONE.withQuantity(new BigDecimal("2e1")))
                .hasToString(ONE.withQuantity(new BigDecimal("20")).toString());
    }

    @Test
    void everythingThatIsMissingOrWrongIsReportedAtOnce() {
        assertThat(problems(LineItem.builder().quantity(new BigDecimal("-0.0000001"))))
                .containsExactly("missing", "missing", "item.quantity", "item.quantityScale");
        assertThat(problems(LineItem.builder()
                        .product(GTX)
                        .quantity(BigDecimal.ZERO)
                        .unitPrice(Money.parse("EUR -1"))
                        .unitCost(Money.parse("USD -1"))))
                .containsExactly("item.quantity", "money.negative", "money.negative", "money.currency");
    }

    @Test
    void aQuantityBeyondAllBoundsIsRefusedWithoutBeingWorkedOut() {
        assertThat(problems(LineItem.builder().from(ONE).quantity(new BigDecimal("1e1000000000"))))
                .containsExactly("item.quantity");
        assertThat(problems(LineItem.builder().from(ONE).quantity(new BigDecimal("1000000000.000001"))))
                .containsExactly("item.quantity");
        assertThat(problems(LineItem.builder().from(ONE).quantity(new BigDecimal("1e-1000000000"))))
                .containsExactly("item.quantityScale");
        assertThat(problems(LineItem.builder().from(ONE).quantity(new BigDecimal("1e9"))))
                .isEmpty();
    }

    @Test
    void rowsInSeveralCurrenciesAreNotAddedUp() {
        List<LineItem> mixed = List.of(ONE, LineItem.of(GTX, 1, Money.parse("USD 1")));

        assertThatThrownBy(() -> LineItem.total(mixed))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("items[1]")
                .hasMessageContaining("EUR");
    }

    @Test
    void aDiscountIsAShareAndSaysHowItWasMeant() {
        assertThat(Discount.ofPercent("15")).isEqualTo(Discount.ofFraction("0.150"));
        assertThat(Discount.ofFraction(new BigDecimal("0.15"))).hasToString("0.15");
        assertThat(Discount.ofFraction("0.000")).isEqualTo(Discount.none()).isLessThan(Discount.ofPercent("1"));
        assertThat(Discount.ofPercent("100").kept()).isEqualByComparingTo("0");
        for (String wrong : List.of("-0.01", "1.000001", "15", "0.0000001")) {
            assertThatThrownBy(() -> Discount.ofFraction(wrong))
                    .as(wrong)
                    .isInstanceOf(DomainException.class)
                    .hasMessageContaining("fraction");
        }
    }

    @Test
    void aTermIsAWholeNumberOfBills() {
        assertThat(Billing.once().times()).contains(1L);
        assertThat(Billing.every(MONTH).times()).isEmpty();
        assertThat(Billing.every(Period.ofMonths(3), Period.ofYears(2)).times()).contains(8L);
        assertThat(Billing.every(Period.ofWeeks(1), Period.ofDays(28)).times()).contains(4L);
        assertThat(Billing.every(MONTH, Period.ofMonths(12))).isEqualTo(Billing.every(MONTH, Period.ofYears(1)));
        assertThat(Billing.every(Period.ofMonths(12))).isEqualTo(Billing.every(Period.ofYears(1)));
    }

    @Test
    void aTermThatCannotBeBilledIsRefused() {
        assertThatThrownBy(() -> Billing.every(Period.ofMonths(5), Period.ofYears(1)))
                .hasMessageContaining("must be a whole number of times P5M");
        assertThatThrownBy(() -> Billing.every(Period.ofDays(7), Period.ofMonths(7)))
                .hasMessageContaining("must be a whole number of times P7D");
        for (Period wrong : List.of(
                Period.ZERO,
                Period.ofMonths(-1),
                Period.of(0, 1, 1),
                Period.ofMonths(10_001),
                Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, 0))) {
            assertThatThrownBy(() -> Billing.every(wrong, wrong))
                    .as(wrong.toString())
                    .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                    .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                    .extracting(Violation::path)
                    .containsExactly("every", "term");
        }
        assertThat(Billing.every(Period.ofMonths(10_000)).times()).isEmpty();
    }

    private static Money half(String price) {
        return LineItem.of(GTX, 1, Money.parse(price))
                .withDiscount(Discount.ofPercent("50"))
                .billed();
    }

    private static List<String> problems(LineItem.Builder builder) {
        try {
            builder.build();
            return List.of();
        } catch (DomainException e) {
            return e.violations().stream().map(Violation::code).toList();
        }
    }
}
