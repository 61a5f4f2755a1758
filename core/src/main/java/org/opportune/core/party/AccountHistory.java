package org.opportune.core.party;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opportune.core.AccountId;
import org.opportune.core.Change;
import org.opportune.core.Occasion;
import org.opportune.core.Violations;

/**
 * How an account came to where it is: what figures on customers at a moment ask.
 *
 * <p>For example, an account made on 5 January, which bought on 2 February, was lost on 1 June and bought again on
 * 1 September, is a customer from 2 February to 1 June and since 1 September: on 10 October it has been one since
 * 1 September, and on 10 June it was lost on 1 June.
 *
 * @param account the account as it is now
 * @param events what happened to it, oldest first
 */
public record AccountHistory(Account account, List<AccountEvent> events) {

    /** Copies the events and refuses those that do not lead to the account as it is. */
    public AccountHistory {
        events = List.copyOf(events);
        Violations wrong = Violations.of("history of account", account.id());
        AccountStatus reached =
                events.isEmpty() ? account.status() : events.get(0).before();
        for (int i = 0; i < events.size(); i++) {
            checkEvent(wrong, account.id(), events.get(i), reached);
            reached = events.get(i).after();
            if (i > 0) {
                checkOrder(wrong, events.get(i - 1), events.get(i));
            }
        }
        wrong.check(
                        reached == account.status(),
                        "account.history.end",
                        "status",
                        account.status(),
                        "must be what the last event left (" + reached + ")")
                .orThrow();
    }

    /**
     * Obtains the history of an account to which nothing has happened yet.
     *
     * @param account the account
     * @return its history, without events
     */
    public static AccountHistory of(Account account) {
        return new AccountHistory(account, List.of());
    }

    /**
     * Removes personal data from the account and what people wrote into its history; figures stay as they are.
     *
     * @param policy what is kept
     * @param at when
     * @return the account and its events without them
     */
    public AccountHistory erase(ErasurePolicy policy, Instant at) {
        return new AccountHistory(
                account.erase(policy, at),
                events.stream()
                        .<AccountEvent>map(event -> event.withReason(Optional.empty()))
                        .toList());
    }

    /**
     * Takes a new status; like {@link Account#enter}, and keeps the event.
     *
     * @param to the new status
     * @param occasion when, by whom and why; not before the last event
     * @return the history with one event more
     * @throws org.opportune.core.DomainException with everything that {@link Account#check(AccountStatus, Occasion)} says,
     *     or if the step would not come last
     */
    public AccountHistory enter(AccountStatus to, Occasion occasion) {
        Change<Account> change = account.enter(to, occasion);
        List<AccountEvent> more = Stream.concat(
                        events.stream(), change.events().stream().map(AccountEvent.class::cast))
                .toList();
        return new AccountHistory(change.value(), more);
    }

    private static void checkEvent(Violations wrong, AccountId account, AccountEvent event, AccountStatus reached) {
        wrong.check(
                        event.account().equals(account),
                        "account.history.subject",
                        "event " + event.id(),
                        event.account(),
                        "must be of this account")
                .check(
                        event.before() == reached,
                        "account.history.step",
                        "event " + event.id(),
                        event.before(),
                        "must begin with the status before it (" + reached + ")");
    }

    private static void checkOrder(Violations wrong, AccountEvent earlier, AccountEvent later) {
        wrong.check(
                earlier.revision() < later.revision() && !later.effectiveAt().isBefore(earlier.effectiveAt()),
                "account.history.order",
                "event " + later.id(),
                later.effectiveAt(),
                "must come after event " + earlier.id());
    }

    /**
     * Returns the status at a moment.
     *
     * @param asOf the moment; what took effect at that very moment counts
     * @return the status; empty before the account was made, or if nobody noted when that was and nothing had happened
     */
    public Optional<AccountStatus> statusAt(Instant asOf) {
        Optional<AccountStatus> reached = account.createdAt()
                .filter(made -> !made.isAfter(asOf))
                .map(made -> events.isEmpty() ? account.status() : events.get(0).before());
        for (AccountEvent event : events) {
            if (!event.effectiveAt().isAfter(asOf)) {
                reached = Optional.of(event.after());
            }
        }
        return reached;
    }

    /**
     * Tells whether it was a customer at a moment.
     *
     * @param asOf the moment
     * @return whether it was; empty if {@link #statusAt} is
     */
    public Optional<Boolean> isCustomer(Instant asOf) {
        return statusAt(asOf).map(AccountStatus::isCustomer);
    }

    /**
     * Returns since when it had been a customer at a moment, without a break.
     *
     * @param asOf the moment
     * @return since when; empty if it was no customer then, or nobody noted since when
     */
    public Optional<Instant> customerSince(Instant asOf) {
        Optional<Instant> since = account.createdAt().filter(made -> startedAsCustomer() && !made.isAfter(asOf));
        for (AccountEvent event : events) {
            if (!event.effectiveAt().isAfter(asOf)
                    && event.before().isCustomer() != event.after().isCustomer()) {
                since = Optional.of(event.effectiveAt())
                        .filter(at -> event.after().isCustomer());
            }
        }
        return since;
    }

    /**
     * Returns when it was lost as a customer, if it was still lost at a moment; who never bought is not lost as one.
     *
     * @param asOf the moment
     * @return when it ceased to be a customer; empty if it was one, or never had been
     */
    public Optional<Instant> customerLostAt(Instant asOf) {
        Optional<Instant> lost = Optional.empty();
        for (AccountEvent event : events) {
            boolean counts = !event.effectiveAt().isAfter(asOf);
            if (counts && event.before().isCustomer() && event.after() == AccountStatus.LOST) {
                lost = Optional.of(event.effectiveAt());
            } else if (counts && event.after().isCustomer()) {
                lost = Optional.empty();
            }
        }
        return lost;
    }

    private boolean startedAsCustomer() {
        return (events.isEmpty() ? account.status() : events.get(0).before()).isCustomer();
    }
}
