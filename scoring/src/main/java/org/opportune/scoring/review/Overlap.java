package org.opportune.scoring.review;

import org.opportune.core.Condition;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.ModelRule;

/** Whether two rules that look like steps of one ladder can both fire. */
final class Overlap {
    private Overlap() {}

    static boolean between(ModelRule one, ModelRule other) {
        return isStep(one)
                && isStep(other)
                && one.when().reads().equals(other.when().reads())
                && Possible.together(one.when(), other.when());
    }

    /** A rule of constant points by the value of one fact. */
    private static boolean isStep(ModelRule rule) {
        return rule.effect() instanceof Effect.Constant
                && (rule.when() instanceof Condition.In<?> || rule.when() instanceof Condition.Range<?>);
    }
}
