package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.AccountId;
import org.opportune.core.ProductId;
import org.opportune.core.SubscriptionId;
import org.opportune.core.deal.Billing;
import org.opportune.core.time.Span;

/** Whatever the periods of a subscription. */
class SubscriptionProperties {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property
    void aDayIsInOnePeriodAtMostWhateverTheirOrder(
            @ForAll("chains") List<SubscriptionPeriod> chain, @ForAll long seed, @ForAll @IntRange(max = 400) int day) {
        List<SubscriptionPeriod> shuffled = new ArrayList<>(chain);
        Collections.shuffle(shuffled, new Random(seed));
        LocalDate asked = START.plusDays(day);

        assertThat(of(shuffled)).isEqualTo(of(chain));
        assertThat(chain.stream().filter(period -> period.span().contains(asked)))
                .hasSizeLessThanOrEqualTo(1)
                .containsExactlyElementsOf(of(shuffled).on(asked).stream().toList());
    }

    /** Twelve months are one year, and 487 months are 16 times as many days, to the last cent. */
    @Property
    void theFractionIsExact(
            @ForAll @LongRange(min = 0) long cents, @ForAll @IntRange(min = 1, max = 10_000) int length) {
        Money billed = Money.ofMinor(CurrencyUnit.EUR, cents);
        BigDecimal minor = BigDecimal.valueOf(cents);
        MonthlyAmount ofMonths = MonthlyAmount.of(billed, recurring(Period.ofMonths(length)));
        MonthlyAmount ofDays = MonthlyAmount.of(billed, recurring(Period.ofDays(length)));

        assertThat(new BigDecimal(ofMonths.numerator()).multiply(BigDecimal.valueOf(length)))
                .isEqualByComparingTo(minor.multiply(new BigDecimal(ofMonths.denominator())));
        assertThat(new BigDecimal(ofDays.numerator()).multiply(BigDecimal.valueOf(length)))
                .isEqualByComparingTo(
                        minor.multiply(new BigDecimal("30.4375")).multiply(new BigDecimal(ofDays.denominator())));
        assertThat(ofMonths.rounded(RoundingMode.DOWN)).isLessThanOrEqualTo(billed);
    }

    private static Billing.Recurring recurring(Period every) {
        return (Billing.Recurring) Billing.every(every);
    }

    /** Periods one behind the other, with or without days between them. */
    @Provide
    static Arbitrary<List<SubscriptionPeriod>> chains() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 60))
                .as((gap, days) -> new int[] {gap, days})
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(SubscriptionProperties::chain);
    }

    private static List<SubscriptionPeriod> chain(List<int[]> lengths) {
        List<SubscriptionPeriod> chain = new ArrayList<>();
        LocalDate next = START;
        for (int[] length : lengths) {
            LocalDate start = next.plusDays(length[0]);
            next = start.plusDays(length[1]);
            chain.add(SubscriptionPeriod.of(
                    Span.of(start, next), Money.ofMinor(CurrencyUnit.EUR, length[1]), Period.ofMonths(1)));
        }
        return chain;
    }

    private static Subscription of(List<SubscriptionPeriod> periods) {
        return Subscription.builder()
                .id(SubscriptionId.of("S-1"))
                .account(AccountId.of("A-1"))
                .product(ProductId.of("CARE"))
                .periods(periods)
                .build();
    }
}
