package org.opportune.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opportune.core.DomainException;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({"ada@example.org, example.org", "Ada@Sub.Example.ORG, sub.example.org", "İ@example.org, example.org"})
    void theDomainStandsBehindTheAtInSmallLetters(String address, String domain) {
        assertThat(EmailAddress.of(address).domain()).isEqualTo(domain);
        assertThat(EmailAddress.of(address).key()).endsWith("@" + domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@example..org", "a@.example.org", "a@example.org.", "a@example.org\n", "a\tb@example.org"})
    void anAddressWithoutADottedNameIsRefused(String address) {
        assertThatThrownBy(() -> EmailAddress.of(address))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must look like name@example.org");
    }

    @Test
    void anAddressHasAtMostTwoHundredAndFiftyFourCharacters() {
        String end = "@example.org";

        assertThat(EmailAddress.of("a".repeat(254 - end.length()) + end).value())
                .hasSize(254);
        assertThatThrownBy(() -> EmailAddress.of("a".repeat(255 - end.length()) + end))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void addressesAndNumbersReadAsTheyWereGivenAndComeInThatOrder() {
        assertThat(Stream.of("b@example.org", "A@example.org")
                        .map(EmailAddress::of)
                        .sorted())
                .extracting(EmailAddress::toString)
                .containsExactly("A@example.org", "b@example.org");
        assertThat(Stream.of("+1 12", "(01) 200", "+1 11").map(PhoneNumber::of).sorted())
                .extracting(PhoneNumber::toString)
                .containsExactly("(01) 200", "+1 11", "+1 12");
    }

    @ParameterizedTest
    @CsvSource({
        "112, 112",
        "+370 600 00000, +37060000000",
        "(01) 23-45/67.8, 012345678",
        "12345678901234567890, 12345678901234567890"
    })
    void aNumbersKeyIsItsDigitsAndItsPlus(String number, String key) {
        assertThat(PhoneNumber.of(number).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "1+1 234", "++123", "123456789012345678901", "123\n", "12x3"})
    void whatIsNoNumberIsRefused(String number) {
        assertThatThrownBy(() -> PhoneNumber.of(number))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must have 3 to 20 digits");
    }
}
