package org.opportune.core.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.opportune.core.Text;

/**
 * Something we undertook to do: to deliver by a day, or to look after it until a day.
 *
 * @param what in a few words, or the number of the clause, at most 128 characters
 * @param day by which or until which day; empty when none was agreed
 */
public record Undertaking(String what, Optional<LocalDate> day) {

    /** Checks the words. */
    public Undertaking {
        Text.check("undertaking", "what", what);
    }

    /**
     * Obtains an undertaking with a day.
     *
     * @param what what we undertook
     * @param day by which or until which day
     * @return the undertaking
     */
    public static Undertaking of(String what, LocalDate day) {
        return new Undertaking(what, Optional.of(day));
    }

    /**
     * Obtains an undertaking without a day.
     *
     * @param what what we undertook
     * @return the undertaking
     */
    public static Undertaking of(String what) {
        return new Undertaking(what, Optional.empty());
    }
}
