package org.opportune.core.lead;

import java.util.List;
import java.util.Optional;
import org.opportune.core.Event;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.party.Account;
import org.opportune.core.party.Contact;

/**
 * What a conversion gave; a host stores all of it or nothing.
 *
 * @param lead the lead as it is now
 * @param account its account, made or filled
 * @param contact its contact, made or filled
 * @param deal its deal
 * @param events what happened to the lead and the deal, in that order
 */
public record ConversionResult(
        Lead lead,
        Optional<Account> account,
        Optional<Contact> contact,
        Optional<TrackedDeal> deal,
        List<? extends Event> events) {

    /** Copies the events. */
    public ConversionResult {
        events = List.copyOf(events);
    }
}
