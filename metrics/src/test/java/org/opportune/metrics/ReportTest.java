package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.time.Grain;
import org.opportune.core.time.Window;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.WinRate;

/** A report answers what its set was asked, and says what to add when asked for more. */
class ReportTest {
    private static final MetricSet SET = MetricSet.of(WinRate.closed()).by(DealKeys.OWNER);
    private final Report report = SET.over(SmallPipeline.deals(), SmallPipeline.context());

    @Test
    void aMetricThatTheSetDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> report.total(Bookings.value()))
                .isInstanceOf(DomainException.class)
                .hasMessage("The metric (bookings.value) of a report must be one of the set's metrics."
                        + " Name it in MetricSet.of(...).");
    }

    @Test
    void aGroupingThatTheSetDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> report.by(WinRate.closed(), DealKeys.PRODUCT))
                .isInstanceOf(DomainException.class)
                .hasMessage("The keys ([deal.product]) of a report must be one of the set's groupings."
                        + " Add it with by(...) before computing the report.");
    }

    @Test
    void aCellThatDoesNotOccurIsRefused() {
        Group nobody = Group.of(DealKeys.OWNER, "zoe");
        assertThatThrownBy(() -> report.of(WinRate.closed(), nobody, Window.year(2025)))
                .isInstanceOf(DomainException.class)
                .hasMessage("The group and window (zoe, [2025-01-01, 2026-01-01)) of a report must occur in the report."
                        + " by(...) lists the groups, series(...) the periods.");
        assertThatThrownBy(() -> report.of(WinRate.closed(), Group.ALL, Window.month(YearMonth.of(2025, 1))))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void withoutPeriodsASeriesIsEmptyAndSoIsThatOfAGroupThatDoesNotOccur() {
        assertThat(report.series(WinRate.closed())).isEmpty();
        assertThat(report.series(WinRate.closed(), Group.of(DealKeys.OWNER, "zoe")))
                .isEmpty();
    }

    @Test
    void aCellIsTheSameFigureAsInTheListsOfGroupsAndPeriods() {
        Report monthly = SET.per(Grain.MONTH).over(SmallPipeline.deals(), SmallPipeline.context());
        Window june = Window.month(YearMonth.of(2025, 6));
        Group cyd = Group.of(DealKeys.OWNER, "cyd");
        assertThat(monthly.of(WinRate.closed(), cyd, june))
                .isEqualTo(monthly.series(WinRate.closed(), cyd).get(june));
        assertThat(monthly.of(WinRate.closed(), cyd, Window.year(2025)))
                .isEqualTo(monthly.by(WinRate.closed(), DealKeys.OWNER).get(cyd));
        assertThat(monthly.of(WinRate.closed(), Group.ALL, Window.year(2025)))
                .isEqualTo(monthly.total(WinRate.closed()));
    }

    @Test
    void everyPeriodIsThereEvenIfNothingHappenedInIt() {
        Report empty = SET.per(Grain.QUARTER).over(List.of(), SmallPipeline.context());
        assertThat(empty.series(WinRate.closed()))
                .hasSize(4)
                .allSatisfy((period, rate) -> assertThat(rate).isInstanceOf(MetricResult.Undefined.class));
        assertThat(empty.by(WinRate.closed(), DealKeys.OWNER)).isEmpty();
    }

    @Test
    void reportsOfOtherDealsDiffer() {
        Report fewer = SET.over(SmallPipeline.deals().subList(0, 9), SmallPipeline.context());
        assertThat(fewer).isNotEqualTo(report);
        assertThat(SET.over(SmallPipeline.deals(), SmallPipeline.context()))
                .isEqualTo(report)
                .hasSameHashCodeAs(report);
    }
}
