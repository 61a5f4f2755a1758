package org.opportune.core.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opportune.core.deal.Desk.CONTACT;
import static org.opportune.core.deal.Desk.DEMO;
import static org.opportune.core.deal.Desk.OFFER;
import static org.opportune.core.deal.Desk.PIPELINE;
import static org.opportune.core.deal.Desk.after;
import static org.opportune.core.deal.Desk.march;
import static org.opportune.core.deal.Desk.on;
import static org.opportune.core.deal.Desk.opened;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.ContactId;
import org.opportune.core.DealId;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.ObjectionId;
import org.opportune.core.StageId;
import org.opportune.core.Violation;
import org.opportune.core.activity.Activities;
import org.opportune.core.activity.ActivityKeys;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.activity.Objection;
import org.opportune.core.activity.ObjectionTopic;
import org.opportune.core.activity.Subject;
import org.opportune.core.party.BuyingCenter;
import org.opportune.core.party.BuyingRole;
import org.opportune.core.pipeline.Criterion;
import org.opportune.core.pipeline.Pipeline;

/** What a stage asks of a deal: fields, the host's own, roles, what happened, objections, and an assessment's findings. */
class DealCriteriaTest {
    private static final Key<String> BANT_NEED = Key.text("qualification.bant.need");
    private static final Key<Long> SEATS = Key.integer("acme:seats");
    private static final Criterion DECISION_MAKER = Criterion.of(
            "decision-maker",
            "a decision maker is known",
            Condition.exists(DealKeys.contacts(BuyingRole.DECISION_MAKER)));
    private static final Criterion SHOWN = Criterion.of(
            "demo",
            "a demonstration took place within a year",
            Condition.countWithin(ActivityKeys.interactions(InteractionType.DEMO), Duration.ofDays(365), 1));
    private static final Criterion NEED = Criterion.of("need", "there is a real need", Condition.in(BANT_NEED, "MET"));
    private static final Criterion NO_PRICE = Criterion.of(
            "price",
            "no objection about the price stands",
            Condition.below(ActivityKeys.openObjections(ObjectionTopic.PRICE), 1L));
    private static final Criterion CLOSE_DATE =
            Criterion.of("close", "a close date was named", Condition.exists(DealKeys.EXPECTED_CLOSE));
    private static final Criterion ENOUGH = Criterion.of("seats", "five seats or more", Condition.atLeast(SEATS, 5L));

    private static final Activities NOTHING =
            Activities.builder().complete(true).build();
    private static final Activities SHOWED =
            NOTHING.withInteractions(Interaction.of("I-1", InteractionType.DEMO, march(2)));
    private static final Objection TOO_DEAR = Objection.builder()
            .id(ObjectionId.of("O-1"))
            .topic(ObjectionTopic.PRICE)
            .subject(Subject.of(DealId.of("D-1")))
            .raisedAt(march(2))
            .build();
    private static final TrackedDeal DEAL = opened();

    @Test
    void aStageIsClosedWhileNoDecisionMakerIsKnown() {
        TrackedDeal known = after(
                DEAL,
                DealCommand.changeContacts(BuyingCenter.none().with(ContactId.of("ada"), BuyingRole.DECISION_MAKER)),
                on(3));

        assertThat(unmet(DEAL, Attributes.none(), DECISION_MAKER)).containsExactly("a decision maker is known");
        assertThat(unmet(known, Attributes.none(), DECISION_MAKER)).isEmpty();
    }

    @Test
    void aStageIsClosedWhileNoDemonstrationTookPlace() {
        assertThat(unmet(DEAL, NOTHING.facts(march(4)), SHOWN))
                .containsExactly("a demonstration took place within a year");
        assertThat(unmet(DEAL, SHOWED.facts(march(4)), SHOWN)).isEmpty();
    }

    @Test
    void aStageIsClosedWhileTheNeedIsNotMet() {
        assertThat(unmet(DEAL, Attributes.none().with(BANT_NEED, "NOT_MET"), NEED))
                .containsExactly("there is a real need");
        assertThat(unmet(DEAL, Attributes.none().with(BANT_NEED, "MET"), NEED)).isEmpty();
    }

    @Test
    void aStageIsClosedWhileAnObjectionAboutThePriceStands() {
        Activities raised = NOTHING.withObjections(TOO_DEAR);
        Activities met =
                NOTHING.withObjections(TOO_DEAR.withResolution(new Objection.Resolution(march(3), "paid in rates")));

        assertThat(unmet(DEAL, raised.facts(march(4)), NO_PRICE))
                .containsExactly("no objection about the price stands");
        assertThat(unmet(DEAL, met.facts(march(4)), NO_PRICE)).isEmpty();
        assertThat(unmet(DEAL, NOTHING.facts(march(4)), NO_PRICE)).isEmpty();
    }

    @Test
    void aDryRunListsEverythingUnmetAtOnceAndSaysWhatNobodyHasSaid() {
        Pipeline asking = asking(CLOSE_DATE, ENOUGH, DECISION_MAKER, SHOWN, NEED, NO_PRICE);
        Facts more = NOTHING.withObjections(TOO_DEAR)
                .facts(march(4))
                .or(Attributes.none().with(SEATS, 4L));

        List<Violation> all =
                DEAL.check(DealCommand.moveTo(OFFER), on(4), asking, more).violations();

        assertThat(all)
                .extracting(Violation::code)
                .containsExactly(
                        "criterion.unmet",
                        "criterion.unmet",
                        "criterion.unmet",
                        "criterion.unmet",
                        "criterion.unknown",
                        "criterion.unmet");
        assertThat(all.get(4).message()).endsWith("Nobody has said qualification.bant.need.");
    }

    @Test
    void whatIsAskedToGoOnIsReadFromTheSameFacts() {
        Pipeline asking = PIPELINE.withStages(PIPELINE.stages().stream()
                .map(stage -> stage.id().equals(CONTACT) ? stage.withExitCriteria(SHOWN, NEED) : stage)
                .toList());
        Facts more = SHOWED.facts(march(4)).or(Attributes.none().with(BANT_NEED, "MET"));

        assertThat(DEAL.check(DealCommand.moveTo(DEMO), on(4), asking).violations())
                .hasSize(2);
        assertThat(DEAL.check(DealCommand.moveTo(DEMO), on(4), asking, more).allowed())
                .isTrue();
    }

    private static List<String> unmet(TrackedDeal deal, Facts more, Criterion... criteria) {
        return deal.check(DealCommand.moveTo(OFFER), on(4), asking(criteria), more).violations().stream()
                .map(violation -> violation.rule().replaceFirst("^must be met to enter stage offer: ", ""))
                .toList();
    }

    private static Pipeline asking(Criterion... criteria) {
        StageId offer = OFFER;
        return PIPELINE.withStages(PIPELINE.stages().stream()
                .map(stage -> stage.id().equals(offer) ? stage.withEntryCriteria(criteria) : stage)
                .toList());
    }
}
