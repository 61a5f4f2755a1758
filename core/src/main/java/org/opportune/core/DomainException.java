package org.opportune.core;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Bad input, with everything that is wrong with it at once.
 *
 * <p>Nothing was changed by the call that threw it. {@link #violations()} has one entry a problem, in the order found;
 * codes are stable, so a host can act on them. The message is English; {@link Messages} has other languages.
 */
public class DomainException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, in the order found. */
    private final List<Violation> violations;

    /**
     * Creates the exception.
     *
     * @param violations what is wrong, at least one
     */
    public DomainException(List<Violation> violations) {
        this.violations = List.copyOf(violations);
    }

    /** {@return every problem as a sentence, one a line; put into words when asked for, since many callers never do} */
    @Override
    public String getMessage() {
        return violations.stream().map(Violation::message).collect(Collectors.joining("\n"));
    }

    /** {@return every problem found, in order; never empty} */
    public List<Violation> violations() {
        return violations;
    }

    /** {@return the code of the first problem} */
    public String code() {
        return violations.get(0).code();
    }
}
