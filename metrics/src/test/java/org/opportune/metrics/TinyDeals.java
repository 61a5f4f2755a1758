package org.opportune.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.opportune.core.DealId;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealEvent;
import org.opportune.core.deal.DealEventType;
import org.opportune.core.deal.DealHistory;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;

/** Deals made by hand, one line each, in the pipeline of {@link #context()}; all are opened on 2025-01-01, closed 50 days later. */
final class TinyDeals {
    static final Pipeline PIPELINE = Pipeline.builder()
            .id(PipelineId.of("tiny"))
            .addStages(
                    Stage.open("p0", "No chance", "0"),
                    Stage.open("p25", "A quarter", "25"),
                    Stage.open("p40", "Two in five", "40"),
                    Stage.open("p50", "Even", "50"),
                    Stage.open("new", "Not judged yet"),
                    Stage.won("won", "Won"),
                    Stage.lost("lost", "Lost"))
            .build();

    private final List<TrackedDeal> deals = new ArrayList<>();

    static MetricContext context() {
        return SmallPipeline.context().withPipelines(PIPELINE);
    }

    /** Returns the first second of a day. */
    static Instant at(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    TinyDeals won(int times, String amount) {
        return closed(times, DealStatus.WON, amount, UnaryOperator.identity());
    }

    TinyDeals lost(int times, String amount) {
        return closed(times, DealStatus.LOST, amount, UnaryOperator.identity());
    }

    TinyDeals listed(DealStatus status, String amount, String listValue) {
        return closed(1, status, amount, deal -> deal.withListValue(Money.parse("EUR " + listValue)));
    }

    TinyDeals closed(int times, DealStatus status, String amount, UnaryOperator<Deal> more) {
        for (int i = 0; i < times; i++) {
            DealState state = closed(status, amount, "2025-02-20");
            deals.add(TrackedDeal.ofDates(more.apply(deal(state)), state("new", amount)));
        }
        return this;
    }

    TinyDeals open(int times, String stage, String amount) {
        for (int i = 0; i < times; i++) {
            open(state(stage, amount));
        }
        return this;
    }

    TinyDeals open(DealState state) {
        return add(TrackedDeal.ofDates(deal(state), state));
    }

    TinyDeals add(TrackedDeal deal) {
        deals.add(deal);
        return this;
    }

    List<TrackedDeal> list() {
        return List.copyOf(deals);
    }

    <R> MetricResult<R> result(Metric<R> metric) {
        return result(metric, context());
    }

    <R> MetricResult<R> result(Metric<R> metric, MetricContext context) {
        return MetricSet.of(metric).traced(3).over(deals, context).total(metric);
    }

    <R> R value(Metric<R> metric) {
        return result(metric).value().orElseThrow();
    }

    /** Returns a state at a stage; no amount for an empty text. */
    static DealState state(String stage, String amount) {
        return DealState.builder()
                .stage(StageId.of(stage))
                .amount(amount.isEmpty() ? Optional.empty() : Optional.of(Money.parse("EUR " + amount)))
                .build();
    }

    /** Returns the state of a deal closed on a day. */
    static DealState closed(DealStatus status, String amount, String day) {
        return DealState.builder()
                .from(state(status == DealStatus.WON ? "won" : "lost", amount))
                .status(status)
                .outcome(Outcome.at(at(day)))
                .build();
    }

    static DealEvent event(long revision, DealEventType type, String day, DealState before, DealState after) {
        return DealEvent.builder()
                .deal(DealId.of("T-1"))
                .revision(revision)
                .type(type)
                .effectiveAt(at(day))
                .before(type.equals(DealEventType.OPENED) ? Optional.empty() : Optional.of(before))
                .after(after)
                .build();
    }

    /** Returns a deal as its last event left it. */
    static TrackedDeal tracked(DealEvent... events) {
        DealHistory history = DealHistory.of(List.of(events));
        DealState last = history.states().get(history.states().size() - 1);
        Deal deal = Deal.builder()
                .id(DealId.of("T-1"))
                .pipeline(PIPELINE.id())
                .state(last)
                .openedAt(history.moments().get(0))
                .build();
        return new TrackedDeal(deal, history);
    }

    private Deal deal(DealState state) {
        return Deal.builder()
                .id(DealId.of("T-" + (deals.size() + 1)))
                .pipeline(PIPELINE.id())
                .state(state)
                .openedAt(at("2025-01-01"))
                .build();
    }
}
