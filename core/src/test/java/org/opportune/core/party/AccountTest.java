package org.opportune.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opportune.core.AccountId;
import org.opportune.core.ContactId;
import org.opportune.core.DomainException;

class AccountTest {
    private static final AccountId ID = AccountId.of("A-1");
    private static final Account ACME = Account.builder()
            .id(ID)
            .organization(Organization.of("Acme"))
            .status(AccountStatus.PROSPECT)
            .build();

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
                        .filter(to -> account.check(to).allowed())
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusThatIsNotOpenToItIsRefused(AccountStatus to) {
        if (ACME.status().next().contains(to)) {
            assertThat(ACME.enter(to)).isEqualTo(ACME.withStatus(to).withRevision(1));
        } else {
            assertThatThrownBy(() -> ACME.enter(to))
                    .isInstanceOf(DomainException.class)
                    .hasMessage("The status (PROSPECT to " + to
                            + ") of account A-1 must change to one of [ONBOARDING, LOST].");
        }
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
