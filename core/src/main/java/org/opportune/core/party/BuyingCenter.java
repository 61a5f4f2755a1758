package org.opportune.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opportune.core.ContactId;

/**
 * Who takes part in a purchase on the buyer's side, and in which roles, as far as that is known.
 *
 * <pre>{@code
 * BuyingCenter.none()
 *     .with(ada, BuyingRole.DECISION_MAKER, BuyingRole.END_USER)
 *     .with(ben)                                  // takes part, nobody knows how
 * }</pre>
 *
 * <p>That nobody is known in a role does not mean that nobody plays it.
 *
 * @param contacts the contacts in the order of their ids, each with its roles, none while they are not known
 */
public record BuyingCenter(@JsonValue Map<ContactId, Set<BuyingRole>> contacts) {
    private static final BuyingCenter NONE = new BuyingCenter(Map.of());

    /** Copies contacts and roles, in their order. */
    public BuyingCenter {
        TreeMap<ContactId, Set<BuyingRole>> copy = new TreeMap<>();
        contacts.forEach((contact, roles) -> copy.put(contact, Collections.unmodifiableSet(new TreeSet<>(roles))));
        contacts = Collections.unmodifiableMap(copy);
    }

    /** {@return the buying center of which nobody is known} */
    public static BuyingCenter none() {
        return NONE;
    }

    /**
     * Obtains a buying center.
     *
     * @param contacts who takes part, and in which roles
     * @return the buying center
     */
    @JsonCreator
    public static BuyingCenter of(Map<ContactId, Set<BuyingRole>> contacts) {
        return contacts.isEmpty() ? NONE : new BuyingCenter(contacts);
    }

    /**
     * Returns this buying center with a contact in these roles and no others.
     *
     * @param contact the contact
     * @param roles the roles, none while they are not known
     * @return the new buying center
     */
    public BuyingCenter with(ContactId contact, BuyingRole... roles) {
        Map<ContactId, Set<BuyingRole>> more = new TreeMap<>(contacts);
        more.put(contact, Stream.of(roles).collect(Collectors.toSet()));
        return of(more);
    }

    /**
     * Returns this buying center without a contact.
     *
     * @param contact who takes part no longer
     * @return the new buying center
     */
    public BuyingCenter without(ContactId contact) {
        Map<ContactId, Set<BuyingRole>> fewer = new TreeMap<>(contacts);
        fewer.remove(contact);
        return of(fewer);
    }

    /**
     * Finds who plays a role.
     *
     * @param role the role
     * @return the contacts, in the order of their ids; empty when nobody is known
     */
    public Set<ContactId> playing(BuyingRole role) {
        return contacts.entrySet().stream()
                .filter(entry -> entry.getValue().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }

    /**
     * Returns what becomes of this buying center when all that led from one to another happens to it: contacts come and go,
     * and those who stay take up and give up roles. What the two have in common is left as it is here.
     *
     * @param before what was there
     * @param after what came of it
     * @return the new buying center
     */
    public BuyingCenter changed(BuyingCenter before, BuyingCenter after) {
        Map<ContactId, Set<BuyingRole>> result = new TreeMap<>(contacts);
        before.contacts.keySet().stream()
                .filter(contact -> !after.contacts.containsKey(contact))
                .forEach(result::remove);
        after.contacts.forEach((contact, roles) -> {
            Set<BuyingRole> had = before.roles(contact);
            boolean told = !before.contacts.containsKey(contact) || !had.containsAll(roles);
            if (told || result.containsKey(contact)) {
                Set<BuyingRole> played = EnumSet.noneOf(BuyingRole.class);
                played.addAll(roles(contact));
                had.stream().filter(role -> !roles.contains(role)).forEach(played::remove);
                roles.stream().filter(role -> !had.contains(role)).forEach(played::add);
                result.put(contact, played);
            }
        });
        return of(result);
    }

    /**
     * Returns the roles of a contact.
     *
     * @param contact the contact
     * @return its roles; empty when they are not known, or the contact does not take part
     */
    public Set<BuyingRole> roles(ContactId contact) {
        return contacts.getOrDefault(contact, Set.of());
    }
}
