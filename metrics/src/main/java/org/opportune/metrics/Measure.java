package org.opportune.metrics;

import org.opportune.core.Condition;
import org.opportune.core.Violations;
import org.opportune.core.deal.DealKeys;
import org.opportune.core.deal.DealStatus;

/**
 * A fact about deals that adds up, with the condition under which a deal counts.
 *
 * <p>The condition is also the drill-down filter: the deals that a count is made of are those it holds for. It reads the
 * deal as it is, except for status and stage, which are those at the moment in question.
 */
public sealed interface Measure {

    /** {@return the name by which formulas call it: letters, digits and underscores} */
    String name();

    /** {@return which deals it looks at} */
    Moment moment();

    /** {@return the condition under which a deal counts} */
    Condition filter();

    /**
     * How many deals.
     *
     * @param name the name in formulas
     * @param moment which deals
     * @param filter under which condition
     */
    record Count(String name, Moment moment, Condition filter) implements Measure {
        /** Checks the name. */
        public Count {
            checkName(name);
        }
    }

    /**
     * The exact sum of an amount of money; deals without one are skipped and reported.
     *
     * @param name the name in formulas
     * @param moment which deals
     * @param filter under which condition
     * @param quantity what is summed
     */
    record Sum(String name, Moment moment, Condition filter, Quantity quantity) implements Measure {
        /** Checks the name. */
        public Sum {
            checkName(name);
        }
    }

    /**
     * The distribution of the whole days from opening to closing: how many deals took how many days.
     *
     * @param name the name in formulas
     * @param filter under which condition a closed deal counts
     */
    record Days(String name, Condition filter) implements Measure {
        /** Checks the name. */
        public Days {
            checkName(name);
        }

        @Override
        public Moment moment() {
            return Moment.CLOSED;
        }
    }

    /**
     * The distribution of an amount of money, for medians and other quantiles.
     *
     * @param name the name in formulas
     * @param moment which deals
     * @param filter under which condition
     * @param quantity whose distribution; kept to the smallest coin
     */
    record Values(String name, Moment moment, Condition filter, Quantity quantity) implements Measure {
        /** Checks the name. */
        public Values {
            checkName(name);
        }
    }

    /**
     * Obtains the condition that a deal has a status.
     *
     * @param status the status
     * @return the condition
     */
    static Condition is(DealStatus status) {
        return Condition.in(DealKeys.STATUS, status.name());
    }

    private static void checkName(String name) {
        Violations.of("a measure")
                .check(
                        name.matches("[A-Za-z][A-Za-z0-9_]*"),
                        "measure.name",
                        "name",
                        '"' + name + '"',
                        "must be letters, digits and underscores, so that a formula can use it")
                .orThrow();
    }
}
