package org.opportune.core.activity;

import org.opportune.core.AccountId;
import org.opportune.core.DealId;
import org.opportune.core.LeadId;

/** What something is about: a lead, a deal or an account. */
public sealed interface Subject {

    /**
     * About a lead.
     *
     * @param lead the lead
     */
    record OfLead(LeadId lead) implements Subject {}

    /**
     * About a deal.
     *
     * @param deal the deal
     */
    record OfDeal(DealId deal) implements Subject {}

    /**
     * About an account, whatever is being sold to it.
     *
     * @param account the account
     */
    record OfAccount(AccountId account) implements Subject {}

    /**
     * Obtains a subject.
     *
     * @param lead the lead
     * @return the subject
     */
    static Subject of(LeadId lead) {
        return new OfLead(lead);
    }

    /**
     * Obtains a subject.
     *
     * @param deal the deal
     * @return the subject
     */
    static Subject of(DealId deal) {
        return new OfDeal(deal);
    }

    /**
     * Obtains a subject.
     *
     * @param account the account
     * @return the subject
     */
    static Subject of(AccountId account) {
        return new OfAccount(account);
    }
}
