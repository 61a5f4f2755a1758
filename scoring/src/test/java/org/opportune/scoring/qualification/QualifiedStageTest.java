package org.opportune.scoring.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.Condition;
import org.opportune.core.DealId;
import org.opportune.core.Facts;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.Violation;
import org.opportune.core.activity.Activities;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealCommand;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.pipeline.Criterion;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;

/** A stage that asks for a qualified deal reads what an assessment says. */
class QualifiedStageTest {
    private static final Instant MONDAY = Instant.parse("2026-01-12T09:00:00Z");
    private static final QualificationFramework BANT = Bant.framework();
    private static final DealCommand TO_OFFER = DealCommand.moveTo(StageId.of("offer"));
    private static final Pipeline PIPELINE = Pipeline.builder()
            .id(PipelineId.of("small"))
            .addStages(
                    Stage.open("contact", "Contact", "10"),
                    Stage.open("offer", "Offer", "60")
                            .withEntryCriteria(
                                    Criterion.of(
                                            "budget",
                                            "there is a budget",
                                            Condition.in(BANT.answerKey(Bant.BUDGET), "MET")),
                                    Criterion.of(
                                            "verdict",
                                            "it is not of low priority",
                                            Condition.not(Condition.in(BANT.verdictKey(), "LOW_PRIORITY")))),
                    Stage.won("won", "Won"),
                    Stage.lost("lost", "Lost"))
            .build();
    private static final TrackedDeal DEAL = TrackedDeal.open(
                    Deal.builder()
                            .id(DealId.of("D-1"))
                            .pipeline(PIPELINE.id())
                            .state(DealState.builder()
                                    .stage(StageId.of("contact"))
                                    .amount(Money.parse("EUR 100"))
                                    .owner(OwnerId.of("ada"))
                                    .build())
                            .build(),
                    Occasion.at(MONDAY),
                    PIPELINE)
            .value();
    private static final Finding BUDGET = Finding.of(Bant.BUDGET, CriterionAnswer.MET, EvidenceLevel.STATED, MONDAY)
            .withValidFor(Duration.ofDays(90));

    @Test
    void aMetBudgetOpensTheStage() {
        assertThat(codes(MONDAY, BUDGET)).isEmpty();
        assertThat(DEAL.apply(TO_OFFER, at(MONDAY), PIPELINE, facts(MONDAY, BUDGET))
                        .value()
                        .deal()
                        .state()
                        .stage())
                .isEqualTo(StageId.of("offer"));
    }

    @Test
    void whatWasNeverAskedOrIsNotMetClosesItAndSaysWhich() {
        assertThat(codes(MONDAY)).containsExactly("criterion.unknown");
        assertThat(codes(MONDAY, BUDGET.withAnswer(CriterionAnswer.PARTIAL))).containsExactly("criterion.unmet");
        assertThat(codes(MONDAY, BUDGET.withAnswer(CriterionAnswer.NOT_MET)))
                .containsExactly("criterion.unmet", "criterion.unmet");
    }

    @Test
    void aFindingThatHasExpiredNoLongerOpensIt() {
        Instant expiry = MONDAY.plus(Duration.ofDays(90));
        assertThat(codes(expiry.minusSeconds(1), BUDGET)).isEmpty();
        assertThat(codes(expiry, BUDGET)).containsExactly("criterion.unknown");
    }

    private static List<String> codes(Instant now, Finding... findings) {
        return DEAL.check(TO_OFFER, at(now), PIPELINE, facts(now, findings)).violations().stream()
                .map(Violation::code)
                .toList();
    }

    /** The assessment beside what happened: both are asked. */
    private static Facts facts(Instant now, Finding... findings) {
        return BANT.assess(List.of(findings), now)
                .facts()
                .or(Activities.builder().build().facts(now));
    }

    private static Occasion at(Instant now) {
        return Occasion.at(now);
    }
}
