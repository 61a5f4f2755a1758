package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Violation PERCENTAGE = new Violation(
            "probability.range",
            "deal D-1",
            "fraction",
            "60",
            "must be from 0 to 1",
            "If it is a percentage, use ofPercent.");

    private static final Violation HOST = new Violation(
            "acme.colour", "car C-1", "paint", "pale blue", "must be red, or darker than 7", "Repaint it.");

    static Stream<Arguments> oneViolation() {
        return Stream.of(
                arguments(
                        Language.ENGLISH,
                        "The fraction (60) of deal D-1 must be from 0 to 1. If it is a percentage, use ofPercent."),
                arguments(
                        Language.FRENCH,
                        "Affaire D-1\u00a0: le champ «\u00a0fraction\u00a0» (60) doit être compris entre 0 et 1. "
                                + "S’il s’agit d’un pourcentage, utilisez ofPercent."),
                arguments(
                        Language.LITHUANIAN,
                        "Sandoris D-1: laukas „fraction“ (60) turi būti nuo 0 iki 1. Jei tai procentai, naudokite ofPercent."),
                arguments(
                        Language.RUSSIAN,
                        "Сделка D-1: поле «fraction» (60) должно быть от 0 до 1. Если это проценты, используйте ofPercent."));
    }

    @ParameterizedTest
    @MethodSource("oneViolation")
    void aViolationIsSaidInEachLanguage(Language language, String expected) {
        assertThat(Messages.in(language).text(PERCENTAGE)).isEqualTo(expected);
        assertThat(Messages.in(language).language()).isEqualTo(language);
    }

    @Test
    void theSentenceLeavesOutTheOwnerOrTheValueThatThereIsNot() {
        Messages russian = Messages.in(Language.RUSSIAN);

        assertThat(russian.text(new Violation("missing", "", "owner", "", "is missing", "")))
                .isEqualTo("Поле «owner» не заполнено.");
        assertThat(russian.text(new Violation("missing", "deal D-1", "owner", "", "is missing", "")))
                .isEqualTo("Сделка D-1: поле «owner» не заполнено.");
        assertThat(russian.text(new Violation("decimal.form", "", "value", "x", "must be a number", "")))
                .isEqualTo("Поле «value» (x) должно быть числом.");
    }

    @Test
    void severalProblemsAreSaidTogetherInLithuanian() {
        DomainException problems = Violations.of("lead", null)
                .require("id", null)
                .check(false, "lead.recycled", "recycled", -1, "must be zero or more")
                .toException();

        assertThat(Messages.in(Language.LITHUANIAN).text(problems))
                .isEqualTo(
                        "Potencialus klientas be identifikatoriaus: laukas „id“ nenurodytas.\n"
                                + "Potencialus klientas be identifikatoriaus: laukas „recycled“ (-1) turi būti nulis arba daugiau.");
    }

    @Test
    void theValuesWithinARuleAreTakenOver() {
        Violation late = new Violation(
                "window.empty",
                "a window",
                "to",
                "2026-01-01",
                "must be after from (2026-01-31)",
                "The window is half-open: for the single day 2026-01-31 write to = 2026-02-01.");

        assertThat(Messages.in(Language.FRENCH).text(late))
                .isEqualTo(
                        "Période\u00a0: le champ «\u00a0to\u00a0» (2026-01-01) doit être postérieur à from (2026-01-31). "
                                + "La période est semi-ouverte\u00a0: pour le seul jour 2026-01-31, écrivez to = 2026-02-01.");
    }

    @Test
    void aPartNamedInWordsAndAValueInWordsAreTranslatedToo() {
        Violation unmet = new Violation(
                "criterion.unmet", "deal D-1", "criterion budget", "not met", "must be met to enter stage S: paid", "");

        assertThat(Messages.in(Language.RUSSIAN).text(unmet))
                .isEqualTo(
                        "Сделка D-1: поле «критерий budget» (не выполнен) должно быть выполнено для перехода на этап S: paid.");
    }

    @Test
    void anOwnerIsNamedByTheTextThatSaysMost() {
        Violation missing = new Violation("missing", "a lead without id", "id", "", "is missing", "");
        Violation json = new Violation("json.missing", "a strange thing", "/id", "", "is missing", "");

        assertThat(Messages.in(Language.FRENCH).text(missing)).startsWith("Lead sans identifiant\u00a0: ");
        assertThat(Messages.in(Language.FRENCH).text(json)).startsWith("Objet «\u00a0strange thing\u00a0»\u00a0: ");
    }

    @Test
    void aLocaleCountsByItsLanguage() {
        assertThat(Messages.in(Locale.CANADA_FRENCH).map(Messages::language)).contains(Language.FRENCH);
        assertThat(Messages.in(Locale.GERMANY)).isEmpty();
    }

    @Test
    void whatNobodyTranslatedStaysInEnglish() {
        assertThat(Messages.in(Language.FRENCH).text(HOST))
                .isEqualTo(
                        "car C-1\u00a0: le champ «\u00a0paint\u00a0» (pale blue) must be red, or darker than 7. Repaint it.");
        assertThat(Messages.in(Language.ENGLISH).text(HOST)).isEqualTo(HOST.message());
    }

    @Test
    void aHostAddsTheTextsOfItsOwnRules() {
        Messages french = Messages.in(Language.FRENCH).with(MessagesTest::acme);

        assertThat(french.text(HOST))
                .isEqualTo(
                        "Voiture C-1\u00a0: le champ «\u00a0paint\u00a0» (bleu pâle) doit être rouge, ou 7 au moins. Repaint it.");
        assertThat(french.text(PERCENTAGE))
                .isEqualTo(Messages.in(Language.FRENCH).text(PERCENTAGE));
    }

    @Test
    void aBundleThatIsNotThereIsMissed() {
        Messages french = Messages.in(Language.FRENCH);

        assertThatThrownBy(() -> french.with(
                        language -> ResourceBundle.getBundle("acme.messages_" + language.code(), Locale.ROOT)))
                .isInstanceOf(MissingResourceException.class);
    }

    private static ResourceBundle acme(Language language) {
        boolean english = language == Language.ENGLISH;
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {
                    {"owner.car", english ? "car {0}" : "Voiture {0}"},
                    {"acme.colour.value", english ? "pale blue" : "bleu pâle"},
                    {"acme.colour.rule", english ? "must be {0}" : "doit être {0}"},
                    {
                        "acme.colour.rule.2",
                        english ? "must be red, or darker than {0}" : "doit être rouge, ou {0} au moins"
                    },
                };
            }
        };
    }
}
