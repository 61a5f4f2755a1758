package org.opportune.core.deal;

import java.time.LocalDate;
import java.util.Optional;
import org.opportune.core.Text;

/**
 * What is to happen next in a deal, as agreed with the buyer.
 *
 * @param what in a few words, at most 128 characters
 * @param due by which day; empty when none was agreed
 */
public record NextStep(String what, Optional<LocalDate> due) {

    /** Checks the words. */
    public NextStep {
        Text.check("next step", "what", what);
    }

    /**
     * Obtains a step without a day.
     *
     * @param what what is to happen
     * @return the step
     */
    public static NextStep of(String what) {
        return new NextStep(what, Optional.empty());
    }

    /**
     * Returns this step with a day.
     *
     * @param day by which day
     * @return the new step
     */
    public NextStep by(LocalDate day) {
        return new NextStep(what, Optional.of(day));
    }

    /**
     * Tells whether it should have happened by now.
     *
     * @param today the day to judge by
     * @return whether its day has passed; false when none was agreed
     */
    public boolean isOverdue(LocalDate today) {
        return due.filter(day -> day.isBefore(today)).isPresent();
    }
}
