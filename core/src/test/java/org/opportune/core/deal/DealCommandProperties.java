package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opportune.core.deal.Desk.BOTH;
import static org.opportune.core.deal.Desk.DRAFT;
import static org.opportune.core.deal.Desk.PARTNERS;
import static org.opportune.core.deal.Desk.PIPELINE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.opportune.core.Change;
import org.opportune.core.ContactId;
import org.opportune.core.DomainException;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.Probability;
import org.opportune.core.ProductId;
import org.opportune.core.StageId;
import org.opportune.core.TransitionCheck;
import org.opportune.core.party.BuyingCenter;
import org.opportune.core.party.BuyingRole;
import org.opportune.core.pipeline.Pipeline;

/** Whatever commands a deal is given, in whatever order. */
class DealCommandProperties {
    private static final Instant START = Desk.march(1);

    /**
     * A command to try.
     *
     * @param command what to do
     * @param pause hours after the last attempt
     * @param late how many hours before that it took effect
     */
    record Try(DealCommand command, int pause, int late) {}

    @Property
    void theHistoryTellsTheDeal(@ForAll("anyTries") List<Try> tries) {
        TrackedDeal deal = last(run(tries));

        assertThat(DRAFT.replay(deal.history())).isEqualTo(deal.deal());
        assertThat(DRAFT.replay(DealHistory.of(deal.history().events()))).isEqualTo(deal.deal());
    }

    @Property
    void checkSaysWhatApplyThrowsAndARefusedCommandChangesNothing(@ForAll("anyTries") List<Try> tries) {
        TrackedDeal deal = Desk.opened();
        Instant now = START;
        for (Try one : tries) {
            now = now.plus(Duration.ofHours(one.pause()));
            Occasion occasion = occasion(one, now);
            TrackedDeal copy =
                    new TrackedDeal(deal.deal(), DealHistory.of(deal.history().events()));
            TrackedDeal tried = deal;

            TransitionCheck check = tried.check(one.command(), occasion, BOTH);
            DomainException refusal =
                    catchThrowableOfType(DomainException.class, () -> tried.apply(one.command(), occasion, BOTH));

            assertThat(check.violations()).isEqualTo(refusal == null ? List.of() : refusal.violations());
            assertThat(tried).isEqualTo(copy);
            deal = check.allowed() ? tried.apply(one.command(), occasion, BOTH).value() : tried;
        }
    }

    @Property
    void everyCommandIsOneRevisionAndOneEventWithTheStateItFoundAndLeft(@ForAll("anyTries") List<Try> tries) {
        List<TrackedDeal> versions = run(tries);
        for (int i = 1; i < versions.size(); i++) {
            TrackedDeal deal = versions.get(i);
            long revision = versions.get(i - 1).deal().revision() + 1;
            DealEvent event = deal.history().inForce(revision).orElseThrow();

            assertThat(deal.deal().revision()).isEqualTo(revision);
            assertThat(event.id()).isEqualTo("D-1#" + revision);
            assertThat(deal.history().events())
                    .hasSize(versions.get(i - 1).history().events().size() + 1);
            assertThat(event.by()).contains(Desk.BEN);
            assertThat(event.reason()).contains("as agreed");
        }
    }

    @Property
    void asItWasIsTheStateAfterTheLastCommandBefore(
            @ForAll("timelyTries") List<Try> tries, @ForAll @IntRange(max = 2_000) int hour) {
        Instant asked = START.plus(Duration.ofHours(hour));
        List<TrackedDeal> versions = run(tries);
        Optional<Deal> expected = Optional.empty();
        for (TrackedDeal version : versions) {
            if (!recordedAt(version).isAfter(asked)) {
                expected = Optional.of(version.deal());
            }
        }

        assertThat(last(versions).history().stateAt(asked)).isEqualTo(expected.map(Deal::state));
    }

    @Property
    void asWeKnewItIsTheDealAfterTheLastCommandRecordedByThen(@ForAll("anyTries") List<Try> tries) {
        List<TrackedDeal> versions = run(tries);
        DealHistory history = last(versions).history();
        for (TrackedDeal version : versions) {
            for (Instant moment : history.moments()) {
                assertThat(history.stateAt(moment, recordedAt(version)))
                        .isEqualTo(version.history().stateAt(moment));
            }
        }
    }

    @Property
    void aClosedDealStandsInAStageOfItsKindAndHasAnOutcomeAtEveryMoment(@ForAll("anyTries") List<Try> tries) {
        for (DealState state : last(run(tries)).history().states()) {
            Pipeline in = BOTH.find(DRAFT.pipelineIn(state)).orElseThrow();
            assertThat(in.stage(state.stage()).orElseThrow().kind()).isEqualTo(StepGuard.kind(state.status()));
            assertThat(state.outcome().isPresent()).isEqualTo(state.status().isClosed());
            assertThat(state.hold().isPresent() && state.status().isClosed()).isFalse();
        }
    }

    /** Set by set, the last word about each competitor counts, in whatever order the words are told. */
    @Property
    void competitorsToldLateAreThoseToldInTime(
            @ForAll("bidders") Set<String> early,
            @ForAll("bidders") Set<String> added,
            @ForAll("bidders") Set<String> gone) {
        Assume.that(!early.isEmpty() && !added.isEmpty() && !early.containsAll(added));
        TrackedDeal told = Desk.after(Desk.opened(), new DealCommand.ChangeCompetitors(early), Desk.on(3));
        Set<String> both = new HashSet<>(early);
        both.addAll(added);
        TrackedDeal inTime = Desk.after(told, new DealCommand.ChangeCompetitors(both), Desk.on(6));

        TrackedDeal later = Desk.after(Desk.opened(), new DealCommand.ChangeCompetitors(added), Desk.on(6));
        TrackedDeal late = Desk.after(later, new DealCommand.ChangeCompetitors(early), Desk.late(3, 9));

        assertThat(late.deal().state()).isEqualTo(inTime.deal().state());
        Set<String> left = new HashSet<>(both);
        left.removeAll(gone);
        Assume.that(left.size() < both.size());
        assertThat(Desk.after(late, new DealCommand.ChangeCompetitors(left), Desk.on(10))
                        .deal()
                        .state()
                        .competitors())
                .isEqualTo(left);
    }

    /** Pair by pair of contact and role, the last word counts, in whatever order the words are told. */
    @Property
    void buyersToldLateAreThoseToldInTime(
            @ForAll("buyers") BuyingCenter early,
            @ForAll("buyers") BuyingCenter more,
            @ForAll("buyers") BuyingCenter end) {
        BuyingCenter both = early.changed(BuyingCenter.none(), more);
        Assume.that(!early.contacts().isEmpty() && !more.contacts().isEmpty());
        Assume.that(!both.equals(early) && !early.equals(more) && !end.equals(both));
        TrackedDeal told = Desk.after(Desk.opened(), DealCommand.changeContacts(early), Desk.on(3));
        TrackedDeal inTime = Desk.after(told, DealCommand.changeContacts(both), Desk.on(6));

        TrackedDeal later = Desk.after(Desk.opened(), DealCommand.changeContacts(more), Desk.on(6));
        TrackedDeal late = Desk.after(later, DealCommand.changeContacts(early), Desk.late(3, 9));

        assertThat(late.deal().state()).isEqualTo(inTime.deal().state());
        assertThat(Desk.after(late, DealCommand.changeContacts(end), Desk.on(10))
                        .deal()
                        .state()
                        .buyingCenter())
                .isEqualTo(end);
    }

    @Provide
    static Arbitrary<BuyingCenter> buyers() {
        return Arbitraries.maps(
                        Arbitraries.of("ada", "ben", "cas").map(ContactId::of),
                        Arbitraries.of(BuyingRole.DECISION_MAKER, BuyingRole.CHAMPION, BuyingRole.END_USER)
                                .set()
                                .ofMaxSize(2))
                .ofMaxSize(3)
                .map(BuyingCenter::of);
    }

    @Provide
    Arbitrary<Set<String>> bidders() {
        return Arbitraries.of("Acme", "Globex", "Initech", "Umbrella").set();
    }

    @Property
    void timeOnHoldIsWhatTheActiveTimeLacks(
            @ForAll("anyTries") List<Try> tries, @ForAll @IntRange(max = 3_000) int hour) {
        Instant end = START.plus(Duration.ofHours(hour));
        TrackedDeal deal = last(run(tries));
        DealHistory history = deal.history();
        for (Pipeline pipeline : BOTH.toList()) {
            Map<StageId, Duration> active = deal.activeTimeInStage(pipeline.id(), end);
            Map<StageId, Duration> held = new HashMap<>();
            for (int i = 0; i < history.moments().size(); i++) {
                Instant from = history.moments().get(i);
                Instant next =
                        i + 1 < history.moments().size() ? history.moments().get(i + 1) : end;
                Instant to = next.isAfter(end) ? end : next;
                DealState state = history.states().get(i);
                boolean here = DRAFT.pipelineIn(state).equals(pipeline.identity());
                if (here && state.hold().isPresent() && from.isBefore(to)) {
                    held.merge(state.stage(), Duration.between(from, to), Duration::plus);
                }
            }
            Map<StageId, Duration> whole = deal.timeInStage(pipeline.id(), end);
            whole.forEach((stage, time) ->
                    assertThat(time).isEqualTo(active.get(stage).plus(held.getOrDefault(stage, Duration.ZERO))));
            assertThat(active.keySet()).isEqualTo(whole.keySet()).containsAll(held.keySet());
        }
    }

    @Property
    void theTimesInTheStagesAddUpToTheTimeItWasOpen(@ForAll("timelyTries") List<Try> tries) {
        List<TrackedDeal> versions = run(tries);
        Instant end = recordedAt(last(versions)).plus(Duration.ofHours(1));
        Duration open = Duration.ZERO;
        for (int i = 0; i < versions.size(); i++) {
            Instant left = i + 1 < versions.size() ? recordedAt(versions.get(i + 1)) : end;
            if (!versions.get(i).deal().status().isClosed()) {
                open = open.plus(Duration.between(recordedAt(versions.get(i)), left));
            }
        }

        Duration added = BOTH.toList().stream()
                .flatMap(pipeline -> last(versions).timeInStage(pipeline.id(), end).values().stream())
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(added).isEqualTo(open);
    }

    /** What is told now, or put right, changes the past from the moment on that it speaks of, and nothing before. */
    @Property
    void aCommandLeavesEverythingBeforeItsMomentAsItWas(@ForAll("anyTries") List<Try> tries) {
        List<TrackedDeal> versions = run(tries);
        for (int i = 1; i < versions.size(); i++) {
            DealHistory before = versions.get(i - 1).history();
            DealHistory after = versions.get(i).history();
            DealEvent told = after.inForce(after.revision()).orElseThrow();
            Instant from = told.replaces()
                    .flatMap(before::inForce)
                    .map(DealEvent::effectiveAt)
                    .filter(told.effectiveAt()::isAfter)
                    .orElse(told.effectiveAt());
            for (Instant moment : after.moments()) {
                Instant just = (moment.isBefore(from) ? moment : from).minusNanos(1);
                assertThat(after.stateAt(just)).isEqualTo(before.stateAt(just));
            }
        }
    }

    /** The deal as opened and after each command that was allowed. */
    private static List<TrackedDeal> run(List<Try> tries) {
        List<TrackedDeal> versions = new ArrayList<>(List.of(Desk.opened()));
        Instant now = START;
        for (Try one : tries) {
            now = now.plus(Duration.ofHours(one.pause()));
            Occasion occasion = occasion(one, now);
            if (last(versions).check(one.command(), occasion, BOTH).allowed()) {
                Change<TrackedDeal> change = last(versions).apply(one.command(), occasion, BOTH);
                versions.add(change.value());
            }
        }
        return versions;
    }

    private static Occasion occasion(Try one, Instant now) {
        return Occasion.builder()
                .from(Desk.on(1))
                .effectiveAt(now.minus(Duration.ofHours(one.late())))
                .recordedAt(now)
                .build();
    }

    private static TrackedDeal last(List<TrackedDeal> versions) {
        return versions.get(versions.size() - 1);
    }

    /** When the last command was recorded. */
    private static Instant recordedAt(TrackedDeal deal) {
        return deal.history().inForce(deal.revision()).orElseThrow().recordedAt();
    }

    @Provide
    Arbitrary<List<Try>> anyTries() {
        Arbitrary<Integer> late = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, 400)));
        return Combinators.combine(commands(), Arbitraries.integers().between(1, 100), late)
                .as(Try::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Try>> timelyTries() {
        return Combinators.combine(steps(), Arbitraries.integers().between(1, 100))
                .as((step, pause) -> new Try(step, pause, 0))
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    private static Arbitrary<DealCommand> commands() {
        Arbitrary<Long> revisions = Arbitraries.longs().between(1, 12);
        return Arbitraries.frequencyOf(
                Tuple.of(6, steps().map(step -> (DealCommand) step)),
                Tuple.of(2, steps().map(DealCommand::correct)),
                Tuple.of(2, Combinators.combine(revisions, steps()).as(DealCommand::correct)),
                Tuple.of(1, revisions.map(DealCommand::withdraw)));
    }

    private static Arbitrary<DealCommand.Step> steps() {
        Arbitrary<StageId> stages = Arbitraries.of(
                Desk.CONTACT, Desk.DEMO, Desk.OFFER, Desk.WON, Desk.TRIAL, Desk.SIGNED, StageId.of("gone"));
        return Arbitraries.frequencyOf(
                Tuple.of(5, stages.map(DealCommand::moveTo)),
                Tuple.of(
                        3,
                        Combinators.combine(Arbitraries.of(PIPELINE, PARTNERS, PARTNERS.withVersion(4)), stages)
                                .as((to, stage) -> DealCommand.moveToPipeline(to.identity(), stage))),
                Tuple.of(2, buyers().map(DealCommand::changeContacts)),
                Tuple.of(
                        2,
                        Arbitraries.longs()
                                .between(-1, 30)
                                .map(Desk::eur)
                                .injectNull(0.1)
                                .map(Optional::ofNullable)
                                .map(DealCommand.ChangeAmount::new)),
                Tuple.of(2, items().list().ofMaxSize(3).map(DealCommand.ChangeItems::new)),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(1, 30)
                                .map(day -> LocalDate.of(2026, 4, day))
                                .map(DealCommand::changeCloseDate)),
                Tuple.of(
                        1,
                        Arbitraries.of("ada", "ben", "cas")
                                .map(OwnerId::of)
                                .optional()
                                .map(DealCommand.ChangeOwner::new)),
                Tuple.of(
                        2,
                        Arbitraries.of("5", "50")
                                .map(Probability::ofPercent)
                                .optional()
                                .map(DealCommand.OverrideProbability::new)),
                Tuple.of(
                        1,
                        Arbitraries.of("call", "visit")
                                .map(NextStep::of)
                                .optional()
                                .map(DealCommand.ChangeNextStep::new)),
                Tuple.of(
                        2,
                        Arbitraries.of("Acme", "Globex", "Initech", " ")
                                .set()
                                .ofMaxSize(3)
                                .map(DealCommand.ChangeCompetitors::new)),
                Tuple.of(2, Arbitraries.of("leave", "budget").map(Hold::because).map(DealCommand::putOnHold)),
                Tuple.of(1, Arbitraries.just(DealCommand.resume())),
                Tuple.of(1, Arbitraries.just(DealCommand.win())),
                Tuple.of(1, Arbitraries.of(LossReason.BUDGET, LossReason.OTHER).map(DealCommand::lose)),
                Tuple.of(3, stages.map(DealCommand::reopen)));
    }

    private static Arbitrary<LineItem> items() {
        Arbitrary<Billing> billings = Arbitraries.of(Billing.once(), Billing.every(Period.ofMonths(1)));
        return Combinators.combine(
                        Arbitraries.of("EUR 5", "EUR 6", "EUR 7", "USD 5"),
                        Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(Billing.once())), Tuple.of(1, billings)))
                .as((price, billing) ->
                        LineItem.of(ProductId.of("P"), 1, Money.parse(price)).withBilling(billing));
    }
}
