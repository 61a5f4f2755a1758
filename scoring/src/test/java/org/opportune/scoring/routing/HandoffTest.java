package org.opportune.scoring.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.Change;
import org.opportune.core.LeadId;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.lead.DisqualificationReason;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.LeadCommand;
import org.opportune.core.lead.LeadEvent;
import org.opportune.core.lead.LeadHistory;
import org.opportune.core.lead.NurtureReason;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.core.lead.Receipt;
import org.opportune.core.party.Person;
import org.opportune.scoring.routing.HandoffAnswer.Accepted;
import org.opportune.scoring.routing.HandoffAnswer.Rejected;

class HandoffTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final OwnerId SELLER = OwnerId.of("R-1");
    private static final LeadCommand AGAIN = new LeadCommand.Work(Optional.empty());

    /** A lead and its history, one command an hour. */
    private static final class Story {
        private Lead lead = Lead.builder()
                .id(LeadId.of("L-1"))
                .person(Person.builder().name("Ana").build())
                .level(QualificationLevel.MQL)
                .build();
        private LeadHistory history = LeadHistory.empty();

        Story then(LeadCommand... commands) {
            for (LeadCommand command : commands) {
                Instant at = START.plusSeconds(3600 * (lead.revision() + 1));
                Change<Lead> change =
                        lead.apply(command, Occasion.at(at).withBy(SELLER).withReason("because"));
                lead = change.value();
                history = history.plus((LeadEvent) change.events().get(0));
            }
            return this;
        }

        long rejections() {
            return Handoff.facts(history).get(Handoff.REJECTIONS).toOptional().orElseThrow();
        }
    }

    private static Instant hour(int number) {
        return START.plusSeconds(3600L * number);
    }

    private static Story offered() {
        return new Story().then(LeadCommand.work(SELLER), LeadCommand.qualify("call 7"));
    }

    private static LeadCommand accept() {
        return LeadCommand.changeLevel(QualificationLevel.SQL, new Receipt(QualificationLevel.SQL, "call 8"));
    }

    @Test
    void aLeadIsOfferedWhenItBecomesQualified() {
        Handoff handoff =
                Handoff.builder().lead(LeadId.of("L-1")).at(hour(2)).to(SELLER).build();
        assertThat(Handoff.in(offered().history)).containsExactly(handoff);
        assertThat(Handoff.in(new Story().then(LeadCommand.work(SELLER)).history))
                .isEmpty();
        assertThat(Handoff.in(LeadHistory.empty())).isEmpty();
    }

    @Test
    void salesAcceptsALeadThatReachesItsLevel() {
        Story story = offered().then(accept());
        assertThat(Handoff.in(story.history))
                .extracting(handoff -> handoff.answer().orElseThrow())
                .containsExactly(new Accepted(hour(3), Optional.of(SELLER)));
        assertThat(Handoff.in(story.then(AGAIN, LeadCommand.qualify("again")).history))
                .hasSize(1);
    }

    @Test
    void aLeadThatReachesItsLevelUnofferedIsAcceptedAtOnce() {
        Story story = new Story().then(LeadCommand.work(SELLER), accept());
        assertThat(Handoff.in(story.history))
                .extracting(
                        Handoff::at, handoff -> handoff.answer().orElseThrow().at())
                .containsExactly(tuple(hour(2), hour(2)));
    }

    @Test
    void salesRejectsALeadThatIsWorkedOnAgainSetAsideOrGivenUp() {
        Rejected rejected = new Rejected(hour(3), Optional.of(SELLER), Optional.of("because"));
        for (LeadCommand command : List.of(
                AGAIN,
                LeadCommand.nurture(NurtureReason.RECYCLED),
                LeadCommand.disqualify(DisqualificationReason.NO_INTENT))) {
            assertThat(Handoff.in(offered().then(command).history))
                    .extracting(handoff -> handoff.answer().orElseThrow())
                    .containsExactly(rejected);
        }
    }

    @Test
    void rejectionsCountUntilTheLeadIsNurtured() {
        Story story = offered();
        assertThat(story.rejections()).isZero();
        assertThat(story.then(AGAIN).rejections()).isEqualTo(1);
        assertThat(story.then(LeadCommand.qualify("call 9"), AGAIN).rejections())
                .isEqualTo(2);
        assertThat(Handoff.in(story.history)).hasSize(2);
        assertThat(story.then(LeadCommand.nurture(NurtureReason.RECYCLED)).rejections())
                .isZero();
        assertThat(story.then(LeadCommand.work(SELLER), LeadCommand.qualify("call 10"), AGAIN)
                        .rejections())
                .isEqualTo(1);
        assertThat(Handoff.in(story.history)).hasSize(3);
    }

    @Test
    void aCorrectedEventNoLongerCounts() {
        Story story = offered().then(AGAIN);
        LeadEvent rejection = story.history.events().get(2);
        LeadHistory corrected = story.history.plus(rejection
                .withRevision(4)
                .withReplaces(3L)
                .withEffectiveAt(hour(5))
                .withRecordedAt(hour(6)));
        assertThat(Handoff.in(corrected))
                .extracting(handoff -> handoff.answer().orElseThrow().at())
                .containsExactly(hour(5));
        assertThat(Handoff.facts(corrected).get(Handoff.REJECTIONS).toOptional())
                .contains(1L);
    }

    @Test
    void theFirstThingThatSalesDidIsItsResponse() {
        Handoff open = Handoff.builder().lead(LeadId.of("L-1")).at(START).build();
        Handoff answered = open.withAnswer(new Accepted(hour(2), Optional.empty()));
        assertThat(open.respondedAt()).isEmpty();
        assertThat(answered.respondedAt()).contains(hour(2));
        assertThat(answered.withFirstResponse(hour(1)).respondedAt()).contains(hour(1));
        assertThat(answered.withFirstResponse(hour(3)).respondedAt()).contains(hour(2));
        assertThat(open.withFirstResponse(hour(3)).respondedAt()).contains(hour(3));
    }

    @Test
    void nothingIsAnsweredBeforeItIsOffered() {
        Handoff open = Handoff.builder().lead(LeadId.of("L-1")).at(START).build();
        Instant before = START.minusNanos(1);
        assertThatThrownBy(() -> open.withFirstResponse(before))
                .hasMessageContaining("must not be before the hand-off");
        assertThatThrownBy(() -> open.withAnswer(new Accepted(before, Optional.empty())))
                .hasMessageContaining("must not be before the hand-off");
        assertThat(open.withFirstResponse(START).respondedAt()).contains(START);
        assertThatThrownBy(() -> Handoff.builder().build())
                .hasMessageContaining("The lead of")
                .hasMessageContaining("The at of");
    }
}
