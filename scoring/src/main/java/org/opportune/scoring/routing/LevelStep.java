package org.opportune.scoring.routing;

import org.opportune.core.Condition;
import org.opportune.core.Truth;
import org.opportune.core.lead.QualificationLevel;

/**
 * How a lead comes to a level, and how it stays there.
 *
 * @param level the level
 * @param enter what holds of a lead that comes to it
 * @param keep what does not fail to hold of a lead that stays at it
 * @param wording says so
 */
record LevelStep(QualificationLevel level, Condition enter, Condition keep, Wording wording) {

    /** Puts what was found into words. */
    @FunctionalInterface
    interface Wording {
        String text(boolean has, Truth truth);
    }

    /** Returns the condition that counts for a lead that has the level already, or has not. */
    Condition condition(boolean has) {
        return has ? keep : enter;
    }
}
