package org.opportune.core.service;

import org.opportune.core.AccountId;
import org.opportune.core.ContactId;
import org.opportune.core.OwnerId;

/** Who is asked in a survey: a contact, an account, or one of our own people. */
public sealed interface Respondent {

    /**
     * A contact.
     *
     * @param contact the contact
     */
    record OfContact(ContactId contact) implements Respondent {}

    /**
     * An account, whoever answers for it.
     *
     * @param account the account
     */
    record OfAccount(AccountId account) implements Respondent {}

    /**
     * One of our own people.
     *
     * @param employee who
     */
    record OfEmployee(OwnerId employee) implements Respondent {}

    /**
     * Obtains a respondent.
     *
     * @param contact the contact
     * @return the respondent
     */
    static Respondent of(ContactId contact) {
        return new OfContact(contact);
    }

    /**
     * Obtains a respondent.
     *
     * @param account the account
     * @return the respondent
     */
    static Respondent of(AccountId account) {
        return new OfAccount(account);
    }

    /**
     * Obtains a respondent.
     *
     * @param employee one of our own people
     * @return the respondent
     */
    static Respondent of(OwnerId employee) {
        return new OfEmployee(employee);
    }
}
