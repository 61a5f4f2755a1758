package org.opportune.scoring.qualification;

import java.math.BigDecimal;
import org.opportune.core.Language;
import org.opportune.core.Violations;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoreTexts;
import org.opportune.scoring.Statement;

/** How many criteria must be met for a lead to be qualified, as data. */
public sealed interface DecisionPolicy {

    /**
     * Tells whether enough is met.
     *
     * @param met how many criteria are met
     * @param criteria how many there are
     * @param score the points earned
     * @return whether that is enough
     */
    boolean reached(int met, int criteria, Points score);

    /** {@return the policy to be said in any language} */
    Statement statement();

    /** {@return the policy in English words, such as {@code at least 3 criteria}} */
    default String text() {
        return ScoreTexts.in(Language.ENGLISH).say(statement());
    }

    /** All criteria. */
    record AllOf() implements DecisionPolicy {
        @Override
        public boolean reached(int met, int criteria, Points score) {
            return met == criteria;
        }

        @Override
        public Statement statement() {
            return Statement.of("policy.allOf");
        }
    }

    /**
     * Some number of criteria, whichever they are.
     *
     * @param count how many, at least one
     */
    record AtLeast(int count) implements DecisionPolicy {
        /** Refuses a number that everybody reaches. */
        public AtLeast {
            Violations.of("decision policy")
                    .check(count > 0, "policy.count", "count", count, "must be above zero")
                    .orThrow();
        }

        @Override
        public boolean reached(int met, int criteria, Points score) {
            return met >= count;
        }

        @Override
        public Statement statement() {
            return Statement.of("policy.atLeast", new Statement.Figure(BigDecimal.valueOf(count)));
        }
    }

    /**
     * Some number of points.
     *
     * @param points how many, above zero
     */
    record Threshold(Points points) implements DecisionPolicy {
        /** Refuses a threshold that everybody reaches. */
        public Threshold {
            Violations.of("decision policy")
                    .check(points.signum() > 0, "policy.points", "points", points, "must be above zero")
                    .orThrow();
        }

        @Override
        public boolean reached(int met, int criteria, Points score) {
            return score.compareTo(points) >= 0;
        }

        @Override
        public Statement statement() {
            return Statement.of("policy.threshold", Statement.Figure.of(points));
        }
    }

    /** {@return the policy that all criteria must be met} */
    static DecisionPolicy allOf() {
        return new AllOf();
    }

    /**
     * Obtains the policy that some number of criteria must be met.
     *
     * @param count how many
     * @return the policy
     */
    static DecisionPolicy atLeast(int count) {
        return new AtLeast(count);
    }

    /**
     * Obtains the policy that some number of points must be earned.
     *
     * @param points how many
     * @return the policy
     */
    static DecisionPolicy threshold(Points points) {
        return new Threshold(points);
    }
}
