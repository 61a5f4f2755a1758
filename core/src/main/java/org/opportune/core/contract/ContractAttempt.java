package org.opportune.core.contract;

import java.util.List;
import java.util.Optional;
import org.opportune.core.Change;
import org.opportune.core.DomainException;
import org.opportune.core.Occasion;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violations;
import org.opportune.core.contract.ContractCommand.Activate;
import org.opportune.core.contract.ContractCommand.Amend;
import org.opportune.core.contract.ContractCommand.Expire;
import org.opportune.core.contract.ContractCommand.Renew;
import org.opportune.core.contract.ContractCommand.Terminate;

/** One command tried on one contract: what stands against it, and if nothing does, what it leaves. */
final class ContractAttempt {
    private final Contract contract;
    private final ContractState state;
    private final Occasion occasion;
    private final Violations wrong;
    private final ContractState after;

    ContractAttempt(Contract contract, ContractCommand command, Occasion occasion) {
        this.contract = contract;
        this.state = contract.state();
        this.occasion = occasion;
        this.wrong = Violations.of("contract", contract.id());
        wrong.addAll(occasion.checkRevision("contract " + contract.id(), contract.revision()));
        if (command instanceof Activate activate) {
            after = tried(moved(ContractStatus.ACTIVE).signedOn(activate.signedOn()));
        } else if (command instanceof Amend amend) {
            after = amended(amend);
        } else if (command instanceof Renew renew) {
            after = renewed(renew);
        } else if (command instanceof Expire expire) {
            after = expired(expire);
        } else if (command instanceof Terminate terminate) {
            after = terminated(terminate);
        } else {
            throw new IllegalStateException("no other command is permitted");
        }
    }

    TransitionCheck check() {
        return new TransitionCheck(wrong.list());
    }

    Change<Contract> change() {
        wrong.orThrow();
        long revision = contract.revision() + 1;
        ContractEvent event = ContractEvent.builder()
                .contract(contract.id())
                .revision(revision)
                .effectiveAt(occasion.effectiveAt())
                .recordedAt(occasion.recordedAt())
                .before(state)
                .after(after)
                .by(occasion.by())
                .reason(occasion.reason())
                .build();
        return new Change<>(contract.withState(after).withRevision(revision), List.of(event));
    }

    private ContractState amended(Amend amend) {
        boolean draft = state.status() == ContractStatus.DRAFT;
        ContractState.Builder next = moved(draft ? ContractStatus.DRAFT : ContractStatus.AMENDED);
        if (!draft) {
            checkReason();
        }
        wrong.check(
                !amend.agreed().equals(state.agreed()) || !amend.end().equals(state.end()),
                "command.unchanged",
                "agreed and end",
                "",
                "must be changed by the command");
        return tried(next.agreed(amend.agreed()).end(amend.end()));
    }

    private ContractState renewed(Renew renew) {
        ContractState.Builder next = moved(ContractStatus.RENEWED);
        wrong.check(
                state.end().isPresent(),
                "contract.endless",
                "end",
                "",
                "must be given for a contract to be renewed or to expire");
        return tried(next.termStart(state.end().orElse(state.termStart()))
                .agreed(renew.agreed())
                .end(renew.end()));
    }

    private ContractState expired(Expire expire) {
        ContractState.Builder next = moved(ContractStatus.EXPIRED);
        state.end()
                .ifPresent(end -> wrong.check(
                        !expire.today().isBefore(end),
                        "contract.early",
                        "today",
                        expire.today(),
                        "must not be before the end (" + end + ")",
                        "Terminate a contract that ends before its time."));
        return tried(next);
    }

    private ContractState terminated(Terminate terminate) {
        ContractState.Builder next = moved(ContractStatus.TERMINATED);
        checkReason();
        return tried(next.terminatedOn(terminate.on()));
    }

    /** Starts the next state, and says so if that status must not follow. */
    private ContractState.Builder moved(ContractStatus to) {
        ContractStatus from = state.status();
        wrong.check(
                        from != ContractStatus.TERMINATED,
                        "contract.over",
                        "status",
                        from,
                        "must not be TERMINATED: nothing more happens to it")
                .check(
                        from == ContractStatus.TERMINATED || from.next().contains(to),
                        "contract.transition",
                        "status",
                        from + " to " + to,
                        "must change to one of " + from.next());
        ContractState.Builder next = ContractState.builder();
        next.from(state).status(to).terminatedOn(Optional.empty());
        return next;
    }

    private void checkReason() {
        wrong.check(
                occasion.reason().isPresent(),
                "contract.reason",
                "reason",
                "",
                "must be given to amend or to terminate a contract");
    }

    /** What the next state itself forbids stands against the command as well. */
    private ContractState tried(ContractState.Builder next) {
        try {
            return next.build();
        } catch (DomainException e) {
            wrong.addAll(e.violations());
            return state;
        }
    }
}
