package org.opportune.core.lead;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What we are doing with a lead. */
public enum LeadStatus {
    /** Nobody has taken it up. */
    NEW,
    /** Somebody is working on it. */
    WORKING,
    /** Found worth pursuing as a deal. */
    QUALIFIED,
    /** Set aside for later, such as after a purchase from a competitor. */
    NURTURING,
    /** Found not worth pursuing. */
    DISQUALIFIED,
    /** Turned into a customer or a deal; nothing more happens to it. */
    CONVERTED;

    /** {@return what it can become by a command, in the order of this enumeration; nothing once converted} */
    public Set<LeadStatus> next() {
        return switch (this) {
            case NEW -> orderedSet(WORKING, NURTURING, DISQUALIFIED);
            case WORKING -> orderedSet(QUALIFIED, NURTURING, DISQUALIFIED);
            case QUALIFIED -> orderedSet(WORKING, NURTURING, DISQUALIFIED, CONVERTED);
            case NURTURING -> orderedSet(WORKING, DISQUALIFIED);
            case DISQUALIFIED -> orderedSet(WORKING);
            case CONVERTED -> orderedSet();
        };
    }

    private static Set<LeadStatus> orderedSet(LeadStatus... some) {
        Set<LeadStatus> set = EnumSet.noneOf(LeadStatus.class);
        Collections.addAll(set, some);
        return Collections.unmodifiableSet(set);
    }
}
