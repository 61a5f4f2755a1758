package org.opportune.scoring.targeting;

import java.util.Optional;
import org.opportune.core.ContactId;
import org.opportune.core.LeadId;
import org.opportune.scoring.Score;

/** What one of an account's people scored, if anybody scored them. */
public sealed interface MemberScore {

    /** {@return who, such as {@code lead L-1}} */
    String name();

    /** {@return what they scored; empty when nobody scored them} */
    Optional<Score> score();

    /**
     * A lead of the account.
     *
     * @param lead the lead
     * @param score what it scored
     */
    record OfLead(LeadId lead, Optional<Score> score) implements MemberScore {
        @Override
        public String name() {
            return "lead " + lead;
        }
    }

    /**
     * A contact of the account.
     *
     * @param contact the contact
     * @param score what they scored
     */
    record OfContact(ContactId contact, Optional<Score> score) implements MemberScore {
        @Override
        public String name() {
            return "contact " + contact;
        }
    }

    /**
     * Obtains the score of a lead.
     *
     * @param lead the lead
     * @param score what it scored
     * @return the score
     */
    static MemberScore of(LeadId lead, Score score) {
        return new OfLead(lead, Optional.of(score));
    }

    /**
     * Obtains a lead that nobody scored.
     *
     * @param lead the lead
     * @return the lead without score
     */
    static MemberScore unscored(LeadId lead) {
        return new OfLead(lead, Optional.empty());
    }

    /**
     * Obtains the score of a contact.
     *
     * @param contact the contact
     * @param score what they scored
     * @return the score
     */
    static MemberScore of(ContactId contact, Score score) {
        return new OfContact(contact, Optional.of(score));
    }

    /**
     * Obtains a contact that nobody scored.
     *
     * @param contact the contact
     * @return the contact without score
     */
    static MemberScore unscored(ContactId contact) {
        return new OfContact(contact, Optional.empty());
    }
}
