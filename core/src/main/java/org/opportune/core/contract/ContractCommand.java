package org.opportune.core.contract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be done to a contract, as data: {@link Contract#check(ContractCommand, org.opportune.core.Occasion)} says
 * what stands against it, and {@link Contract#apply} does it.
 *
 * <p>Which status may follow which is told by {@link ContractStatus#next()}.
 */
public sealed interface ContractCommand {

    /**
     * Binds both sides to a draft.
     *
     * @param signedOn the day they signed; may be before or after the first day of the term
     */
    record Activate(LocalDate signedOn) implements ContractCommand {}

    /**
     * Changes what was agreed, or when the term ends; a draft stays a draft. The reason must be told unless it is one.
     *
     * @param agreed all that is agreed from now on
     * @param end the first day after the term; empty for a contract that runs until somebody ends it
     */
    record Amend(AgreedTerms agreed, Optional<LocalDate> end) implements ContractCommand {}

    /**
     * Adds a further term, which begins where the last one ended: in time, or late, after it expired.
     *
     * @param agreed what is agreed for the new term
     * @param end the first day after the new term; empty for one that runs until somebody ends it
     */
    record Renew(AgreedTerms agreed, Optional<LocalDate> end) implements ContractCommand {}

    /**
     * Notes that the last term is over.
     *
     * @param today the day on which it is noted, not before the end
     */
    record Expire(LocalDate today) implements ContractCommand {}

    /**
     * Ends a contract before its time, or gives up a draft. The reason must be told.
     *
     * @param on the first day on which it no longer holds; may lie ahead, such as after a notice period
     */
    record Terminate(LocalDate on) implements ContractCommand {}
}
