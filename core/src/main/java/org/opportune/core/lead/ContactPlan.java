package org.opportune.core.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.opportune.core.LeadId;
import org.opportune.core.OwnerId;

/**
 * Whom to contact of the leads that are nurtured, as {@link NurturePolicy#due} lists them.
 *
 * <p>Every lead that was asked about stands in exactly one of the three lists.
 *
 * @param asOf the moment it was made for
 * @param zone whose day counts
 * @param due those to contact by that day, who waits longest first
 * @param later those to contact on another day, the next first
 * @param leftOut those not to contact, and why, in the order of their identifiers
 */
public record ContactPlan(Instant asOf, ZoneId zone, List<Contact> due, List<Contact> later, List<LeftOut> leftOut) {

    /** Copies the lists. */
    public ContactPlan {
        due = List.copyOf(due);
        later = List.copyOf(later);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Somebody to contact.
     *
     * @param lead which lead
     * @param owner who is to do it, if anybody looks after it
     * @param on the day from which on it is to be done
     * @param nurturing why it is nurtured; empty when nobody has said, so that only its revisit day counts
     * @param every the cadence that gave the day; empty when the day is its revisit day
     * @param lastContact when it was last contacted; empty when never since it is nurtured
     */
    public record Contact(
            LeadId lead,
            Optional<OwnerId> owner,
            LocalDate on,
            Optional<NurtureReason> nurturing,
            Optional<Period> every,
            Optional<Instant> lastContact) {

        /** {@return why on that day, in a sentence} */
        public String explain() {
            return on + ": " + nurturing.map(Contact::words).orElse("nurtured, nobody has said why") + ", "
                    + every.map(period -> "every " + period + " since "
                                    + lastContact
                                            .map(at -> "the last contact at " + at)
                                            .orElse("it began"))
                            .orElse("until its revisit day")
                    + ".";
        }

        private static String words(NurtureReason reason) {
            return switch (reason) {
                case EDUCATING -> "a suspect to educate";
                case SET_ASIDE -> "set aside";
                case RECYCLED -> "given back by sales";
            };
        }
    }

    /**
     * A lead that is not to be contacted.
     *
     * @param lead which lead
     * @param cause why
     * @param on the day it would have been; empty when there is none
     */
    public record LeftOut(LeadId lead, Cause cause, Optional<LocalDate> on) {}

    /** Why a lead is not to be contacted. */
    public enum Cause {
        /** It is not nurtured. */
        NOT_NURTURING,
        /** Nobody has said why and since when it is nurtured, nor a revisit day. */
        NOTHING_SAID,
        /** It is nurtured from a later moment on. */
        NOT_YET,
        /** It has no revisit day to come, and neither a cadence of its own nor one by the policy. */
        NO_CADENCE,
        /** There is neither an e-mail address nor a telephone number. */
        NOT_CONTACTABLE
    }
}
