package org.opportune.core.service;

import java.util.Optional;
import org.opportune.core.OwnerId;

/**
 * Something to be done to a case, as data: {@link SupportCase#check(CaseCommand, org.opportune.core.Occasion)} says what
 * stands against it, and {@link SupportCase#apply} does it.
 *
 * <p>Which status may follow which is told by {@link CaseStatus#next()}.
 */
public sealed interface CaseCommand {

    /**
     * Gives a case to somebody.
     *
     * @param owner who works on it from now on
     */
    record Assign(OwnerId owner) implements CaseCommand {}

    /**
     * Makes a case more urgent, or less.
     *
     * @param priority the new priority
     */
    record ChangePriority(CasePriority priority) implements CaseCommand {}

    /**
     * Hands a case to somebody who can do more, who works on it from now on; the occasion must say why.
     *
     * @param to whom
     * @param level how far up: above the level it is on, 1 for the first step
     */
    record Escalate(OwnerId to, int level) implements CaseCommand {}

    /**
     * Finds that they have been helped.
     *
     * @param how in whatever words, if anybody notes it
     */
    record Resolve(Optional<String> how) implements CaseCommand {}

    /** Ends a case that was resolved. */
    record Close() implements CaseCommand {}

    /** Takes up a case again that was resolved or closed; the occasion must say why. It begins anew, on no level. */
    record Reopen() implements CaseCommand {}

    /**
     * Obtains an {@link Assign}.
     *
     * @param owner who works on it from now on
     * @return the command
     */
    static CaseCommand assign(OwnerId owner) {
        return new Assign(owner);
    }

    /**
     * Obtains an {@link Escalate}.
     *
     * @param to whom
     * @param level how far up
     * @return the command
     */
    static CaseCommand escalate(OwnerId to, int level) {
        return new Escalate(to, level);
    }

    /**
     * Obtains a {@link Resolve}.
     *
     * @param how in whatever words
     * @return the command
     */
    static CaseCommand resolve(String how) {
        return new Resolve(Optional.of(how));
    }

    /** {@return a {@link Close}} */
    static CaseCommand close() {
        return new Close();
    }

    /** {@return a {@link Reopen}} */
    static CaseCommand reopen() {
        return new Reopen();
    }
}
