package org.opportune.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.DomainException;
import org.opportune.core.Occasion;
import org.opportune.core.Violation;

class AccountHistoryTest {
    private static final Instant MADE = day("01-05");
    private static final Instant BOUGHT = day("02-02");
    private static final Instant LEFT = day("06-01");
    private static final Instant BACK = day("09-01");
    private static final Account ACME = Account.builder()
            .id(AccountId.of("A-1"))
            .organization(Organization.of("Acme"))
            .status(AccountStatus.ACTIVE)
            .createdAt(MADE)
            .revision(5)
            .build();
    private static final List<AccountEvent> EVENTS = List.of(
            step(1, BOUGHT, AccountStatus.PROSPECT, AccountStatus.ONBOARDING),
            step(2, day("03-01"), AccountStatus.ONBOARDING, AccountStatus.ACTIVE),
            step(3, LEFT, AccountStatus.ACTIVE, AccountStatus.LOST),
            step(4, BACK, AccountStatus.LOST, AccountStatus.ONBOARDING),
            step(5, day("10-01"), AccountStatus.ONBOARDING, AccountStatus.ACTIVE));
    private static final AccountHistory HISTORY = new AccountHistory(ACME, EVENTS);

    @Test
    void theStatusAtAMomentIsWhatTheLastEventByThenLeft() {
        assertThat(HISTORY.statusAt(MADE.minusNanos(1))).isEmpty();
        assertThat(HISTORY.statusAt(MADE)).contains(AccountStatus.PROSPECT);
        assertThat(HISTORY.statusAt(BOUGHT.minusNanos(1))).contains(AccountStatus.PROSPECT);
        assertThat(HISTORY.statusAt(BOUGHT)).contains(AccountStatus.ONBOARDING);
        assertThat(HISTORY.statusAt(day("12-31"))).contains(AccountStatus.ACTIVE);
    }

    @Test
    void whatPeopleWroteIsRemovedWithThePersonalDataAndTheStepsStay() {
        AccountHistory told = new AccountHistory(
                ACME.withPreferences(Preferences.none()),
                EVENTS.stream()
                        .<AccountEvent>map(event -> event.withReason("Ada said so"))
                        .toList());

        AccountHistory erased = told.erase(ErasurePolicy.standard(), BACK);

        assertThat(erased.events())
                .isEqualTo(EVENTS.stream()
                        .<AccountEvent>map(event -> event.withReason(Optional.empty()))
                        .toList());
        assertThat(erased.account().organization().name()).isEmpty();
        assertThat(erased.account().preferences()).isEmpty();
        assertThat(erased.account().facts().get(AccountKeys.ORGANIZATION).toOptional())
                .isEmpty();
        assertThat(erased.account().revision()).isEqualTo(6);
        assertThat(erased.statusAt(LEFT)).isEqualTo(told.statusAt(LEFT));
        assertThat(erased.erase(ErasurePolicy.standard(), BACK.plusSeconds(1))).isEqualTo(erased);
    }

    @Test
    void whoCameBackIsACustomerSinceThenAndWasOneBefore() {
        assertThat(HISTORY.isCustomer(MADE.minusNanos(1))).isEmpty();
        assertThat(HISTORY.isCustomer(MADE)).contains(false);
        assertThat(HISTORY.customerSince(MADE)).isEmpty();
        assertThat(HISTORY.customerSince(BOUGHT)).contains(BOUGHT);
        assertThat(HISTORY.customerSince(day("05-31"))).contains(BOUGHT);
        assertThat(HISTORY.customerSince(LEFT)).isEmpty();
        assertThat(HISTORY.isCustomer(LEFT)).contains(false);
        assertThat(HISTORY.customerSince(day("10-10"))).contains(BACK);
    }

    @Test
    void whoWasLostIsLostUntilTheyComeBack() {
        assertThat(HISTORY.customerLostAt(LEFT.minusNanos(1))).isEmpty();
        assertThat(HISTORY.customerLostAt(LEFT)).contains(LEFT);
        assertThat(HISTORY.customerLostAt(day("08-31"))).contains(LEFT);
        assertThat(HISTORY.customerLostAt(BACK)).isEmpty();
    }

    @Test
    void aProspectWhoIsLostIsNoLostCustomerAndOneWhoIsAProspectAgainStillIs() {
        AccountHistory never = new AccountHistory(
                ACME.withStatus(AccountStatus.LOST),
                List.of(step(1, LEFT, AccountStatus.PROSPECT, AccountStatus.LOST)));
        AccountHistory again = new AccountHistory(
                ACME.withStatus(AccountStatus.PROSPECT),
                List.of(
                        step(1, LEFT, AccountStatus.ACTIVE, AccountStatus.LOST),
                        step(2, BACK, AccountStatus.LOST, AccountStatus.PROSPECT)));

        assertThat(never.customerLostAt(LEFT)).isEmpty();
        assertThat(again.customerLostAt(BACK)).contains(LEFT);
    }

    @Test
    void anAccountThatWasMadeOnTheFirstWinIsACustomerSinceItWasMade() {
        AccountHistory bought = new AccountHistory(ACME, List.of());
        AccountHistory undated = new AccountHistory(
                Account.builder().from(ACME).createdAt(Optional.empty()).build(), List.of());
        AccountHistory grown =
                new AccountHistory(ACME, List.of(step(1, BOUGHT, AccountStatus.ONBOARDING, AccountStatus.ACTIVE)));

        assertThat(bought.statusAt(MADE)).contains(AccountStatus.ACTIVE);
        assertThat(bought.customerSince(MADE)).contains(MADE);
        assertThat(bought.customerSince(MADE.minusNanos(1))).isEmpty();
        assertThat(undated.statusAt(BACK)).isEmpty();
        assertThat(undated.customerSince(BACK)).isEmpty();
        assertThat(grown.customerSince(BACK)).contains(MADE);
        assertThat(grown.statusAt(MADE)).contains(AccountStatus.ONBOARDING);
    }

    @Test
    void eventsThatDoNotLeadToTheAccountAreRefusedWithAllThatIsWrong() {
        List<AccountEvent> wrong = List.of(
                step(2, BOUGHT, AccountStatus.PROSPECT, AccountStatus.ONBOARDING),
                step(2, LEFT, AccountStatus.ONBOARDING, AccountStatus.ACTIVE),
                step(3, BOUGHT, AccountStatus.ADVOCATE, AccountStatus.LOST).withAccount(AccountId.of("A-2")));

        assertThatThrownBy(() -> new AccountHistory(ACME, wrong))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly(
                                        "account.history.order",
                                        "account.history.subject",
                                        "account.history.step",
                                        "account.history.order",
                                        "account.history.end"));
    }

    @Test
    void aStepIsKeptAndMustNotComeBeforeTheLast() {
        AccountHistory made =
                AccountHistory.of(ACME.withStatus(AccountStatus.PROSPECT).withRevision(0));

        AccountHistory bought = made.enter(AccountStatus.ONBOARDING, Occasion.at(BOUGHT));

        assertThat(bought.account().status()).isEqualTo(AccountStatus.ONBOARDING);
        assertThat(bought.events()).containsExactly(EVENTS.get(0));
        assertThat(bought.customerSince(BACK)).contains(BOUGHT);
        assertThatThrownBy(() -> bought.enter(AccountStatus.ACTIVE, Occasion.at(BOUGHT.minusNanos(1))))
                .hasMessage("The event A-1#2 (2026-02-02T11:59:59.999999999Z) of history of account A-1 must come after"
                        + " event A-1#1.");
        assertThatThrownBy(() -> bought.enter(AccountStatus.LOST, Occasion.at(LEFT)))
                .hasMessageContaining("must be given to give it up");
    }

    @Test
    void twoEventsMayTakeEffectAtOneMoment() {
        AccountHistory history = new AccountHistory(
                ACME,
                List.of(
                        step(1, BOUGHT, AccountStatus.PROSPECT, AccountStatus.ONBOARDING),
                        step(2, BOUGHT, AccountStatus.ONBOARDING, AccountStatus.ACTIVE)));

        assertThat(history.statusAt(BOUGHT)).contains(AccountStatus.ACTIVE);
    }

    private static AccountEvent step(long revision, Instant at, AccountStatus before, AccountStatus after) {
        return AccountEvent.builder()
                .account(AccountId.of("A-1"))
                .revision(revision)
                .effectiveAt(at)
                .before(before)
                .after(after)
                .build();
    }

    private static Instant day(String monthAndDay) {
        return Instant.parse("2026-" + monthAndDay + "T12:00:00Z");
    }
}
