package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u2003"})
    void aBlankTextIsRefused(String text) {
        DomainException problems = catchThrowableOfType(DomainException.class, () -> Text.checkId("lead", text));

        assertThat(problems.violations())
                .first()
                .isEqualTo(new Violation(
                        "text.blank",
                        "a lead",
                        "id",
                        '"' + text + '"',
                        "must not be blank or have blanks around it",
                        "Trim it, or leave the part out if there is none."));
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "\u2003a"})
    void blanksAroundATextAreRefused(String text) {
        assertThatThrownBy(() -> Text.checkId("lead", text)).hasMessageContaining("blanks around it");
    }

    @Test
    void aTextHasAtMostAHundredAndTwentyEightCharacters() {
        assertThatCode(() -> Text.checkId("lead", "x".repeat(128))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Text.check("lead", "note", "x".repeat(129)))
                .isInstanceOf(DomainException.class)
                .hasMessage("The note (129 characters) of a lead must have at most 128 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\u0000b", "a\u007fb", "a\u0085b"})
    void aControlCharacterIsRefused(String text) {
        assertThatThrownBy(() -> Text.check("", "note", text))
                .hasMessage("The note (\"" + text + "\") must not contain a line break or another control character.");
    }

    @Test
    void aTextIsShownBetweenQuotationMarksAndShortened() {
        assertThat(Text.quoted("Ada")).hasToString("\"Ada\"");
        assertThat(Text.quoted("x".repeat(126))).hasToString('"' + "x".repeat(126) + '"');
        assertThat(Text.quoted("x".repeat(127))).hasToString('"' + "x".repeat(39) + "… (129 characters)");
    }

    @Test
    void aLongTextIsShortenedForAMessage() {
        assertThat(Text.excerpt("x".repeat(128))).isEqualTo("x".repeat(128));
        assertThat(Text.excerpt("x".repeat(129))).isEqualTo("x".repeat(40) + "… (129 characters)");
    }

    @Test
    void aDecimalHasAtMostTwoHundredCharacters() {
        assertThat(Text.decimal("0".repeat(199) + "7")).isEqualByComparingTo("7");
        assertThatThrownBy(() -> Text.decimal("0".repeat(200) + "7"))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must have at most 200 characters");
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "1.5, 1.5", "1E+2, 100", "0.00, 0", "-0.10, -0.1"})
    void aPlainNumberHasAsFewDecimalsAsItNeedsAndNoExponent(String number, String plain) {
        assertThat(Text.plain(new BigDecimal(number))).isEqualTo(new BigDecimal(plain));
    }

    static Stream<Function<String, Comparable<?>>> ids() {
        return Stream.of(
                AccountId::of,
                DealId::of,
                CampaignId::of,
                ContractId::of,
                InteractionId::of,
                LeadId::of,
                MetricId::of,
                OwnerId::of,
                PipelineId::of,
                ProductId::of,
                PurchaseId::of,
                StageId::of,
                SubscriptionId::of,
                TeamId::of,
                LeadSource::of);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyIdentifierKeepsTheRuleReadsAsItsTextAndComesInItsOrder(Function<String, Comparable<?>> of) {
        for (String text : List.of("", " ", " a", "a\nb", "x".repeat(129))) {
            assertThatThrownBy(() -> of.apply(text)).isInstanceOf(DomainException.class);
        }
        assertThat(of.apply("A-1"))
                .hasToString("A-1")
                .isEqualTo(of.apply("A-1"))
                .hasSameHashCodeAs(of.apply("A-1"))
                .isNotEqualTo(of.apply("a-1"));
        assertThat(Stream.of(of.apply("B"), of.apply("A"), of.apply("A-1")).sorted())
                .containsExactly(of.apply("A"), of.apply("A-1"), of.apply("B"));
    }
}
