package org.opportune.core.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.Change;
import org.opportune.core.ContractId;
import org.opportune.core.DealId;
import org.opportune.core.Occasion;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * What we and a customer are bound to: for how long, at what price, and what we do for it.
 *
 * <p>A contract of EUR 100,000 over four years, from the draft to the signature:
 *
 * <pre>{@code
 * Contract draft = Contract.builder()
 *     .id(ContractId.of("K-1"))
 *     .account(AccountId.of("A-1"))
 *     .state(ContractState.builder()
 *         .start(LocalDate.of(2026, 1, 1))
 *         .end(LocalDate.of(2030, 1, 1))
 *         .agreed(AgreedTerms.of(Money.parse("EUR 100000")))
 *         .build())
 *     .build();
 * Contract signed = draft.apply(new ContractCommand.Activate(LocalDate.of(2025, 12, 20)), Occasion.at(noon)).value();
 * }</pre>
 *
 * <p>{@code signed.state().agreed().value()} over {@code signed.state().term().months()}, 100,000 over 48, is what a figure
 * per year (25,000) is worked out from.
 *
 * <p><b>Expiry</b> is both derived and told. Whether a contract holds on a day follows from its days alone, so no figure
 * depends on somebody's noting in time that it ran out; the status becomes {@link ContractStatus#EXPIRED} by a command, for
 * what to do about it (renew or let go) is somebody's work, and a status that changed with the clock would have neither
 * event nor revision.
 */
@Value.Immutable
@HouseStyle
public interface Contract extends WithContract {

    /** {@return the identifier} */
    ContractId id();

    /** {@return whom it is with} */
    AccountId account();

    /** {@return the deal that it came from} */
    Optional<DealId> deal();

    /** {@return everything about it that commands change} */
    ContractState state();

    /** {@return the host's own fields} */
    @Value.Default
    default Attributes attributes() {
        return Attributes.none();
    }

    /** {@return how many commands it has seen; a host locks optimistically on it} */
    @Value.Default
    default long revision() {
        return 0;
    }

    /**
     * Tells whether it holds on a day.
     *
     * @param day the day
     * @return what {@link ContractState#isInForce} says
     */
    default boolean isInForce(LocalDate day) {
        return state().isInForce(day);
    }

    /**
     * Says what stands against a command, without doing it.
     *
     * @param command what to do
     * @param occasion when, by whom and why
     * @return everything against it
     */
    default TransitionCheck check(ContractCommand command, Occasion occasion) {
        return new ContractAttempt(this, command, occasion).check();
    }

    /**
     * Does a command, wholly or not at all.
     *
     * @param command what to do
     * @param occasion when, by whom and why
     * @return the contract as it is now, one revision on, and the event that tells it
     * @throws org.opportune.core.DomainException with everything that {@link #check(ContractCommand, Occasion)} says
     */
    default Change<Contract> apply(ContractCommand command, Occasion occasion) {
        return new ContractAttempt(this, command, occasion).change();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("contract", id())
                .require("id", id())
                .require("account", account())
                .require("state", state())
                .check(revision() >= 0, "contract.revision", "revision", revision(), "must be zero or more")
                .orThrow();
    }

    /**
     * Starts a contract; id, account and state are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contract, one part at a time. */
    final class Builder extends ImmutableContract.Builder {
        Builder() {}
    }
}
