package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.scoring.Coverage.Missing;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Registry;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.ScoringRule;

/** A rule in code sees what it has declared, and says itself what it waits for. */
class CodedRuleTest {
    private static final Instant AS_OF = SmallModel.AS_OF;

    /** Asks for the budget, which it has not declared, and for the employees before the country. */
    private record Sly() implements ScoringRule {
        @Override
        public RuleId id() {
            return RuleId.of("acme:sly");
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(SmallModel.EMPLOYEES, SmallModel.COUNTRY);
        }

        @Override
        public Outcome judge(Facts lead, Instant asOf) {
            if (!(lead.get(SmallModel.EMPLOYEES) instanceof Answer.Known<Long>)) {
                return Outcome.unknown(SmallModel.EMPLOYEES);
            }
            return lead.get(SmallModel.BUDGET) instanceof Answer.Known<Boolean>
                    ? Outcome.fired(Points.of(5))
                    : Outcome.fired(Points.of(1));
        }
    }

    private static final CompiledModel MODEL = ScoreModel.builder()
            .id(ModelId.of("sly"))
            .addDimensions(ModelDimension.of(Dimension.FIT))
            .addGroups(RuleGroup.of("firm", Dimension.FIT))
            .addRules(
                    ModelRule.builder()
                            .id(RuleId.of("sly"))
                            .group(GroupId.of("firm"))
                            .effect(Effect.coded(RuleId.of("acme:sly")))
                            .limits(Limits.of(Points.of(-2), Points.of(9)))
                            .reason(ReasonCode.of("SLY"))
                            .build(),
                    ModelRule.of("budget", "firm", Condition.in(SmallModel.BUDGET, true), Effect.points(30), "BUDGET"))
            .build()
            .compile(Registry.builder().rule(new Sly()).build());

    @Test
    void whatItHasNotDeclaredIsUnknownToItThoughAnotherRuleReadsIt() {
        Attributes lead = Attributes.none().with(SmallModel.EMPLOYEES, 5L).with(SmallModel.BUDGET, true);
        assertThat(MODEL.score(lead, AS_OF).total()).isEqualTo(Points.of(31));
    }

    @Test
    void onlyWhatItSaysItWaitsForHasItsStake() {
        assertThat(MODEL.score(Attributes.none(), AS_OF).coverage().missing())
                .containsExactly(
                        new Missing(SmallModel.BUDGET, Points.ZERO, Points.of(30)),
                        new Missing(SmallModel.EMPLOYEES, Points.of(-2), Points.of(9)),
                        new Missing(SmallModel.COUNTRY, Points.ZERO, Points.ZERO));
    }
}
