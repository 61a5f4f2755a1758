package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.PipelineId;
import org.opportune.core.deal.DealEventType;
import org.opportune.core.deal.DealHistory;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.time.Grain;
import org.opportune.core.time.Window;
import org.opportune.metrics.deal.Bookings;
import org.opportune.metrics.deal.DealCount;
import org.opportune.metrics.deal.OpenPipeline;
import org.opportune.metrics.deal.WinRate;

/** A deal is open from the moment it is opened (included) to the moment it closes (not included), as it was then. */
class PointInTimeTest {
    private static final DealState OPEN = TinyDeals.state("p25", "100");
    private static final DealState LARGER = TinyDeals.state("p50", "300");
    private static final DealState WON = TinyDeals.closed(DealStatus.WON, "100", "2025-03-31");
    private static final TrackedDeal DEAL = TinyDeals.tracked(
            TinyDeals.event(1, DealEventType.OPENED, "2025-01-31", OPEN, OPEN),
            TinyDeals.event(2, DealEventType.STAGE_CHANGED, "2025-02-10", OPEN, LARGER),
            TinyDeals.event(3, DealEventType.WON, "2025-03-31", LARGER, WON));

    @Test
    void itIsOpenOnTheDayItIsOpenedAndNotTheDayBefore() {
        assertThat(openOn("2025-01-30")).isZero();
        assertThat(openOn("2025-01-31")).isEqualTo(1);
    }

    @Test
    void itIsOpenTheDayBeforeItClosesAndNotOnThatDay() {
        assertThat(openOn("2025-03-30")).isEqualTo(1);
        assertThat(openOn("2025-03-31")).isZero();
    }

    @Test
    void theMomentsThemselvesAreIncludedAndExcluded() {
        assertThat(openAt(TinyDeals.at("2025-01-31"))).isEqualTo(1);
        assertThat(openAt(TinyDeals.at("2025-01-31").minusSeconds(1))).isZero();
        assertThat(openAt(TinyDeals.at("2025-03-31").minusSeconds(1))).isEqualTo(1);
        assertThat(openAt(TinyDeals.at("2025-03-31"))).isZero();
    }

    @Test
    void atEveryMonthEndItHasTheStageAndAmountOfThen() {
        Report report = MetricSet.of(OpenPipeline.value(), OpenPipeline.weighted())
                .per(Grain.MONTH)
                .over(List.of(DEAL), TinyDeals.context());
        assertThat(report.series(OpenPipeline.value()).values())
                .extracting(result -> result.value().orElseThrow())
                .startsWith(Money.parse("EUR 100"), Money.parse("EUR 300"), Money.parse("EUR 0"))
                .endsWith(Money.parse("EUR 0"));
        assertThat(report.series(OpenPipeline.weighted()).values())
                .extracting(result -> result.value().orElseThrow())
                .startsWith(Money.parse("EUR 25"), Money.parse("EUR 150"), Money.parse("EUR 0"));
    }

    @Test
    void itHasTheChanceOfThePipelineInWhichItStoodThenThoughTheStagesAreCalledAlike() {
        Pipeline other = Pipeline.builder()
                .id(PipelineId.of("other"))
                .addStages(Stage.open("p25", "Called alike", "80"), Stage.won("won", "Won"), Stage.lost("lost", "Lost"))
                .build();
        DealState elsewhere = OPEN.withMovedTo(other.identity());
        TrackedDeal moved = TinyDeals.tracked(
                TinyDeals.event(1, DealEventType.OPENED, "2025-01-31", OPEN, OPEN),
                TinyDeals.event(2, DealEventType.PIPELINE_CHANGED, "2025-02-10", OPEN, elsewhere));
        MetricContext context = TinyDeals.context().withPipelines(TinyDeals.PIPELINE, other);

        Report report = MetricSet.of(OpenPipeline.weighted()).per(Grain.MONTH).over(List.of(moved), context);

        assertThat(report.series(OpenPipeline.weighted()).values())
                .extracting(result -> result.value().orElseThrow())
                .startsWith(Money.parse("EUR 25"), Money.parse("EUR 80"));
    }

    @Test
    void theAsOfMomentHoldsWhereItIsEarlierThanTheEndOfTheWindow() {
        MetricContext february = TinyDeals.context().withAsOf(TinyDeals.at("2025-02-09"));
        Report report = MetricSet.of(OpenPipeline.value()).per(Grain.MONTH).over(List.of(DEAL), february);
        assertThat(report.total(OpenPipeline.value()).value()).contains(Money.parse("EUR 100"));
        assertThat(report.series(OpenPipeline.value()).values())
                .extracting(result -> result.value().orElseThrow())
                .endsWith(Money.parse("EUR 100"));
    }

    @Test
    void whatTookEffectLaterIsNotKnownYet() {
        MetricContext before =
                TinyDeals.context().withAsOf(TinyDeals.at("2025-03-31").minusSeconds(1));
        TinyDeals deals = new TinyDeals().add(DEAL);
        assertThat(deals.result(Bookings.won(), before).value()).contains(0L);
        assertThat(deals.result(WinRate.created(), before).value().orElseThrow())
                .isZero();
        assertThat(deals.value(Bookings.won())).isEqualTo(1);
        assertThat(deals.value(WinRate.created())).isEqualByComparingTo("1");
    }

    @Test
    void beforeAnythingHappenedNoDealIsKnown() {
        MetricContext early = TinyDeals.context().withAsOf(TinyDeals.at("2025-01-30"));
        TinyDeals deals = new TinyDeals().add(DEAL).won(1, "5").open(1, "p50", "5");
        MetricContext earlier = early.withAsOf(TinyDeals.at("2024-12-31"));
        assertThat(deals.result(DealCount.known(), early).value()).contains(2L);
        assertThat(deals.result(DealCount.known(), earlier).value()).contains(0L);
        assertThat(deals.result(WinRate.ofEverything(), earlier).value()).isEmpty();
    }

    @Test
    void anEventThatIsRecordedLateCountsFromTheDayItTookEffect() {
        TrackedDeal late = TinyDeals.tracked(
                TinyDeals.event(1, DealEventType.OPENED, "2025-01-31", OPEN, OPEN),
                TinyDeals.event(2, DealEventType.WON, "2025-03-31", OPEN, WON.withAmount(OPEN.amount())),
                TinyDeals.event(
                                3,
                                DealEventType.AMOUNT_CHANGED,
                                "2025-02-10",
                                OPEN,
                                OPEN.withAmount(Money.parse("EUR 700")))
                        .withRecordedAt(TinyDeals.at("2025-06-01")));
        Report report = MetricSet.of(OpenPipeline.value(), Bookings.value())
                .per(Grain.MONTH)
                .over(List.of(late), TinyDeals.context());
        assertThat(report.series(OpenPipeline.value()).values())
                .extracting(result -> result.value().orElseThrow())
                .startsWith(Money.parse("EUR 100"), Money.parse("EUR 700"), Money.parse("EUR 0"));
        assertThat(report.total(Bookings.value()).value()).contains(Money.parse("EUR 700"));
    }

    @Test
    void aDealThatComesBackIsClosedInBetween() {
        DealState lost = TinyDeals.closed(DealStatus.LOST, "100", "2025-02-20");
        TrackedDeal reopened = TinyDeals.tracked(
                TinyDeals.event(1, DealEventType.OPENED, "2025-01-05", OPEN, OPEN),
                TinyDeals.event(2, DealEventType.LOST, "2025-02-20", OPEN, lost),
                TinyDeals.event(3, DealEventType.REOPENED, "2025-03-10", lost, OPEN),
                TinyDeals.event(
                        4,
                        DealEventType.WON,
                        "2025-05-05",
                        OPEN,
                        TinyDeals.closed(DealStatus.WON, "100", "2025-05-05")));
        Report report = MetricSet.of(OpenPipeline.count(), Bookings.won(), Bookings.lost())
                .per(Grain.MONTH)
                .over(List.of(reopened), TinyDeals.context());
        assertThat(report.series(OpenPipeline.count()).values())
                .extracting(result -> result.value().orElseThrow())
                .startsWith(1L, 0L, 1L, 1L, 0L);
        assertThat(report.total(Bookings.won()).value()).contains(1L);
        assertThat(report.total(Bookings.lost()).value()).contains(0L);
        MetricContext inBetween = TinyDeals.context().withAsOf(TinyDeals.at("2025-03-01"));
        assertThat(new TinyDeals()
                        .add(reopened)
                        .result(Bookings.lost(), inBetween)
                        .value())
                .contains(1L);
    }

    @Test
    void aDealOpenedAndClosedOnOneDayIsNeverOpenAtItsEnd() {
        TrackedDeal quick = TinyDeals.tracked(
                TinyDeals.event(1, DealEventType.OPENED, "2025-03-31", OPEN, OPEN)
                        .withEffectiveAt(Instant.parse("2025-03-31T09:00:00Z")),
                TinyDeals.event(2, DealEventType.WON, "2025-03-31", OPEN, WON)
                        .withEffectiveAt(Instant.parse("2025-03-31T17:00:00Z")));
        TinyDeals deals = new TinyDeals().add(quick);
        MetricContext noon = TinyDeals.context().withAsOf(Instant.parse("2025-03-31T12:00:00Z"));
        assertThat(deals.value(OpenPipeline.count())).isZero();
        assertThat(deals.result(OpenPipeline.count(), noon).value()).contains(1L);
    }

    @Test
    void withoutAHistoryNobodyKnowsHowAClosedDealWasWhileItWasOpen() {
        TrackedDeal closed = new TrackedDeal(DEAL.deal(), DealHistory.empty());
        MetricContext february = TinyDeals.context()
                .withWindow(Window.year(2025).split(Grain.MONTH).get(1));
        MetricResult<Long> open = new TinyDeals().add(closed).result(OpenPipeline.count(), february);
        assertThat(open.value()).contains(0L);
        assertThat(open.coverage()).hasToString("used 0; skipped 1 undated");
    }

    private static long openOn(String day) {
        LocalDate last = LocalDate.parse(day);
        return new TinyDeals()
                .add(DEAL)
                .result(OpenPipeline.count(), TinyDeals.context().withWindow(Window.inclusive(last.minusDays(5), last)))
                .value()
                .orElseThrow();
    }

    private static long openAt(Instant moment) {
        return new TinyDeals()
                .add(DEAL)
                .result(OpenPipeline.count(), TinyDeals.context().withAsOf(moment))
                .value()
                .orElseThrow();
    }
}
