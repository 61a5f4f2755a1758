package org.opportune.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opportune.core.AccountId;
import org.opportune.core.Change;
import org.opportune.core.ContactId;
import org.opportune.core.DomainException;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.Violation;

class AccountTest {
    private static final AccountId ID = AccountId.of("A-1");
    private static final Account ACME = Account.builder()
            .id(ID)
            .organization(Organization.of("Acme"))
            .status(AccountStatus.PROSPECT)
            .build();

    private static final Occasion WHY =
            Occasion.at(Instant.parse("2026-06-01T12:00:00Z")).withReason("closed down");

    @ParameterizedTest
    @CsvSource({
        "PROSPECT, ONBOARDING LOST",
        "ONBOARDING, ACTIVE LOST",
        "ACTIVE, ADVOCATE LOST",
        "ADVOCATE, ACTIVE LOST",
        "LOST, PROSPECT ONBOARDING",
    })
    void aStatusCanBecomeTheseAndNoOther(AccountStatus from, String next) {
        Account account = ACME.withStatus(from);

        assertThat(Arrays.stream(AccountStatus.values())
                        .filter(to -> account.check(to, WHY).allowed())
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusThatIsNotOpenToItIsRefused(AccountStatus to) {
        if (ACME.status().next().contains(to)) {
            assertThat(ACME.enter(to, WHY).value())
                    .isEqualTo(ACME.withStatus(to).withRevision(1));
        } else {
            assertThatThrownBy(() -> ACME.enter(to, WHY))
                    .isInstanceOf(DomainException.class)
                    .hasMessage("The status (PROSPECT to " + to
                            + ") of account A-1 must change to one of [ONBOARDING, LOST].");
        }
    }

    @Test
    void aStepIsToldByAnEventWithWhoAndWhenAndWhy() {
        Occasion occasion = WHY.withBy(OwnerId.of("R-7"))
                .withRecordedAt(Instant.parse("2026-06-02T12:00:00Z"))
                .withExpectedRevision(4L);

        Change<Account> change = ACME.withRevision(4).enter(AccountStatus.LOST, occasion);

        assertThat(change.events())
                .singleElement()
                .isEqualTo(AccountEvent.builder()
                        .account(ID)
                        .revision(5)
                        .effectiveAt(Instant.parse("2026-06-01T12:00:00Z"))
                        .recordedAt(Instant.parse("2026-06-02T12:00:00Z"))
                        .before(AccountStatus.PROSPECT)
                        .after(AccountStatus.LOST)
                        .by(OwnerId.of("R-7"))
                        .reason("closed down")
                        .build());
        assertThat(change.events().get(0).id()).isEqualTo("A-1#5");
    }

    @Test
    void anAccountIsLostForAReasonAndNothingElseNeedsOne() {
        Occasion silent = Occasion.at(Instant.parse("2026-06-01T12:00:00Z"));

        assertThat(ACME.check(AccountStatus.LOST, silent).violations())
                .extracting(Violation::code)
                .containsExactly("account.reason");
        assertThat(ACME.check(AccountStatus.ONBOARDING, silent).allowed()).isTrue();
    }

    @Test
    void everythingAgainstAStepIsSaidAtOnce() {
        Occasion stale = Occasion.at(Instant.parse("2026-06-01T12:00:00Z")).withExpectedRevision(3L);

        assertThat(ACME.withStatus(AccountStatus.LOST)
                        .check(AccountStatus.LOST, stale)
                        .violations())
                .extracting(Violation::code)
                .containsExactly("revision.stale", "account.transition", "account.reason");
    }

    @ParameterizedTest
    @CsvSource({"PROSPECT, false", "ONBOARDING, true", "ACTIVE, true", "ADVOCATE, true", "LOST, false"})
    void aCustomerHasBoughtAndIsNotLost(AccountStatus status, boolean customer) {
        assertThat(status.isCustomer()).isEqualTo(customer);
    }

    @Test
    void theOrganizationOfAnAccountIsNoOtherAccountsNorItsOwnParent() {
        Organization strange =
                Organization.of("Acme").withAccount(AccountId.of("A-2")).withParent(ID);

        assertThatThrownBy(() -> ACME.withOrganization(strange))
                .isInstanceOf(DomainException.class)
                .hasMessage("The organization.account (A-2) of account A-1 must be left out or be this account.\n"
                        + "The organization.parent (A-1) of account A-1 must not be the account itself.");
    }

    @Test
    void anAccountBelongsWhereItsOrganizationBelongs() {
        AccountId group = AccountId.of("A-0");

        assertThat(ACME.parent()).isEmpty();
        assertThat(ACME.withOrganization(ACME.organization().withParent(group)).parent())
                .contains(group);
    }

    @Test
    void aContactPlaysEachRoleOnceAndNeedNotBelongToAnAccount() {
        Contact ada = Contact.builder()
                .id(ContactId.of("C-1"))
                .person(Person.builder().name("Ada Lovelace").build())
                .addRoles(BuyingRole.END_USER, BuyingRole.BUYER, BuyingRole.END_USER)
                .build();

        assertThat(ada.roles()).containsExactly(BuyingRole.BUYER, BuyingRole.END_USER);
        assertThat(ada.account()).isEmpty();
    }

    @Test
    void whatAnAccountAndAContactLackIsNamedAtOnce() {
        assertThatThrownBy(() -> Account.builder().revision(-1).build())
                .isInstanceOf(DomainException.class)
                .hasMessageContainingAll("id", "organization", "status", "revision");
        assertThatThrownBy(() -> Contact.builder().revision(-1).build())
                .isInstanceOf(DomainException.class)
                .hasMessageContainingAll("id", "person", "revision");
    }
}
