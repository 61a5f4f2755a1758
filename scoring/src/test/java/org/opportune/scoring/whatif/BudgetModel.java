package org.opportune.scoring.whatif;

import static org.opportune.core.Condition.in;
import static org.opportune.core.Condition.range;

import java.time.Instant;
import org.opportune.core.Attributes;
import org.opportune.core.Key;
import org.opportune.core.ValueType;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.Bands;
import org.opportune.scoring.model.CompiledModel;
import org.opportune.scoring.model.Disqualifier;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

/** Three rules on three facts, of which 30 points count at most: what each change earns is worked out by hand. */
final class BudgetModel {
    static final Key<Boolean> BUDGET = Key.of("acme:budget", ValueType.BOOLEAN);
    static final Key<Boolean> COMPETITOR = Key.of("acme:competitor", ValueType.BOOLEAN);
    static final Key<String> COUNTRY = Key.text("lead.country");
    static final Key<Long> EMPLOYEES = Key.integer("lead.employees");
    static final Instant AS_OF = Instant.parse("2026-01-26T12:00:00Z");
    static final Band A = Band.atLeast("A", Points.of(30));
    static final Band B = Band.of("B", Points.of(10), Points.of(30));
    static final Band C = Band.below("C", Points.of(10));

    static final ScoreModel FIRST = model("1.0.0", 10);
    static final CompiledModel COMPILED = FIRST.compile();

    private BudgetModel() {}

    static ScoreModel model(String version, long budget) {
        return ScoreModel.builder()
                .id(ModelId.of("acme:budget"))
                .version(Version.of(version))
                .addDimensions(ModelDimension.of(Dimension.FIT, Limits.atMost(Points.of(30))))
                .addGroups(RuleGroup.of("firm", Dimension.FIT))
                .addRules(
                        ModelRule.of("size", "firm", range(EMPLOYEES, 200L, 1000L), Effect.points(25), "SIZE"),
                        ModelRule.of("budget", "firm", in(BUDGET, true), Effect.points(budget), "BUDGET"),
                        ModelRule.of("home", "firm", in(COUNTRY, "FR", "LT"), Effect.points(10), "COUNTRY"))
                .addDisqualifiers(Disqualifier.of("competitor", in(COMPETITOR, true), "COMPETITOR"))
                .bands(Bands.of(A, B, C))
                .build();
    }

    /** 300 people, 25 points, band B. */
    static Attributes midSize() {
        return Attributes.none().with(EMPLOYEES, 300L);
    }
}
