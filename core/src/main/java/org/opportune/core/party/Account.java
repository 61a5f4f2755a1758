package org.opportune.core.party;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.AccountId;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
import org.opportune.core.TransitionCheck;
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

    /** {@return how many commands and conversions have changed it; a host locks optimistically on it} */
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
     * @param to the new status
     * @return everything against it
     */
    default TransitionCheck check(AccountStatus to) {
        return new TransitionCheck(Violations.of("account", id())
                .check(
                        status().next().contains(to),
                        "account.transition",
                        "status",
                        status() + " to " + to,
                        "must change to one of " + status().next())
                .list());
    }

    /**
     * Takes a new status.
     *
     * @param to the new status
     * @return the account as it is now, one revision on
     * @throws org.opportune.core.DomainException with everything that {@link #check(AccountStatus)} says
     */
    default Account enter(AccountStatus to) {
        check(to).orThrow();
        return withStatus(to).withRevision(revision() + 1);
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
