package org.opportune.core.party;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.AccountId;
import org.opportune.core.Change;
import org.opportune.core.Facts;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Truth;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** An organization that we sell to, or mean to: what its contacts and deals have in common. */
@Value.Immutable
@HouseStyle
public interface Account extends WithAccount {

    /** {@return the identifier, unique within the host's system} */
    AccountId id();

    /** {@return whose account it is} */
    Organization organization();

    /** {@return how far they have come with us} */
    AccountStatus status();

    /** {@return who looks after it} */
    Optional<OwnerId> owner();

    /** {@return where it came from, if anybody knows} */
    Optional<LeadSource> source();

    /** {@return on which occasion it was made; empty for one that was not made from a lead} */
    Optional<AccountCreation> creation();

    /** {@return the lead that it was made from} */
    Optional<LeadId> originLead();

    /** {@return when it was made, if anybody noted it} */
    Optional<Instant> createdAt();

    /** {@return how they like to be dealt with; empty if nobody asked} */
    Optional<Preferences> preferences();

    /** {@return how many commands, conversions and erasures have changed it; a host locks optimistically on it} */
    @Value.Default
    default long revision() {
        return 0;
    }

    /** {@return the account of the organization that this one belongs to} */
    default Optional<AccountId> parent() {
        return organization().parent();
    }

    /**
     * Says what stands against a new status, without taking it.
     *
     * @param to the new status; who is lost must be lost for a reason
     * @param occasion when, by whom and why
     * @return everything against it
     */
    default TransitionCheck check(AccountStatus to, Occasion occasion) {
        return new TransitionCheck(Violations.of("account", id())
                .addAll(occasion.checkRevision("account " + id(), revision()))
                .check(
                        status().next().contains(to),
                        "account.transition",
                        "status",
                        status() + " to " + to,
                        "must change to one of " + status().next())
                .check(
                        to != AccountStatus.LOST || occasion.reason().isPresent(),
                        "account.reason",
                        "reason",
                        "",
                        "must be given to give it up")
                .list());
    }

    /**
     * Takes a new status.
     *
     * <p>For example, {@code acme.enter(AccountStatus.LOST, Occasion.at(noon).withReason("closed down"))}.
     *
     * @param to the new status
     * @param occasion when, by whom and why
     * @return the account as it is now, one revision on, and the event that tells it
     * @throws org.opportune.core.DomainException with everything that {@link #check(AccountStatus, Occasion)} says
     */
    default Change<Account> enter(AccountStatus to, Occasion occasion) {
        check(to, occasion).orThrow();
        Account after = withStatus(to).withRevision(revision() + 1);
        AccountEvent event = AccountEvent.builder()
                .account(id())
                .revision(after.revision())
                .effectiveAt(occasion.effectiveAt())
                .recordedAt(occasion.recordedAt())
                .before(status())
                .after(to)
                .by(occasion.by())
                .reason(occasion.reason())
                .build();
        return new Change<>(after, List.of(event));
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

    /** {@return what is known about it, under {@link AccountKeys} and {@link PreferenceKeys}} */
    @Value.Lazy
    default Facts facts() {
        return PartyFacts.of(this);
    }

    /**
     * Removes personal data; figures stay as they are.
     *
     * @param policy what is kept
     * @param at when
     * @return the account, one revision on; itself when there is nothing to remove
     */
    default Account erase(ErasurePolicy policy, Instant at) {
        Account erased = withOrganization(organization().erase(policy, at)).withPreferences(Optional.empty());
        return erased.equals(this) ? erased : erased.withRevision(revision() + 1);
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("account", id())
                .require("id", id())
                .require("organization", organization())
                .require("status", status())
                .check(revision() >= 0, "account.revision", "revision", revision(), "must be zero or more");
        if (id() != null && organization() != null) {
            wrong.check(
                            organization().account().orElse(id()).equals(id()),
                            "account.organization",
                            "organization.account",
                            organization().account().map(AccountId::value).orElse(""),
                            "must be left out or be this account")
                    .check(
                            !organization().parent().equals(Optional.of(id())),
                            "account.parent",
                            "organization.parent",
                            id(),
                            "must not be the account itself");
        }
        wrong.orThrow();
    }

    /**
     * Starts an account; id, organization and status are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an account, one part at a time. */
    final class Builder extends ImmutableAccount.Builder {
        Builder() {}
    }
}
