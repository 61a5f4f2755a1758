package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.opportune.core.AccountId;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.TransitionCheck;
import org.opportune.core.party.Organization;
import org.opportune.core.time.Timeframe;

/** Whatever a lead is told, in whatever order, late or corrected. */
class LeadRecordProperties {
    private static final Instant START = Instant.parse("2026-01-05T12:00:00Z");
    private static final Lead DRAFT = Lead.builder()
            .id(LeadId.of("L-1"))
            .organization(Organization.of("Acme"))
            .level(QualificationLevel.SUSPECT)
            .build();

    /**
     * Something to try.
     *
     * @param command what to do; empty to withdraw
     * @param replaces the revision to correct, if it is a correction
     * @param pause hours after the last attempt
     * @param late how many hours before that it took effect
     */
    record Try(Optional<LeadCommand> command, Optional<Long> replaces, int pause, int late) {
        TransitionCheck check(TrackedLead lead, Occasion occasion) {
            return replaces.isPresent()
                    ? lead.check(new LeadCorrection(replaces.get(), command), occasion)
                    : lead.check(command.orElseThrow(), occasion);
        }

        TrackedLead apply(TrackedLead lead, Occasion occasion) {
            return replaces.isPresent()
                    ? lead.apply(new LeadCorrection(replaces.get(), command), occasion)
                            .value()
                    : lead.apply(command.orElseThrow(), occasion).value();
        }
    }

    @Property
    void noStateIsReachedThatTheStateTableForbids(@ForAll("anyTries") List<Try> tries) {
        List<LeadState> states = last(run(tries)).history().states();
        for (int i = 0; i < states.size(); i++) {
            LeadState state = states.get(i);
            LeadStatus before = i == 0 ? state.status() : states.get(i - 1).status();

            assertThat(before == state.status() || before.next().contains(state.status()))
                    .as(before + " to " + state.status())
                    .isTrue();
            assertThat(state.status() != LeadStatus.WORKING || state.owner().isPresent())
                    .isTrue();
            assertThat(state.nurturing().isPresent()).isEqualTo(state.status() == LeadStatus.NURTURING);
            assertThat(state.conversion().isPresent()).isEqualTo(state.status() == LeadStatus.CONVERTED);
            assertThat(state.interestAt().isEmpty() || state.interest() != Interest.UNKNOWN)
                    .isTrue();
            assertThat(state.disqualification().isPresent() || state.status() != LeadStatus.DISQUALIFIED)
                    .isTrue();
        }
    }

    @Property
    void itWasRecycledAsOftenAsItWasTakenUpFromNurturing(@ForAll("anyTries") List<Try> tries) {
        List<LeadState> states = last(run(tries)).history().states();
        int taken = 0;
        for (int i = 1; i < states.size(); i++) {
            boolean again = states.get(i - 1).status() == LeadStatus.NURTURING
                    && states.get(i).status() == LeadStatus.WORKING;
            taken += again ? 1 : 0;
            assertThat(states.get(i).recycled()).isEqualTo(taken);
        }
    }

    @Property
    void theHistoryTellsTheLead(@ForAll("anyTries") List<Try> tries) {
        TrackedLead lead = last(run(tries));

        assertThat(DRAFT.replay(lead.history())).isEqualTo(lead.lead());
        assertThat(DRAFT.replay(LeadHistory.of(lead.history().events()))).isEqualTo(lead.lead());
        assertThat(lead.asOf(Instant.MAX)).contains(lead.lead());
    }

    @Property
    void checkSaysWhatApplyThrowsAndARefusedCommandChangesNothing(@ForAll("anyTries") List<Try> tries) {
        TrackedLead lead = captured();
        Instant now = START;
        for (Try one : tries) {
            now = now.plus(Duration.ofHours(one.pause()));
            Occasion occasion = occasion(one, now);
            TrackedLead tried = lead;
            TrackedLead copy =
                    new TrackedLead(lead.lead(), LeadHistory.of(lead.history().events()));

            TransitionCheck check = one.check(tried, occasion);
            DomainException refusal = catchThrowableOfType(DomainException.class, () -> one.apply(tried, occasion));

            assertThat(check.violations()).isEqualTo(refusal == null ? List.of() : refusal.violations());
            assertThat(tried).isEqualTo(copy);
            lead = check.allowed() ? one.apply(tried, occasion) : tried;
        }
    }

    @Property
    void asItWasIsTheLeadAfterTheLastCommandBefore(
            @ForAll("timelyTries") List<Try> tries, @ForAll @IntRange(max = 2_000) int hour) {
        Instant asked = START.plus(Duration.ofHours(hour));
        List<TrackedLead> versions = run(tries);
        Optional<LeadState> expected = Optional.empty();
        for (TrackedLead version : versions) {
            if (!recordedAt(version).isAfter(asked)) {
                expected = Optional.of(LeadState.of(version.lead()));
            }
        }

        assertThat(last(versions).history().stateAt(asked)).isEqualTo(expected);
    }

    @Property
    void asWeKnewItIsTheLeadAfterTheLastCommandRecordedByThen(@ForAll("anyTries") List<Try> tries) {
        List<TrackedLead> versions = run(tries);
        LeadHistory history = last(versions).history();
        for (TrackedLead version : versions) {
            for (Instant moment : history.moments()) {
                assertThat(history.stateAt(moment, recordedAt(version)))
                        .isEqualTo(version.history().stateAt(moment));
            }
        }
    }

    @Property
    void everyCommandIsOneRevisionAndOneEvent(@ForAll("anyTries") List<Try> tries) {
        List<TrackedLead> versions = run(tries);
        for (int i = 1; i < versions.size(); i++) {
            TrackedLead before = versions.get(i - 1);
            TrackedLead after = versions.get(i);

            assertThat(after.lead().revision()).isEqualTo(before.lead().revision() + 1);
            assertThat(after.history().revision()).isEqualTo(after.lead().revision());
            assertThat(after.history().events())
                    .hasSize(before.history().events().size() + 1)
                    .containsAll(before.history().events());
        }
    }

    private static TrackedLead captured() {
        return TrackedLead.capture(DRAFT, Occasion.at(START)).value();
    }

    /** The lead as captured and after each command that was allowed. */
    private static List<TrackedLead> run(List<Try> tries) {
        List<TrackedLead> versions = new ArrayList<>(List.of(captured()));
        Instant now = START;
        for (Try one : tries) {
            now = now.plus(Duration.ofHours(one.pause()));
            Occasion occasion = occasion(one, now);
            if (one.check(last(versions), occasion).allowed()) {
                versions.add(one.apply(last(versions), occasion));
            }
        }
        return versions;
    }

    private static Occasion occasion(Try one, Instant now) {
        return Occasion.builder()
                .effectiveAt(now.minus(Duration.ofHours(one.late())))
                .recordedAt(now)
                .by(OwnerId.of("ben"))
                .reason("as agreed")
                .build();
    }

    private static TrackedLead last(List<TrackedLead> versions) {
        return versions.get(versions.size() - 1);
    }

    private static Instant recordedAt(TrackedLead lead) {
        return lead.history().inForce(lead.lead().revision()).orElseThrow().recordedAt();
    }

    @Provide
    Arbitrary<List<Try>> anyTries() {
        Arbitrary<Integer> late = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, 300)));
        Arbitrary<Optional<Long>> replaces = Arbitraries.longs().between(1, 12).optional(0.25);
        return Combinators.combine(
                        commands().optional(0.9),
                        replaces,
                        Arbitraries.integers().between(1, 100),
                        late)
                .as(LeadRecordProperties::sensible)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    /** Only a correction may lack a command. */
    private static Try sensible(Optional<LeadCommand> command, Optional<Long> replaces, int pause, int late) {
        return new Try(command, command.isEmpty() && replaces.isEmpty() ? Optional.of(2L) : replaces, pause, late);
    }

    @Provide
    Arbitrary<List<Try>> timelyTries() {
        return Combinators.combine(commands(), Arbitraries.integers().between(1, 100))
                .as((command, pause) -> new Try(Optional.of(command), Optional.empty(), pause, 0))
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    static Arbitrary<LeadCommand> commands() {
        LocalDate later = LocalDate.of(2027, 1, 1);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.of("ada", "ben").map(OwnerId::of).optional().map(LeadCommand.Work::new)),
                Tuple.of(3, Arbitraries.just(LeadCommand.qualify("assessment A-1"))),
                Tuple.of(2, Arbitraries.of(NurtureReason.class).map(LeadCommand::nurture)),
                Tuple.of(
                        2,
                        Arbitraries.of(DisqualificationReason.BOUGHT_COMPETITOR, DisqualificationReason.NO_BUDGET)
                                .map(reason -> LeadCommand.setAside(reason, later))),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                        DisqualificationReason.NO_INTENT,
                                        DisqualificationReason.OTHER,
                                        DisqualificationReason.BOUGHT_COMPETITOR)
                                .map(LeadCommand::disqualify)),
                Tuple.of(
                        1,
                        Arbitraries.just(new LeadCommand.Convert(Optional.of(new Conversion(
                                Optional.of(AccountId.of("A-1")), Optional.empty(), Optional.empty()))))),
                Tuple.of(2, Arbitraries.of(QualificationLevel.class).map(LeadRecordProperties::raise)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.of(Interest.class).optional(),
                                        Arbitraries.of(Timeframe.none(), Timeframe.by(later))
                                                .optional(),
                                        Arbitraries.of("EUR -1", "EUR 5")
                                                .map(Money::parse)
                                                .optional())
                                .as(LeadCommand.Learn::new)));
    }

    /** A change of level with every receipt that a suspect would need. */
    private static LeadCommand raise(QualificationLevel level) {
        return new LeadCommand.ChangeLevel(
                level,
                Stream.of(QualificationLevel.values())
                        .filter(step -> step != QualificationLevel.SUSPECT && step.compareTo(level) <= 0)
                        .map(step -> new Receipt(step, "score S-1"))
                        .toList());
    }
}
