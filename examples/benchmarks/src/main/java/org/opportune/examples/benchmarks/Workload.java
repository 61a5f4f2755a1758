package org.opportune.examples.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.Attributes;
import org.opportune.core.DealId;
import org.opportune.core.Key;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
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
import org.opportune.core.money.ExchangeRates;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.time.Window;
import org.opportune.metrics.MetricContext;

/**
 * Deals with about five stage changes each, of 500 owners in three currencies, opened over 1,155 days from 2023 on.
 *
 * <p>Each deal draws from a random stream of its own, so the workload is the same in any order and of any size.
 */
final class Workload {
    static final Key<String> SEGMENT = Key.text("bench:segment");
    static final Key<String> LINE = Key.text("bench:line");
    static final int OWNERS = 500;
    static final int[] PERCENT = {10, 20, 40, 60, 80};
    static final List<CurrencyUnit> CURRENCIES = List.of(CurrencyUnit.EUR, CurrencyUnit.USD, CurrencyUnit.GBP);
    static final Map<CurrencyUnit, BigDecimal> RATES =
            Map.of(CurrencyUnit.USD, new BigDecimal("0.92"), CurrencyUnit.GBP, new BigDecimal("1.17"));
    static final List<StageId> STAGES = List.of(
            StageId.of("lead"),
            StageId.of("qualified"),
            StageId.of("meeting"),
            StageId.of("proposal"),
            StageId.of("negotiation"),
            StageId.of("won"),
            StageId.of("lost"));

    private static final long START = Instant.parse("2023-01-01T00:00:00Z").getEpochSecond();
    private static final int DAY = 86_400;
    private static final int DAYS = 1_155;
    private static final int WON = 5;
    private static final int LOST = 6;
    private static final int MOST_ENTRIES = 24;
    private static final double[] DWELL_DAYS = {3, 7, 10, 14, 12};
    private static final double[] LOSING = {0.10, 0.10, 0.10, 0.12, 0.25};
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final PipelineId PIPELINE = PipelineId.of("bench");

    private long random;

    private Workload() {}

    static List<TrackedDeal> deals(int count, long seed) {
        Workload workload = new Workload();
        List<OwnerId> owners = new ArrayList<>();
        for (int i = 0; i < OWNERS; i++) {
            owners.add(OwnerId.of("rep-" + i));
        }
        List<TrackedDeal> deals = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            workload.random = mix(seed ^ (i * STEP));
            deals.add(workload.deal(i, owners));
        }
        return deals;
    }

    static MetricContext context() {
        Pipeline.Builder pipeline = Pipeline.builder().id(PIPELINE);
        for (int stage = 0; stage < PERCENT.length; stage++) {
            String id = STAGES.get(stage).value();
            pipeline.addStages(Stage.open(id, id, String.valueOf(PERCENT[stage])));
        }
        pipeline.addStages(Stage.won("won", "won"), Stage.lost("lost", "lost"));
        return MetricContext.builder()
                .window(Window.of(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1)))
                .asOf(MetricContext.endOf(LocalDate.of(2026, 2, 28), ZoneOffset.UTC))
                .currency(CurrencyUnit.EUR)
                .rates(ExchangeRates.fixed(CurrencyUnit.EUR, RATES))
                .addPipelines(pipeline.build())
                .build();
    }

    private TrackedDeal deal(int number, List<OwnerId> owners) {
        int created = (int) (fraction() * DAYS * DAY);
        double skew = fraction();
        OwnerId owner = owners.get((int) (OWNERS * skew * skew));
        int pipeline = (int) (3 * fraction());
        double source = fraction();
        int segment = (int) (8 * fraction());
        double currency = fraction();
        Money amount = Money.ofMinor(CURRENCIES.get(currency < 0.7 ? 0 : currency < 0.9 ? 1 : 2), minor());
        int expected = created / DAY + 30 + (int) (120 * fraction());
        DealId id = DealId.of("D-" + (100_000_000 + number));
        List<DealEvent> events = walk(
                id,
                DealState.builder()
                        .stage(STAGES.get(0))
                        .owner(owner)
                        .amount(amount)
                        .expectedClose(LocalDate.of(2023, 1, 1).plusDays(expected))
                        .build(),
                created);
        Deal deal = Deal.builder()
                .id(id)
                .pipeline(PIPELINE)
                .openedAt(at(created))
                .attributes(
                        Attributes.none().with(SEGMENT, "segment-" + segment).with(LINE, "line-" + pipeline))
                .source(LeadSource.of("channel-" + (int) (12 * source * Math.sqrt(source))))
                .state(events.get(events.size() - 1).after())
                .revision(events.size())
                .build();
        return new TrackedDeal(deal, DealHistory.of(events));
    }

    private long minor() {
        double normal = StrictMath.sqrt(-2 * StrictMath.log(1 - fraction())) * StrictMath.cos(2 * Math.PI * fraction());
        double euros = StrictMath.exp(StrictMath.log(20_000) + normal);
        return Math.min(100_000_000_000L, Math.max(100L, (long) Math.floor(euros * 100)));
    }

    private List<DealEvent> walk(DealId id, DealState first, int created) {
        List<DealEvent> events = new ArrayList<>();
        DealState state = first;
        events.add(event(id, 1, DealEventType.OPENED, created, Optional.empty(), state));
        int stage = 0;
        double time = created;
        while (stage < WON && events.size() < MOST_ENTRIES) {
            time += Math.floor(60 - StrictMath.log(1 - fraction()) * DWELL_DAYS[stage] * DAY);
            double draw = fraction();
            if (time >= (double) DAYS * DAY) {
                break;
            }
            stage = next(stage, draw);
            DealState after = after(state, stage, (int) time);
            DealEventType type =
                    stage < WON ? DealEventType.STAGE_CHANGED : stage == WON ? DealEventType.WON : DealEventType.LOST;
            events.add(event(id, events.size() + 1, type, (int) time, Optional.of(state), after));
            state = after;
        }
        return events;
    }

    private static int next(int stage, double draw) {
        if (draw < LOSING[stage]) {
            return LOST;
        }
        double rest = draw - LOSING[stage];
        if (rest < 0.10 && stage > 0) {
            return stage - 1;
        }
        return rest >= 0.10 && rest < 0.18 && stage < 4 ? stage + 2 : stage + 1;
    }

    private static DealState after(DealState before, int stage, int second) {
        DealState.Builder builder = DealState.builder().from(before).stage(STAGES.get(stage));
        return stage < WON
                ? builder.build()
                : builder.status(stage == WON ? DealStatus.WON : DealStatus.LOST)
                        .outcome(Outcome.at(at(second)))
                        .build();
    }

    private static DealEvent event(
            DealId id, int revision, DealEventType type, int second, Optional<DealState> before, DealState after) {
        return DealEvent.builder()
                .deal(id)
                .revision(revision)
                .type(type)
                .effectiveAt(at(second))
                .before(before)
                .after(after)
                .build();
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(START + second);
    }

    private double fraction() {
        random += STEP;
        return (mix(random) >>> 11) * 0x1.0p-53;
    }

    private static long mix(long seed) {
        long z = seed;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
