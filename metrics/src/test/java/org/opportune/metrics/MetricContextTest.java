package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.Violation;
import org.opportune.core.money.RoundingPolicy;
import org.opportune.core.time.Window;

/** A context names all it lacks at once, and takes nothing from the machine it runs on. */
class MetricContextTest {
    private static final MetricContext CONTEXT = MetricContext.builder()
            .window(Window.year(2025))
            .asOf(Instant.parse("2026-01-01T00:00:00Z"))
            .currency(CurrencyUnit.EUR)
            .build();

    @Test
    void everyMissingPartIsNamedAtOnce() {
        MetricContext.Builder empty = MetricContext.builder();
        assertThatThrownBy(empty::build)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::path)
                                .containsExactly("window", "asOf", "currency"));
    }

    @Test
    void unlessSaidOtherwiseDaysAreThoseOfUtcAndOtherCurrenciesAreNotConverted() {
        assertThat(CONTEXT.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(CONTEXT.rounding()).isEqualTo(RoundingPolicy.standard());
        assertThat(CONTEXT.pipelines()).isEmpty();
        assertThat(CONTEXT.quotas()).isEmpty();
        assertThat(CONTEXT.rates().rate(CurrencyUnit.USD, CurrencyUnit.EUR, LocalDate.of(2025, 1, 1)))
                .isEmpty();
    }

    @Test
    void moneyIsRoundedOnceByThePolicyOfTheContext() {
        BigInteger halfACent = BigInteger.valueOf(12_345_500_000L);
        assertThat(CONTEXT.money(halfACent, 6)).isEqualTo(Money.parse("EUR 123.46"));
        assertThat(CONTEXT.withRounding(RoundingPolicy.of(RoundingMode.DOWN)).money(halfACent, 6))
                .isEqualTo(Money.parse("EUR 123.45"));
        assertThat(CONTEXT.money(BigInteger.valueOf(12_345), 0)).isEqualTo(Money.parse("EUR 123.45"));
        assertThat(CONTEXT.withRounding(RoundingPolicy.standard().withDecimals(Map.of(CurrencyUnit.EUR, 0)))
                        .money(halfACent, 6))
                .isEqualTo(Money.parse("EUR 123.00"));
        assertThat(CONTEXT.withCurrency(CurrencyUnit.JPY).money(BigInteger.valueOf(12_345), 0))
                .isEqualTo(Money.parse("JPY 12345"));
    }

    @Test
    void theEndOfADayIsTheSecondBeforeTheNext() {
        assertThat(MetricContext.endOf(LocalDate.of(2024, 2, 29), ZoneOffset.UTC))
                .isEqualTo("2024-02-29T23:59:59Z");
    }

    @Test
    void theEndOfADayFollowsTheClocksOfTheZone() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        assertThat(MetricContext.endOf(LocalDate.of(2025, 3, 29), paris)).isEqualTo("2025-03-29T22:59:59Z");
        assertThat(MetricContext.endOf(LocalDate.of(2025, 3, 30), paris)).isEqualTo("2025-03-30T21:59:59Z");
        assertThat(MetricContext.endOf(LocalDate.of(2025, 10, 26), paris)).isEqualTo("2025-10-26T22:59:59Z");
    }

    @Test
    void aDefinitionNamesEveryMissingPartAtOnceToo() {
        MetricDefinition.Builder empty = MetricDefinition.builder();
        assertThatThrownBy(empty::build)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::path)
                                .containsExactly(
                                        "id",
                                        "label",
                                        "formula",
                                        "counts",
                                        "unit",
                                        "direction",
                                        "window",
                                        "undefined"));
    }
}
