package org.opportune.core.party;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;

/** The facts of an account or a contact, worked out once. */
final class PartyFacts implements Facts {
    private final Map<Key<?>, Answer<?>> known = new HashMap<>();

    private PartyFacts() {}

    static Facts of(Account account) {
        PartyFacts facts = new PartyFacts();
        facts.put(AccountKeys.ID, Optional.of(account.id().value()));
        facts.put(AccountKeys.STATUS, Optional.of(account.status().name()));
        facts.put(AccountKeys.CUSTOMER, Optional.of(account.status().isCustomer()));
        facts.put(AccountKeys.OWNER, account.owner().map(Object::toString));
        facts.put(AccountKeys.SOURCE, account.source().map(Object::toString));
        facts.put(AccountKeys.PARENT, account.parent().map(Object::toString));
        facts.put(AccountKeys.CREATED_AT, account.createdAt());
        facts.put(account.organization());
        return facts.or(account.organization().attributes()).or(of(account.preferences()));
    }

    static Facts of(Contact contact) {
        PartyFacts facts = new PartyFacts();
        facts.put(ContactKeys.ID, Optional.of(contact.id().value()));
        facts.put(ContactKeys.ACCOUNT, contact.account().map(Object::toString));
        facts.put(ContactKeys.OWNER, contact.owner().map(Object::toString));
        facts.put(ContactKeys.SOURCE, contact.source().map(Object::toString));
        facts.put(ContactKeys.JOB_TITLE, contact.person().jobTitle());
        facts.put(ContactKeys.COUNTRY, contact.person().country());
        facts.put(ContactKeys.CONTACTABLE, Optional.of(contact.person().isContactable()));
        facts.put(ContactKeys.CREATED_AT, contact.createdAt());
        contact.roles().forEach(role -> facts.put(ContactKeys.role(role), Optional.of(true)));
        return facts.or(of(contact.preferences()));
    }

    private static Facts of(Optional<Preferences> preferences) {
        return preferences.orElse(Preferences.none()).facts();
    }

    private void put(Organization organization) {
        put(AccountKeys.ORGANIZATION, Optional.of(organization.name()).filter(name -> !name.isEmpty()));
        put(AccountKeys.SECTOR, organization.sector());
        put(AccountKeys.COUNTRY, organization.country());
        put(AccountKeys.ANNUAL_REVENUE, organization.annualRevenue());
        organization.employees().ifPresent(count -> put(AccountKeys.EMPLOYEES, Optional.of(count)));
    }

    private <T> void put(Key<T> key, Optional<T> value) {
        value.ifPresent(v -> known.put(key, Answer.of(v)));
    }

    @Override
    @SuppressWarnings("unchecked") // an answer is stored under the key of its type
    public <T> Answer<T> get(Key<T> key) {
        Answer<?> answer = known.get(key);
        return (Answer<T>) (answer == null ? Answer.unknown() : answer);
    }
}
