package org.opportune.core.lead;

import java.util.List;
import org.opportune.core.Violation;

/**
 * What a conversion will do, for somebody to look at before it is done.
 *
 * @param steps what is made, filled and opened
 * @param transfers every field of which lead and target say different things, and which of them holds
 * @param duplicates the records that seem to be the same as one that is to be made
 * @param warnings what is odd about it but does not stand against it
 */
public record ConversionPlan(
        List<Step> steps, List<FieldTransfer> transfers, List<Duplicate> duplicates, List<Violation> warnings) {

    /** A part of a conversion. */
    public enum Step {
        /** An account is made. */
        CREATE_ACCOUNT,
        /** What an existing account leaves open is filled. */
        FILL_ACCOUNT,
        /** The account waits for the first deal to be won; see {@link FirstWin}. */
        DEFER_ACCOUNT,
        /** A contact is made. */
        CREATE_CONTACT,
        /** What an existing contact leaves open is filled. */
        FILL_CONTACT,
        /** A deal is opened. */
        OPEN_DEAL
    }

    /** Copies the lists. */
    public ConversionPlan {
        steps = List.copyOf(steps);
        transfers = List.copyOf(transfers);
        duplicates = List.copyOf(duplicates);
        warnings = List.copyOf(warnings);
    }
}
