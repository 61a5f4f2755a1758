package org.opportune.examples.review.sample;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.Attributes;
import org.opportune.core.DealId;
import org.opportune.core.Key;
import org.opportune.core.OwnerId;
import org.opportune.core.PipelineId;
import org.opportune.core.ProductId;
import org.opportune.core.StageId;
import org.opportune.core.contract.Quota;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealEvent;
import org.opportune.core.deal.DealEventType;
import org.opportune.core.deal.DealHistory;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.LossReason;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.time.Window;

/**
 * A made-up year of a small sales team: its pipeline, its quotas and its deals with their histories.
 *
 * <p>It has the faults of real exports: deals nobody dated, deals without an amount, lost deals worth 0, one in a
 * currency without a rate.
 */
public final class SamplePipeline {
    /** The region of the deal's owner. */
    public static final Key<String> REGION = Key.text("sample:region");
    /** The day the sample is looked at. */
    public static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static final CurrencyUnit EUR = CurrencyUnit.EUR;
    private static final List<String> REGIONS = List.of("North", "South", "West");
    private static final List<Stage> OPEN = List.of(
            Stage.open("prospecting", "Prospecting", "10"),
            Stage.open("qualified", "Qualified", "25"),
            Stage.open("demo", "Demo", "45"),
            Stage.open("negotiation", "Negotiation", "70"));
    private static final List<Long> LIST_PRICES = List.of(1_200L, 4_800L, 15_000L);
    private static final int OWNERS = 6;

    private SamplePipeline() {}

    /** {@return the pipeline, with chances somebody assumed} */
    public static Pipeline pipeline() {
        return Pipeline.builder()
                .id(PipelineId.of("sample"))
                .addAllStages(OPEN)
                .addStages(Stage.won("won", "Won"), Stage.lost("lost", "Lost"))
                .build();
    }

    /** {@return what each owner is to sell in the year} */
    public static List<Quota> quotas() {
        return IntStream.range(0, OWNERS)
                .mapToObj(i -> Quota.of(owner(i), Window.year(AS_OF.getYear()), Money.of(EUR, 300_000)))
                .toList();
    }

    /**
     * Makes up deals.
     *
     * @param seed the same seed gives the same deals
     * @param count how many
     * @return the deals with their histories
     */
    public static List<TrackedDeal> deals(long seed, int count) {
        SplitMix random = new SplitMix(seed);
        List<TrackedDeal> deals = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            deals.add(deal(random, String.format(Locale.ROOT, "S-%04d", i)));
        }
        return deals;
    }

    private static OwnerId owner(int number) {
        return OwnerId.of("rep-" + (number + 1));
    }

    private static TrackedDeal deal(SplitMix random, String id) {
        int owner = random.below(OWNERS);
        int product = random.below(LIST_PRICES.size());
        Money list = Money.of(EUR, LIST_PRICES.get(product));
        Optional<Money> amount = random.below(25) == 0 ? Optional.empty() : Optional.of(offered(random, list));
        DealState first = DealState.builder()
                .stage(OPEN.get(0).id())
                .amount(amount)
                .owner(owner(owner))
                .build();
        LocalDate opened = AS_OF.minusDays(random.below(420));
        List<DealEvent> events = walk(random, DealId.of(id), first, opened);
        Deal deal = Deal.builder()
                .id(DealId.of(id))
                .pipeline(PipelineId.of("sample"))
                .state(events.get(events.size() - 1).after())
                .openedAt(start(opened))
                .product(ProductId.of("product-" + (product + 1)))
                .listValue(list)
                .attributes(Attributes.none().with(REGION, REGIONS.get(owner % REGIONS.size())))
                .revision(events.size())
                .build();
        boolean nobodyDatedIt = !deal.status().isClosed() && random.below(12) == 0;
        return nobodyDatedIt
                ? new TrackedDeal(deal.withOpenedAt(Optional.empty()), DealHistory.empty())
                : new TrackedDeal(deal, DealHistory.of(events));
    }

    /** Sells at 80 to 100 % of the list price, and now and then in a currency without a rate. */
    private static Money offered(SplitMix random, Money list) {
        Money offer = list.multipliedBy(80 + random.below(21)).dividedBy(100, RoundingMode.HALF_UP);
        return random.below(60) == 0 ? Money.ofMinor(CurrencyUnit.USD, offer.getAmountMinorLong()) : offer;
    }

    private static List<DealEvent> walk(SplitMix random, DealId id, DealState first, LocalDate opened) {
        List<DealEvent> events = new ArrayList<>();
        events.add(event(id, events, DealEventType.OPENED, opened, first));
        LocalDate day = opened;
        DealState state = first;
        for (int stage = 1; !state.status().isClosed(); stage++) {
            day = day.plusDays(2 + random.below(24));
            if (day.isAfter(AS_OF)) {
                break;
            }
            state = next(random, state, stage, start(day));
            events.add(event(id, events, type(state), day, state));
        }
        return events;
    }

    private static DealState next(SplitMix random, DealState state, int stage, Instant at) {
        if (random.below(100) < 18) {
            Optional<Money> worth = random.below(3) == 0 ? Optional.of(Money.zero(EUR)) : state.amount();
            return closed(
                    state.withAmount(worth),
                    "lost",
                    DealStatus.LOST,
                    Outcome.at(at).because(LossReason.COMPETITOR));
        }
        return stage < OPEN.size()
                ? state.withStage(OPEN.get(stage).id())
                : closed(state, "won", DealStatus.WON, Outcome.at(at));
    }

    private static DealState closed(DealState state, String stage, DealStatus status, Outcome outcome) {
        return DealState.builder()
                .from(state)
                .stage(StageId.of(stage))
                .status(status)
                .outcome(outcome)
                .build();
    }

    private static DealEventType type(DealState state) {
        return switch (state.status()) {
            case OPEN -> DealEventType.STAGE_CHANGED;
            case WON -> DealEventType.WON;
            case LOST -> DealEventType.LOST;
        };
    }

    private static DealEvent event(
            DealId id, List<DealEvent> before, DealEventType type, LocalDate day, DealState after) {
        return DealEvent.builder()
                .deal(id)
                .revision(before.size() + 1L)
                .type(type)
                .effectiveAt(start(day))
                .before(
                        before.isEmpty()
                                ? Optional.empty()
                                : Optional.of(before.get(before.size() - 1).after()))
                .after(after)
                .build();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
