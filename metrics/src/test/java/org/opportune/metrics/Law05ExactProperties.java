package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.DealId;
import org.opportune.core.OwnerId;
import org.opportune.core.StageId;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.time.Grain;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.DealMeasures;
import org.opportune.metrics.deal.DealSize;
import org.opportune.metrics.deal.OpenPipeline;
import org.opportune.metrics.deal.WinRate;

/** Money is exact: groups and periods add up to the total, nothing overflows, rounding happens once at the end. */
class Law05ExactProperties {
    private static final MetricSet SET = MetricSet.of(
                    Bookings.value(),
                    OpenPipeline.value(),
                    OpenPipeline.weighted(),
                    DealSize.average(),
                    WinRate.byValue())
            .by(DealKeys.OWNER)
            .per(Grain.MONTH);

    /** A deal of some owner: won on some day of the year in euro or dollars, or open at a chance of 25 %. */
    record Sketch(int owner, int day, long coins, boolean won, boolean dollars) {
        TrackedDeal deal(int number) {
            CurrencyUnit currency = dollars ? CurrencyUnit.USD : CurrencyUnit.EUR;
            DealState open = DealState.builder()
                    .stage(StageId.of("p25"))
                    .amount(Money.ofMinor(currency, coins))
                    .owner(OwnerId.of("owner-" + owner))
                    .build();
            DealState closed = DealState.builder()
                    .from(open)
                    .stage(StageId.of("won"))
                    .status(DealStatus.WON)
                    .outcome(Outcome.at(LocalDate.of(2025, 1, 1)
                            .plusDays(day)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()))
                    .build();
            return TrackedDeal.ofDates(
                    Deal.builder()
                            .id(DealId.of("S-" + number))
                            .pipeline(TinyDeals.PIPELINE.id())
                            .state(won ? closed : open)
                            .openedAt(TinyDeals.at("2024-06-01"))
                            .build(),
                    open);
        }

        BigInteger cents() {
            BigDecimal exact =
                    dollars ? BigDecimal.valueOf(coins).multiply(new BigDecimal("0.92")) : BigDecimal.valueOf(coins);
            return exact.setScale(0, RoundingMode.HALF_UP).toBigIntegerExact();
        }
    }

    @Provide
    Arbitrary<Sketch> sketches() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 364),
                        Arbitraries.longs().between(0, 1_000_000_000_000_000_000L),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Sketch::new);
    }

    @Property(tries = 60)
    void groupsAndPeriodsAddUpToTheTotalToTheCent(@ForAll @Size(max = 30) List<@From("sketches") Sketch> sketches) {
        Report report = report(sketches);
        Money total = report.total(Bookings.value()).value().orElseThrow();
        assertThat(sum(report.by(Bookings.value(), DealKeys.OWNER).values())).isEqualTo(total);
        assertThat(sum(report.series(Bookings.value()).values())).isEqualTo(total);
        assertThat(sum(report.by(OpenPipeline.value(), DealKeys.OWNER).values()))
                .isEqualTo(report.total(OpenPipeline.value()).value().orElseThrow());
    }

    @Property(tries = 60)
    void everySumIsThatOfWholeNumbersWithoutLimit(@ForAll @Size(max = 30) List<@From("sketches") Sketch> sketches) {
        Report report = report(sketches);
        BigInteger won = cents(sketches, true);
        BigInteger open = cents(sketches, false);
        assertThat(report.total(Bookings.value()).value()).contains(euro(new BigDecimal(won)));
        assertThat(report.total(OpenPipeline.value()).value()).contains(euro(new BigDecimal(open)));
        assertThat(report.total(OpenPipeline.weighted()).value())
                .contains(euro(new BigDecimal(open).multiply(new BigDecimal("0.25"))));
    }

    @Property(tries = 60)
    void theWeightedSumsOfTheGroupsAddUpExactlyBeforeTheyAreRounded(
            @ForAll @Size(max = 30) List<@From("sketches") Sketch> sketches) {
        Report report = report(sketches);
        BigInteger groups = report.by(OpenPipeline.weighted(), DealKeys.OWNER).values().stream()
                .map(result -> result.parts().of(DealMeasures.WEIGHTED_AMOUNT).sum())
                .reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(report.total(OpenPipeline.weighted())
                        .parts()
                        .of(DealMeasures.WEIGHTED_AMOUNT)
                        .sum())
                .isEqualTo(groups);
    }

    @Example
    void aThousandDealsOfTenThousandBillionsEachDoNotOverflow() {
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            sketches.add(new Sketch(i % 5, i % 365, 1_000_000_000_000_000_000L, i % 2 == 0, false));
        }
        Report report = report(sketches);
        assertThat(report.total(Bookings.value()).value()).contains(Money.parse("EUR 5000000000000000000"));
        assertThat(report.total(OpenPipeline.weighted()).value()).contains(Money.parse("EUR 1250000000000000000"));
        assertThat(report.total(DealSize.average()).value()).contains(Money.parse("EUR 10000000000000000"));
        assertThat(report.total(WinRate.byValue()).value().orElseThrow()).isEqualByComparingTo("1");
    }

    @Example
    void aThirdIsRoundedOnceToSixteenDigits() {
        TinyDeals deals = new TinyDeals().won(1, "1").lost(2, "1");
        assertThat(deals.value(WinRate.closed())).isEqualTo(new BigDecimal("0.3333333333333333"));
        assertThat(new TinyDeals().won(2, "1").lost(1, "1").value(WinRate.closed()))
                .isEqualTo(new BigDecimal("0.6666666666666667"));
    }

    private static Report report(List<Sketch> sketches) {
        List<TrackedDeal> deals = new ArrayList<>();
        sketches.forEach(sketch -> deals.add(sketch.deal(deals.size())));
        return SET.over(deals, TinyDeals.context());
    }

    private static BigInteger cents(List<Sketch> sketches, boolean won) {
        return sketches.stream()
                .filter(sketch -> sketch.won() == won)
                .map(Sketch::cents)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Money euro(BigDecimal cents) {
        return Money.of(CurrencyUnit.EUR, cents.movePointLeft(2), RoundingMode.HALF_UP);
    }

    private static Money sum(Iterable<MetricResult<Money>> results) {
        Money sum = Money.zero(CurrencyUnit.EUR);
        for (MetricResult<Money> result : results) {
            Optional<Money> value = result.value();
            sum = sum.plus(value.orElseThrow());
        }
        return sum;
    }
}
