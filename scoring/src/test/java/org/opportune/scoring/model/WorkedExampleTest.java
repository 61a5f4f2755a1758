package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.lead.LeadKeys;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Registry;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.Score;

/** The example of the package's documentation gives what it says. */
class WorkedExampleTest {
    private static final Instant AS_OF = SmallModel.AS_OF;

    @Test
    void theExampleScoresFortyThree() {
        Key<Occurrences> opened = LeadKeys.interactions(InteractionType.EMAIL_OPENED);
        ScoreModel model = ScoreModel.builder()
                .id(ModelId.of("acme:b2b"))
                .addDimensions(ModelDimension.of(Dimension.FIT), ModelDimension.of(Dimension.ENGAGEMENT))
                .addGroups(
                        RuleGroup.of("firm", Dimension.FIT),
                        RuleGroup.of("mail", Dimension.ENGAGEMENT, Limits.atMost(Points.of(12))))
                .addRules(
                        ModelRule.of(
                                "mid-size",
                                "firm",
                                Condition.range(LeadKeys.EMPLOYEES, 200L, 1000L),
                                Effect.points(25),
                                "COMPANY_SIZE"),
                        ModelRule.builder()
                                .id(RuleId.of("seats"))
                                .group(GroupId.of("firm"))
                                .effect(Effect.coded(RuleId.of("acme:seats")))
                                .limits(Limits.of(Points.ZERO, Points.of(6)))
                                .reason(ReasonCode.of("SEATS"))
                                .build(),
                        ModelRule.of(
                                "opened",
                                "mail",
                                Condition.always(),
                                Effect.perOccurrence(opened, Points.of(8), 10, Decay.halfLife(Duration.ofDays(10))),
                                "MAIL_OPENED"))
                .build();
        Attributes lead = Attributes.none()
                .with(LeadKeys.EMPLOYEES, 300L)
                .with(SmallModel.SEATS, 9L)
                .with(opened, SmallModel.opened(0, 10, 20));
        Score score = model.compile(
                        Registry.builder().rule(new SmallModel.Seats()).build())
                .score(lead, AS_OF);
        assertThat(score.total()).isEqualTo(Points.of(43));
        assertThat(score.explanation().lines())
                .extracting(line -> line.points().toString())
                .isEqualTo(List.of("25", "9", "-3", "14", "-2"));
    }
}
