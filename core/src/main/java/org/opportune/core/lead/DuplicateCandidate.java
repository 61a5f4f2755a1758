package org.opportune.core.lead;

import java.util.Optional;
import org.opportune.core.Text;
import org.opportune.core.lead.Duplicate.Kind;
import org.opportune.core.party.Account;
import org.opportune.core.party.Contact;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;

/**
 * A record that may have a duplicate.
 *
 * @param kind what kind of record
 * @param id its identifier
 * @param person who it is of, if it is of a person
 * @param organization whose it is, as far as the record itself says
 */
public record DuplicateCandidate(Kind kind, String id, Optional<Person> person, Optional<Organization> organization) {

    /** Checks the identifier. */
    public DuplicateCandidate {
        Text.checkId("duplicate candidate", id);
    }

    /**
     * Takes a lead.
     *
     * @param lead the lead
     * @return the candidate
     */
    public static DuplicateCandidate of(Lead lead) {
        return new DuplicateCandidate(Kind.LEAD, lead.id().value(), lead.person(), lead.organization());
    }

    /**
     * Takes a contact.
     *
     * @param contact the contact
     * @return the candidate
     */
    public static DuplicateCandidate of(Contact contact) {
        return new DuplicateCandidate(
                Kind.CONTACT, contact.id().value(), Optional.of(contact.person()), Optional.empty());
    }

    /**
     * Takes an account.
     *
     * @param account the account
     * @return the candidate
     */
    public static DuplicateCandidate of(Account account) {
        return new DuplicateCandidate(
                Kind.ACCOUNT, account.id().value(), Optional.empty(), Optional.of(account.organization()));
    }
}
