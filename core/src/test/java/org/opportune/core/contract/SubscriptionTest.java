package org.opportune.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.DomainException;
import org.opportune.core.ProductId;
import org.opportune.core.SubscriptionId;
import org.opportune.core.Violation;
import org.opportune.core.deal.Billing;
import org.opportune.core.time.Span;

class SubscriptionTest {
    private static final LocalDate NEW_2026 = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEW_2027 = LocalDate.of(2027, 1, 1);
    private static final LocalDate MARCH_2027 = LocalDate.of(2027, 3, 1);
    private static final Money HUNDRED = Money.parse("EUR 100");
    private static final Period MONTHLY = Period.ofMonths(1);
    private static final SubscriptionPeriod FIRST =
            SubscriptionPeriod.of(Span.of(NEW_2026, NEW_2027), HUNDRED, MONTHLY);
    private static final SubscriptionPeriod SECOND =
            SubscriptionPeriod.of(Span.from(NEW_2027), Money.parse("EUR 1500"), Period.ofYears(1));

    @Test
    void aNewPeriodBeginsOnTheDayOnWhichTheOldOneNoLongerCounts() {
        Subscription subscription = of(FIRST, SECOND);

        assertThat(monthlyOn(subscription, NEW_2026.minusDays(1))).isEmpty();
        assertThat(monthlyOn(subscription, LocalDate.of(2026, 12, 31))).contains(HUNDRED);
        assertThat(monthlyOn(subscription, NEW_2027)).contains(Money.parse("EUR 125"));
        assertThat(monthlyOn(subscription, LocalDate.MAX)).contains(Money.parse("EUR 125"));
    }

    @Test
    void aGapMeansThatItRested() {
        Subscription subscription = of(FIRST, SECOND.withSpan(Span.from(MARCH_2027)));

        assertThat(subscription.on(NEW_2027)).isEmpty();
        assertThat(subscription.on(MARCH_2027.minusDays(1))).isEmpty();
        assertThat(subscription.on(MARCH_2027)).isPresent();
    }

    @Test
    void theOrderInWhichPeriodsAreGivenDoesNotMatter() {
        assertThat(of(SECOND, FIRST)).isEqualTo(of(FIRST, SECOND));
        assertThat(of(SECOND, FIRST).periods()).containsExactly(FIRST, SECOND);
    }

    @Test
    void periodsThatShareADayAreAllReported() {
        SubscriptionPeriod oneDayEarly = SECOND.withSpan(Span.of(NEW_2027.minusDays(1), MARCH_2027));

        assertThatThrownBy(() -> of(FIRST, oneDayEarly, FIRST))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly("subscription.overlap", "subscription.overlap"));
        assertThatThrownBy(() -> of(SECOND, SECOND.withSpan(Span.from(MARCH_2027))))
                .hasMessage("The periods ([2027-03-01, open)) of subscription S-1 must not share a day with the one"
                        + " before ([2027-01-01, open)).");
    }

    @Test
    void aSubscriptionHasAPeriodAtLeast() {
        assertThatThrownBy(SubscriptionTest::of).hasMessage("The periods of subscription S-1 must be one or more.");
    }

    @Test
    void aTrialIsAPeriodOfNothing() {
        SubscriptionPeriod trial = FIRST.withAmount(Money.parse("EUR 0"));

        assertThat(trial.monthly().rounded(RoundingMode.UNNECESSARY)).isEqualTo(Money.parse("EUR 0"));
        assertThatThrownBy(() -> FIRST.withAmount(Money.parse("EUR -0.01")))
                .isInstanceOf(DomainException.class)
                .hasMessage("The amount (EUR -0.01) of a subscription period must be zero or more.");
    }

    @Test
    void whatIsBilledOnceIsNoSubscription() {
        List<Billing> others = List.of(Billing.once(), Billing.every(MONTHLY, Period.ofYears(1)));

        for (Billing other : others) {
            assertThatThrownBy(() -> FIRST.withBilling(other))
                    .isInstanceOf(DomainException.class)
                    .hasMessageEndingWith("of a subscription period must recur, and have no term of its own."
                            + " What is billed once is a purchase.");
        }
    }

    @Test
    void aQuantityIsAboveZeroAndWrittenInOneWay() {
        assertThat(FIRST.quantity()).isEqualTo(BigDecimal.ONE);
        assertThat(FIRST.withQuantity(new BigDecimal("2.50")).quantity()).isEqualTo(new BigDecimal("2.5"));
        assertThat(FIRST.withQuantity(new BigDecimal("1E+1")).quantity()).isEqualTo(BigDecimal.TEN);
        assertThatThrownBy(() -> FIRST.withQuantity(BigDecimal.ZERO))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("quantity");
    }

    @Test
    void everythingThatIsMissingAndWrongIsReportedAtOnce() {
        SubscriptionPeriod.Builder builder = SubscriptionPeriod.builder().quantity(BigDecimal.ZERO);

        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path)
                                .containsExactly("span", "amount", "billing", "quantity"));
    }

    private static Optional<Money> monthlyOn(Subscription subscription, LocalDate day) {
        return subscription.on(day).map(period -> period.monthly().rounded(RoundingMode.UNNECESSARY));
    }

    private static Subscription of(SubscriptionPeriod... periods) {
        return Subscription.builder()
                .id(SubscriptionId.of("S-1"))
                .account(AccountId.of("A-1"))
                .product(ProductId.of("CARE"))
                .addPeriods(periods)
                .build();
    }
}
