package org.opportune.core.service;

import java.util.List;

/** What is being done about a case. */
public enum CaseStatus {
    /** Whoever has it works on it, or nobody has taken it yet. */
    OPEN,
    /** It was handed to somebody who can do more. */
    ESCALATED,
    /** They have been helped, as far as we know. */
    RESOLVED,
    /** It is over. */
    CLOSED;

    /** {@return what it can become; an escalated one may be escalated further, and one that is over be reopened} */
    public List<CaseStatus> next() {
        return switch (this) {
            case OPEN, ESCALATED -> List.of(ESCALATED, RESOLVED);
            case RESOLVED -> List.of(CLOSED, OPEN);
            case CLOSED -> List.of(OPEN);
        };
    }
}
