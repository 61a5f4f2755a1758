package org.opportune.core.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.Language;
import org.opportune.core.Violation;

class GlossaryTest {
    private static final TermId CHURN = TermId.of("churn-rate");

    @Test
    void aTermIsFoundByItsId() {
        assertThat(Glossary.standard().find(CHURN)).map(Term::id).contains(CHURN);
        assertThat(Glossary.standard().find(TermId.of("astrology"))).isEmpty();
    }

    @Test
    void aTermIsFoundByItsIdInEachLanguage() {
        assertThat(Stream.of(Language.values())
                        .map(language ->
                                Glossary.standard().find(CHURN, language).orElseThrow())
                        .map(Wording::label))
                .containsExactly(
                        "Churn rate", "Taux d’attrition", "Klientų praradimo rodiklis", "Коэффициент оттока клиентов");
        assertThat(Glossary.standard().find(TermId.of("astrology"), Language.FRENCH))
                .isEmpty();
    }

    @Test
    void aTermIsFoundByItsIdAndALocaleWhateverTheCountry() {
        assertThat(Glossary.standard().find(CHURN, Locale.forLanguageTag("fr-CA")))
                .map(Wording::label)
                .contains("Taux d’attrition");
        assertThat(Glossary.standard().find(CHURN, Locale.GERMANY)).isEmpty();
        assertThat(Glossary.standard().find(TermId.of("astrology"), Locale.FRENCH))
                .isEmpty();
    }

    @Test
    void termsStandInTheOrderOfTheirIdsHoweverTheyCame() {
        List<Term> backwards = new ArrayList<>(Glossary.standard().terms());
        Collections.reverse(backwards);

        assertThat(Glossary.of(backwards).terms())
                .isEqualTo(Glossary.standard().terms())
                .isSortedAccordingTo((one, other) -> one.id().compareTo(other.id()));
    }

    @Test
    void aListInALanguageFollowsItsAlphabet() {
        Glossary glossary = Glossary.of(Stream.of("zona", "žaibas", "sala", "šalis", "inkaras", "yla", "jūra")
                .map(label -> Words.term(label, label))
                .toList());

        assertThat(glossary.terms(Language.LITHUANIAN))
                .extracting(term -> term.id().value())
                .containsExactly("yla", "inkaras", "jūra", "sala", "šalis", "zona", "žaibas");
        assertThat(glossary.terms(Language.ENGLISH))
                .extracting(term -> term.id().value())
                .containsExactly("inkaras", "jūra", "sala", "šalis", "yla", "žaibas", "zona");
    }

    @Test
    void searchFindsNamesThatContainTheTextWhateverTheCase() {
        Glossary glossary = Glossary.of(List.of(
                Words.term("bad-lead", "Bad lead"), Words.term("deal", "Deal", "Leading case"), Words.term("x", "X")));

        assertThat(glossary.search("LEAD", Language.ENGLISH))
                .extracting(term -> term.id().value())
                .containsExactly("bad-lead", "deal");
        assertThat(glossary.search("LEAD", Language.FRENCH))
                .extracting(term -> term.id().value())
                .containsExactly("bad-lead");
        assertThat(glossary.search("sonnet", Language.ENGLISH)).isEmpty();
    }

    @Test
    void searchPutsTheExactNameFirst() {
        assertThat(Glossary.standard().search("lead", Language.ENGLISH))
                .hasSizeGreaterThan(5)
                .first()
                .extracting(Term::id)
                .isEqualTo(TermId.of("lead"));
        assertThat(Glossary.standard().search("MQL", Language.RUSSIAN))
                .first()
                .extracting(Term::id)
                .isEqualTo(TermId.of("marketing-qualified-lead"));
    }

    @Test
    void searchNeedsNeitherAccentsNorTypographicApostrophes() {
        assertThat(Glossary.standard().search("prevision des ventes", Language.FRENCH))
                .extracting(Term::id)
                .containsExactly(TermId.of("forecasting"));
        assertThat(Glossary.standard().search(" taux d'attrition ", Language.FRENCH))
                .extracting(Term::id)
                .containsExactly(CHURN);
        assertThat(Glossary.standard().search("saltas potencialus", Language.LITHUANIAN))
                .extracting(Term::id)
                .containsExactly(TermId.of("cold-lead"));
        assertThat(Glossary.standard().search("холодный лид", Language.RUSSIAN))
                .extracting(Term::id)
                .containsExactly(TermId.of("cold-lead"));
    }

    @Test
    void theWordsOfTheFoundingTextsAreFoundAsAliases() {
        assertThat(Glossary.standard().search("ticket moyen", Language.FRENCH))
                .extracting(Term::id)
                .containsExactly(TermId.of("average-deal-size"));
        assertThat(Glossary.standard().search("fermé-gagné", Language.FRENCH))
                .extracting(Term::id)
                .containsExactly(TermId.of("closed-won"));
    }

    @Test
    void aBlankSearchListsEverything() {
        assertThat(Glossary.standard().search(" ", Language.FRENCH))
                .isEqualTo(Glossary.standard().terms(Language.FRENCH));
    }

    @Test
    void aHostPutsWordsOfItsOwnBesideTheLibrarys() {
        Term own = Words.term("sandbagging", "Sandbagging").withRelated(TermId.of("forecasting"));

        Glossary both = Glossary.of(Stream.concat(Glossary.standard().terms().stream(), Stream.of(own))
                .toList());

        assertThat(both.find(own.id())).contains(own);
        assertThat(both.terms()).hasSize(Glossary.standard().terms().size() + 1);
    }

    @Test
    void repeatedIdsDanglingRelationsAndSharedNamesAreAllNamedAtOnce() {
        List<Term> terms = List.of(
                Words.term("offer", "Offer"),
                Words.term("offer", "Offer"),
                Words.term("quote", "Quote", "offer").withRelated(TermId.of("price")));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Glossary.of(terms))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(Violation::code, Violation::path, Violation::value)
                        .containsExactly(
                                tuple("glossary.id", "terms", "offer"),
                                tuple("glossary.related", "quote.related", "price"),
                                tuple("glossary.name", "quote.en", "\"offer\"")));
    }

    @Test
    void anAliasThatRepeatsTheLabelIsRefusedWhateverItsAccents() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Glossary.of(List.of(Words.term("demo", "Démo", "demo"))))
                .withMessageContaining("It is a name of demo already");
    }

    @Test
    void theListsCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Glossary.standard().terms().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Glossary.standard().terms(Language.ENGLISH).clear());
    }
}
