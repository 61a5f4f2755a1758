package org.opportune.core.lead;

import java.util.Optional;

/**
 * What is to be done about an event in a lead's record that was wrong, as data.
 *
 * @param revision the revision of the event
 * @param instead the command that was really given; empty when nothing had happened at all
 */
public record LeadCorrection(long revision, Optional<LeadCommand> instead) {

    /**
     * Obtains the correction that something else had happened.
     *
     * @param revision the revision of the event that was wrong
     * @param instead the command that was really given
     * @return the correction
     */
    public static LeadCorrection of(long revision, LeadCommand instead) {
        return new LeadCorrection(revision, Optional.of(instead));
    }

    /**
     * Obtains the correction that nothing had happened.
     *
     * @param revision the revision of the event that was wrong
     * @return the correction
     */
    public static LeadCorrection withdrawing(long revision) {
        return new LeadCorrection(revision, Optional.empty());
    }
}
