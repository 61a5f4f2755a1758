package org.opportune.core.contract;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a contract stands in its life: the last thing that was told of it. */
public enum ContractStatus {
    /** Being negotiated; nobody is bound yet. */
    DRAFT,
    /** Signed, as agreed at first. */
    ACTIVE,
    /** Signed, and changed since. */
    AMENDED,
    /** Prolonged for a further term. */
    RENEWED,
    /** Its last term is over, and somebody noted that. */
    EXPIRED,
    /** Ended before its time, or given up as a draft; nothing more happens to it. */
    TERMINATED;

    /** {@return what it can become by a command, in the order of this enumeration; nothing once terminated} */
    public Set<ContractStatus> next() {
        return switch (this) {
            case DRAFT -> orderedSet(DRAFT, ACTIVE, TERMINATED);
            case ACTIVE, AMENDED, RENEWED -> orderedSet(AMENDED, RENEWED, EXPIRED, TERMINATED);
            case EXPIRED -> orderedSet(RENEWED);
            case TERMINATED -> orderedSet();
        };
    }

    private static Set<ContractStatus> orderedSet(ContractStatus... some) {
        Set<ContractStatus> set = EnumSet.noneOf(ContractStatus.class);
        Collections.addAll(set, some);
        return Collections.unmodifiableSet(set);
    }
}
