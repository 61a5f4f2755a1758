package org.opportune.core.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.Language;
import org.opportune.core.Violation;

class TermTest {
    private static final Wording FRENCH =
            Wording.builder().label("Devis").definition("Prix par écrit.").build();
    private static final Term QUOTE = Words.term("quote", "Quote");

    @Test
    void aTermIsReadInALanguage() {
        Term term = QUOTE.withWordings(Map.of(
                Language.ENGLISH, QUOTE.in(Language.ENGLISH),
                Language.FRENCH, FRENCH,
                Language.LITHUANIAN, QUOTE.in(Language.ENGLISH),
                Language.RUSSIAN, QUOTE.in(Language.ENGLISH)));

        assertThat(term.in(Language.FRENCH)).isEqualTo(FRENCH);
        assertThat(term.in(Locale.CANADA_FRENCH)).contains(FRENCH);
        assertThat(term.in(Language.RUSSIAN).label()).isEqualTo("Quote");
    }

    @Test
    void aLocaleOfAnotherLanguageFindsNothingRatherThanEnglish() {
        assertThat(QUOTE.in(Locale.GERMAN)).isEmpty();
        assertThat(QUOTE.in(Locale.ROOT)).isEmpty();
    }

    @Test
    void everyMissingLanguageIsNamedAtOnce() {
        Term.Builder incomplete = Term.builder().id(TermId.of("quote")).wordings(Map.of(Language.FRENCH, FRENCH));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(incomplete::build)
                .satisfies(e -> assertThat(e.violations())
                        .allMatch(violation -> violation.code().equals("glossary.language")
                                && violation.owner().equals("term quote"))
                        .extracting(Violation::value)
                        .containsExactly("ENGLISH", "LITHUANIAN", "RUSSIAN"));
    }

    @Test
    void theNamesOfATermAreItsLabelAndThenItsAliases() {
        assertThat(FRENCH.withAliases("offre de prix", "cotation").names())
                .containsExactly("Devis", "offre de prix", "cotation");
    }

    @Test
    void everyBlankPartOfAWordingIsNamedAtOnce() {
        Wording.Builder blank = Wording.builder()
                .label("")
                .definition(" ")
                .formula("\t")
                .example(" ")
                .note("  ")
                .addAliases("devis", " ");

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(blank::build)
                .satisfies(e -> assertThat(e.violations())
                        .allMatch(violation -> violation.code().equals("text.blank"))
                        .extracting(Violation::path)
                        .containsExactly("label", "definition", "formula", "example", "note", "aliases"));
    }

    @Test
    void aWordingNeedsALabelAndADefinitionOnly() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Wording.builder().build())
                .satisfies(e -> assertThat(e.violations())
                        .allMatch(violation -> violation.code().equals("missing"))
                        .extracting(Violation::path)
                        .containsExactly("label", "definition"));
        assertThat(FRENCH.formula()).isEmpty();
        assertThat(FRENCH.aliases()).isEmpty();
    }

    @Test
    void aLinkToAMemberIsWrittenBehindTheClass() {
        assertThat(Link.type("org.acme.Quote")).isEqualTo(new Link.Type("org.acme.Quote", Optional.empty()));
        assertThat(Link.type("org.acme.Quote#sent")).isEqualTo(new Link.Type("org.acme.Quote", Optional.of("sent")));
        assertThat(Link.metric("quotes.sent")).isEqualTo(new Link.Metric("quotes.sent"));
    }

    @Test
    void aLinkToNothingIsRefused() {
        for (String name : List.of("", "#sent", "org.acme.Quote#")) {
            assertThatExceptionOfType(DomainException.class).isThrownBy(() -> Link.type(name));
        }
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> Link.metric(" "));
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> TermId.of(""));
    }
}
