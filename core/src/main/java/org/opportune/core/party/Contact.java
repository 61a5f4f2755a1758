package org.opportune.core.party;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.AccountId;
import org.opportune.core.ContactId;
import org.opportune.core.Facts;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
import org.opportune.core.Truth;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** Somebody we deal with, usually at a customer; a lead may become one. */
@Value.Immutable
@HouseStyle
public interface Contact extends WithContact {

    /** {@return the identifier, unique within the host's system} */
    ContactId id();

    /** {@return who it is} */
    Person person();

    /** {@return the account they belong to; empty for a consumer, and while there is no account yet} */
    Optional<AccountId> account();

    /** {@return what they usually do in a purchase, as far as that is known; what they do in one deal, the deal says} */
    Set<BuyingRole> roles();

    /** {@return who looks after them} */
    Optional<OwnerId> owner();

    /** {@return where they came from, if anybody knows} */
    Optional<LeadSource> source();

    /** {@return the lead that they were made from} */
    Optional<LeadId> originLead();

    /** {@return when they were taken in, if anybody noted it} */
    Optional<Instant> createdAt();

    /** {@return how they like to be dealt with; empty if nobody asked} */
    Optional<Preferences> preferences();

    /** {@return how many conversions and erasures have changed it; a host locks optimistically on it} */
    @Value.Default
    default long revision() {
        return 0;
    }

    /**
     * Tells whether they let us get in touch in some way.
     *
     * @param channel the way
     * @return true if they allowed it, false if they refused it, unknown if they were never asked
     */
    default Truth mayContact(ContactChannel channel) {
        return preferences().map(some -> some.mayContact(channel)).orElse(Truth.UNKNOWN);
    }

    /** {@return what is known about them, under {@link ContactKeys} and {@link PreferenceKeys}} */
    @Value.Lazy
    default Facts facts() {
        return PartyFacts.of(this);
    }

    /**
     * Removes personal data; figures stay as they are.
     *
     * @param policy what is kept
     * @param at when
     * @return the contact, one revision on; itself when there is nothing to remove
     */
    default Contact erase(ErasurePolicy policy, Instant at) {
        Contact erased = withPerson(person().erase(policy, at)).withPreferences(Optional.empty());
        return erased.equals(this) ? erased : erased.withRevision(revision() + 1);
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("contact", id())
                .require("id", id())
                .require("person", person())
                .check(revision() >= 0, "contact.revision", "revision", revision(), "must be zero or more")
                .orThrow();
    }

    /**
     * Starts a contact; id and person are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contact, one part at a time. */
    final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
