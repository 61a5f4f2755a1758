package org.opportune.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opportune.core.AccountId;
import org.opportune.core.DomainException;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;

class PersonTest {

    @Test
    void somebodyWithNeitherNameNorAddressNorNumberIsNobody() {
        assertThatThrownBy(() -> Person.builder().jobTitle("Buyer").build())
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("name, email and phone");
    }

    @Test
    void aBlankNameIsNoName() {
        assertThatThrownBy(() -> Person.builder().name(" ").build())
                .isInstanceOf(DomainException.class)
                .hasMessage("The name (\" \") of a person must not be blank.");
    }

    @Test
    void aNameAloneIsNoWayToGetInTouch() {
        assertThat(Person.builder().name("Ada").build().isContactable()).isFalse();
        assertThat(Person.builder().phone(PhoneNumber.of("112")).build().isContactable())
                .isTrue();
    }

    @Test
    void twoSpellingsOfOneAddressShareAKey() {
        EmailAddress address = EmailAddress.of("Ada@Example.ORG");

        assertThat(address.key()).isEqualTo(EmailAddress.of("ada@example.org").key());
        assertThat(address.domain()).isEqualTo("example.org");
        assertThat(address.value()).isEqualTo("Ada@Example.ORG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "ada@", "@example.org", "ada@example", "a b@example.org", "a@b@example.org"})
    void whatCannotBeAnAddressIsRefused(String text) {
        assertThatThrownBy(() -> EmailAddress.of(text)).isInstanceOf(DomainException.class);
    }

    @Test
    void twoSpellingsOfOneNumberShareAKey() {
        assertThat(PhoneNumber.of("+370 (600) 000-00").key())
                .isEqualTo(PhoneNumber.of("+370 600 00000").key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "call me", "1234567890 1234567890 1"})
    void whatCannotBeANumberIsRefused(String text) {
        assertThatThrownBy(() -> PhoneNumber.of(text)).isInstanceOf(DomainException.class);
    }

    @Test
    void nobodyIsTheirOwnManagerOrParent() {
        assertThatThrownBy(() -> Seller.builder()
                        .id(OwnerId.of("R-7"))
                        .manager(OwnerId.of("R-7"))
                        .build())
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("somebody else");
        assertThatThrownBy(() ->
                        Organization.of("Acme").withAccount(AccountId.of("A-1")).withParent(AccountId.of("A-1")))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must not be the organization itself");
    }

    @Test
    void whoHasNoNameIsReadByTheirIdentifier() {
        assertThat(Seller.builder().id(OwnerId.of("R-7")).build().name()).isEqualTo("R-7");
        assertThat(Team.builder().id(TeamId.of("north")).build().name()).isEqualTo("north");
    }
}
