package org.opportune.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opportune.core.Key;
import org.opportune.core.Language;
import org.opportune.core.Occurrences;
import org.opportune.scoring.Explanation.LimitLine;
import org.opportune.scoring.Explanation.RuleLine;
import org.opportune.scoring.Explanation.Scope;
import org.opportune.scoring.Score.Disqualification;

/** What is said was written by hand, language by language. */
class ScoreTextsTest {
    private static final Instant AS_OF = Instant.parse("2026-01-26T12:00:00Z");
    private static final Key<Long> EMPLOYEES = Key.integer("lead.employees");
    private static final Key<Long> SEATS = Key.integer("acme:seats");
    private static final Key<Occurrences> OPENED = Key.occurrences("acme:opened");
    private static final RuleLine MAILS = new RuleLine(
            RuleId.of("opened"),
            Points.of("13.5"),
            ReasonCode.of("MAIL_OPENED"),
            List.of(
                    mail("mail-2", "2026-01-26T12:00:00Z", "1.000000000", "9"),
                    mail("mail-1", "2026-01-16T12:00:00Z", "0.500000000", "4.5")));
    private static final Score SCORE = new RecordedScore(
            SketchedScore.of("1").model(),
            AS_OF,
            Optional.of(AS_OF.plusSeconds(3600)),
            Points.of(33),
            Map.of(),
            Optional.of(Band.atLeast("A", Points.of(30))),
            Optional.empty(),
            List.of(new Disqualification(RuleId.of("competitor"), ReasonCode.of("COMPETITOR"))),
            new Coverage(
                    new TreeSet<>(List.of(EMPLOYEES, OPENED)),
                    List.of(new Coverage.Missing(SEATS, Points.of("-0.5"), Points.of(6))),
                    new TreeMap<>(Map.of(OPENED, 2))),
            new Explanation(List.of(
                    line("size", 25, "COMPANY_SIZE", Evidence.of("order 7")),
                    MAILS,
                    new LimitLine(Scope.GROUP, "mail", Points.of("-1.5"), LimitLine.MAXIMUM),
                    line("call", -5, "NO_CALL", new Evidence("call-1", Optional.of(AS_OF), Optional.empty())),
                    new LimitLine(Scope.TOTAL, "acme:b2b", Points.of(1), LimitLine.MINIMUM))));

    @Test
    void inEnglishEveryLineIsSaidWithItsEvidenceAndWhatIsMissing() {
        assertThat(ScoreTexts.in(Language.ENGLISH).text(SCORE)).isEqualTo("""
                Score: 33, band A
                Ruled out: COMPETITOR
                +25: COMPANY_SIZE
                - order 7
                +13.5: MAIL_OPENED (18 before decay)
                - mail-2, 2026-01-26T12:00:00Z: 9 × 1 = 9
                - mail-1, 2026-01-16T12:00:00Z: 9 × 0.5 = 4.5
                -1.5: group mail is above its maximum
                -5: NO_CALL
                - call-1, 2026-01-26T12:00:00Z
                +1: the total of acme:b2b is below its minimum
                Known: 2 of 3 facts
                Not known: acme:seats, worth from -0.5 to +6
                Ignored, dated later: acme:opened (2)
                Holds without new facts until 2026-01-26T13:00:00Z""");
    }

    @Test
    void inShortTheTopReasonsAreSaidAndTheRestInOneLineSoThatAllAddsUp() {
        assertThat(ScoreTexts.in(Language.ENGLISH).brief(SCORE, 1))
                .containsExactly(
                        "Score: 33, band A",
                        "Ruled out: COMPETITOR",
                        "+25: COMPANY_SIZE",
                        "-5: NO_CALL",
                        "+13: further lines (3)",
                        "Known: 2 of 3 facts",
                        "Not known: acme:seats, worth from -0.5 to +6");
        assertThat(ScoreTexts.in(Language.RUSSIAN).brief(SCORE, 0))
                .containsExactly(
                        "Оценка: 33, диапазон A",
                        "Исключён: COMPETITOR",
                        "+33: прочие строки (5)",
                        "Известно фактов: 2 из 3");
        assertThat(ScoreTexts.in(Language.ENGLISH).brief(SketchedScore.of("2.5"), 3))
                .containsExactly("Score: 2.5", "+2.5: SKETCH", "Known: 0 of 0 facts");
    }

    @Test
    void theAuthorsWordsComeFromABundleOfTheLanguage() {
        ScoreTexts french = ScoreTexts.in(Language.FRENCH).with(language -> authors());
        assertThat(french.lines(SCORE))
                .startsWith("Score\u00a0: 33, tranche A", "Écarté\u00a0: COMPETITOR", "+25\u00a0: Bonne taille {0}")
                .contains(
                        "+13,5\u00a0: MAIL_OPENED (18 avant décroissance)",
                        "- mail-1, 2026-01-16T12:00:00Z\u00a0: 9 × 0,5 = 4,5",
                        "-1,5\u00a0: le groupe courriels dépasse son maximum",
                        "Inconnu\u00a0: acme:seats, qui vaut de -0,5 à +6");
        assertThat(french.text(ReasonCode.of("COMPANY_SIZE"))).isEqualTo("Bonne taille {0}");
        assertThat(french.text(ReasonCode.of("SEATS"))).isEqualTo("SEATS");
    }

    @Test
    void lithuanianAndRussianHaveTheirOwnWords() {
        assertThat(ScoreTexts.in(Language.LITHUANIAN).lines(SCORE))
                .startsWith("Įvertis: 33, intervalas A", "Atmestas: COMPETITOR")
                .contains("-1,5: grupė mail viršija didžiausią leistiną sumą", "Žinomi faktai: 2 iš 3")
                .endsWith("Be naujų faktų galioja iki 2026-01-26T13:00:00Z");
        assertThat(ScoreTexts.in(Language.RUSSIAN).lines(SCORE))
                .startsWith("Оценка: 33, диапазон A", "Исключён: COMPETITOR")
                .contains("+13,5: MAIL_OPENED (18 до убывания)", "Неизвестно: acme:seats, стоит от -0,5 до +6")
                .endsWith("Без новых фактов действует до 2026-01-26T13:00:00Z");
    }

    @Test
    void numbersFollowTheLocaleWhateverTheMachines() {
        ScoreTexts swiss = ScoreTexts.in(Locale.forLanguageTag("fr-CH")).orElseThrow();
        assertThat(swiss.language()).isEqualTo(Language.FRENCH);
        Statement total = Statement.of("score.total", new Statement.Figure(new BigDecimal("1234.50")));
        assertThat(swiss.say(total)).startsWith("Score\u00a0: 1234");
        assertThat(ScoreTexts.in(Locale.forLanguageTag("en-ZA")).orElseThrow().say(total))
                .startsWith("Score: 1234");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(ScoreTexts.in(Language.ENGLISH).say(total)).isEqualTo("Score: 1234.50");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(ScoreTexts.in(Locale.JAPAN)).isEmpty();
    }

    @Test
    void whatNoBundleHasIsSaidByItsCodeAndItsValues() {
        ScoreTexts english = ScoreTexts.in(Language.ENGLISH);
        assertThat(english.say(Statement.of("acme:odd"))).isEqualTo("acme:odd");
        assertThat(english.say(Statement.of(
                        "acme:odd",
                        new Statement.Name("a"),
                        new Statement.Word("none", "otherwise"),
                        new Statement.Earned(Points.ZERO))))
                .isEqualTo("acme:odd (a, otherwise, 0)");
        ScoreTexts own = english.withTexts(code -> Optional.of("{1} of {0}$").filter(text -> code.equals("acme:odd")));
        assertThat(own.say(Statement.of("acme:odd", new Statement.Name("$1")))).isEqualTo("{1} of $1$");
    }

    @Test
    void aGradeIsSaidWithWhatItRecommends() {
        assertThat(ScoreTexts.in(Language.ENGLISH).lines(graded(Grade.of("A1"))))
                .contains("Grade: A1");
        assertThat(ScoreTexts.in(Language.FRENCH)
                        .withTexts(code -> code.equals("CALL_TODAY") ? Optional.of("à appeler") : Optional.empty())
                        .lines(graded(Grade.of("A1", "CALL_TODAY"))))
                .contains("Catégorie\u00a0: A1, recommandation\u00a0: à appeler");
        assertThat(ScoreTexts.in(Language.ENGLISH).lines(SCORE)).noneMatch(line -> line.startsWith("Grade"));
    }

    private static Score graded(Grade grade) {
        return new RecordedScore(
                SCORE.model(),
                AS_OF,
                SCORE.validUntil(),
                SCORE.total(),
                SCORE.dimensions(),
                SCORE.band(),
                Optional.of(grade),
                SCORE.disqualifications(),
                SCORE.coverage(),
                SCORE.explanation());
    }

    @Test
    void aDifferenceIsSaidPartByPart() {
        Score after = new RecordedScore(
                SCORE.model(),
                AS_OF,
                Optional.empty(),
                Points.of(28),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                SCORE.coverage(),
                new Explanation(List.of(
                        line("size", 25, "COMPANY_SIZE"),
                        line("call", 5, "CALLED"),
                        new LimitLine(Scope.GROUP, "mail", Points.of(-2), LimitLine.MAXIMUM))));
        assertThat(ScoreTexts.in(Language.ENGLISH).lines(ScoreDifference.between(SCORE, after)))
                .containsExactly(
                        "From 33 to 28",
                        "-13.5: MAIL_OPENED",
                        "+10: CALLED",
                        "-1: the total of acme:b2b is below its minimum",
                        "-0.5: group mail is above its maximum");
    }

    @Test
    void aScoreWithoutBandIsOnlyATotal() {
        assertThat(ScoreTexts.in(Language.ENGLISH).lines(SketchedScore.of("2.5")))
                .containsExactly("Score: 2.5", "+2.5: SKETCH", "Known: 0 of 0 facts");
    }

    private static Evidence mail(String id, String at, String factor, String points) {
        return new Evidence(
                id,
                Optional.of(Instant.parse(at)),
                Optional.of(new Evidence.Share(Points.of(9), new BigDecimal(factor), Points.of(points))));
    }

    private static RuleLine line(String rule, long points, String reason, Evidence... evidence) {
        return new RuleLine(RuleId.of(rule), Points.of(points), ReasonCode.of(reason), List.of(evidence));
    }

    private static ResourceBundle authors() {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"COMPANY_SIZE", "Bonne taille {0}"}, {"group.mail", "courriels"}};
            }
        };
    }
}
