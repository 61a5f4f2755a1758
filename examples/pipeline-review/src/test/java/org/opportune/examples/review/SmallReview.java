package org.opportune.examples.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.Attributes;
import org.opportune.core.DealId;
import org.opportune.core.Key;
import org.opportune.core.OwnerId;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.time.Window;
import org.opportune.examples.review.figures.Figures;
import org.opportune.examples.review.figures.Valuation;
import org.opportune.metrics.MetricContext;

/**
 * Six deals whose figures are easily worked out by hand, as of 2026-06-30.
 *
 * <pre>
 *    owner  opened  closed        amount  list
 * A  ann    Jan 10  Jan 20  won       90   100
 * B  bob    Feb  1  Mar  3  won      290   300
 * C  ann    Mar  1  Apr 10  lost       0   200
 * D  ann    May  1  open, list price    -   400
 * E  -      -       open               -     -
 * F  ann    Jul 15  open               -     -
 * </pre>
 */
public final class SmallReview {
    /** Where the customers are; nobody knows. */
    public static final Key<String> REGION = Key.text("test:region");

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Pipeline PIPELINE = Pipeline.builder()
            .id(PipelineId.of("small"))
            .addStages(Stage.open("talking", "Talking", "25"), Stage.won("won", "Sold"), Stage.lost("lost", "Lost"))
            .build();

    private SmallReview() {}

    /** The six deals. */
    public static List<TrackedDeal> deals() {
        return List.of(
                closed("A", "ann", "2026-01-10", "2026-01-20", DealStatus.WON, 90, 100),
                closed("B", "bob", "2026-02-01", "2026-03-03", DealStatus.WON, 290, 300),
                closed("C", "ann", "2026-03-01", "2026-04-10", DealStatus.LOST, 0, 200),
                tracked(
                        deal("D", talking(Optional.of("ann"), Optional.of(eur(400))), "2026-05-01")
                                .withListValue(eur(400)),
                        Optional.of(400)),
                tracked(deal("E", talking(Optional.empty(), Optional.empty()), ""), Optional.empty()),
                tracked(deal("F", talking(Optional.of("ann"), Optional.empty()), "2026-07-15"), Optional.empty()));
    }

    /** Five deals won of fifty closed, those won for 10 each, those lost for 0, each by another seller. */
    public static List<TrackedDeal> fiveOfFifty() {
        List<TrackedDeal> deals = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            DealStatus status = i <= 5 ? DealStatus.WON : DealStatus.LOST;
            deals.add(closed("d" + i, "s" + i, "2026-01-01", "2026-02-01", status, i <= 5 ? 10 : 0, 20));
        }
        return List.copyOf(deals);
    }

    /** The figures of some deals in 2026, by owner and by region. */
    public static Figures figures(List<TrackedDeal> deals) {
        MetricContext context = MetricContext.builder()
                .window(Window.year(2026))
                .asOf(MetricContext.endOf(AS_OF, ZoneOffset.UTC))
                .currency(CurrencyUnit.EUR)
                .addPipelines(PIPELINE)
                .build();
        return Figures.of(deals, context, List.of(DealKeys.OWNER, REGION));
    }

    private static TrackedDeal closed(
            String id, String owner, String opened, String closed, DealStatus status, int amount, int list) {
        DealState state = DealState.builder()
                .stage(StageId.of(status == DealStatus.WON ? "won" : "lost"))
                .status(status)
                .amount(eur(amount))
                .owner(OwnerId.of(owner))
                .outcome(Outcome.at(day(closed)))
                .build();
        return tracked(deal(id, state, opened).withListValue(eur(list)), Optional.of(list));
    }

    private static TrackedDeal tracked(Deal deal, Optional<Integer> list) {
        DealState open = talking(deal.state().owner().map(OwnerId::value), list.map(SmallReview::eur));
        Deal marked =
                list.isEmpty() ? deal : deal.withAttributes(Attributes.none().with(Valuation.STAND_IN, "list price"));
        return TrackedDeal.ofDates(marked, open);
    }

    private static DealState talking(Optional<String> owner, Optional<Money> amount) {
        return DealState.builder()
                .stage(StageId.of("talking"))
                .amount(amount)
                .owner(owner.map(OwnerId::of))
                .build();
    }

    private static Deal deal(String id, DealState state, String opened) {
        return Deal.builder()
                .id(DealId.of(id))
                .pipeline(PIPELINE.id())
                .state(state)
                .openedAt(opened.isEmpty() ? Optional.empty() : Optional.of(day(opened)))
                .build();
    }

    private static Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Money eur(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }
}
