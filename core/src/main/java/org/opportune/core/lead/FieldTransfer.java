package org.opportune.core.lead;

import java.util.Optional;

/**
 * What became of one field that a lead and what it is turned into tell differently.
 *
 * @param target what the lead is turned into, such as {@code account A-1}
 * @param path the field, such as {@code organization.sector}
 * @param held what the target said before; empty if it said nothing
 * @param offered what the lead says
 * @param effect which of the two holds now
 */
public record FieldTransfer(String target, String path, Optional<String> held, String offered, Effect effect) {

    /** Which of two values holds. */
    public enum Effect {
        /** The lead's, since the target said nothing. */
        FILLED,
        /** The lead's, since the policy says so. */
        OVERWRITTEN,
        /** The target's; the lead keeps its own. */
        KEPT
    }
}
