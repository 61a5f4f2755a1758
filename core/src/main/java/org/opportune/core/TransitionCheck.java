package org.opportune.core;

import java.util.List;

/**
 * What stands against a command, found out without doing it.
 *
 * @param violations everything against it, in the order found; empty when it is allowed
 */
public record TransitionCheck(List<Violation> violations) {

    /** Copies the list. */
    public TransitionCheck {
        violations = List.copyOf(violations);
    }

    /** {@return whether nothing stands against it} */
    public boolean allowed() {
        return violations.isEmpty();
    }

    /** Throws one {@link DomainException} with everything that stands against it, if anything does. */
    public void orThrow() {
        if (!allowed()) {
            throw new DomainException(violations);
        }
    }
}
