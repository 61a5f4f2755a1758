package org.opportune.scoring.temperature;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.core.Language;
import org.opportune.core.lead.LeadKeys;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Score;
import org.opportune.scoring.ScoreTexts;
import org.opportune.scoring.Statement;
import org.opportune.scoring.Version;

/** Every sentence of every policy is said in every language; the French and Russian ones are written by hand. */
class RatingTextsTest {
    private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);
    private static final Attributes INTERESTED = Attributes.none().with(LeadKeys.INTEREST, "EXPRESSED");
    private static final ScoreTemperature POINTS = new ScoreTemperature(
            ModelId.of("acme:points"), Version.FIRST, Score.TOTAL, Points.of(60), Points.of("30.5"));
    private static final CompositeTemperature HOTTEST = new CompositeTemperature(
            ModelId.of("acme:all"),
            Version.FIRST,
            CompositeTemperature.Mode.HOTTEST,
            List.of(TimeframeTemperature.standard(), POINTS));
    private static final CoolingTemperature COOLING = new CoolingTemperature(
            ModelId.of("acme:cooling"), Version.FIRST, HOTTEST, Period.ofDays(14), Period.ofDays(30));

    private static final List<Rating> RATINGS = List.of(
            timeframe(Attributes.none().with(LeadKeys.INTEREST, "NONE")),
            timeframe(INTERESTED.with(LeadKeys.TIMEFRAME, "IMMEDIATE").with(LeadKeys.DUE, TENTH)),
            timeframe(INTERESTED.with(LeadKeys.TIMEFRAME, "IMMEDIATE").with(LeadKeys.DUE, TENTH.minusDays(8))),
            timeframe(INTERESTED.with(LeadKeys.DUE, TENTH.minusDays(1))),
            timeframe(INTERESTED.with(LeadKeys.DUE, TENTH.plusDays(7))),
            timeframe(INTERESTED.with(LeadKeys.DUE, TENTH.plusMonths(2))),
            timeframe(INTERESTED.with(LeadKeys.DUE, TENTH.plusMonths(3))),
            timeframe(INTERESTED.with(LeadKeys.TIMEFRAME, "NONE")),
            timeframe(INTERESTED),
            timeframe(Attributes.none()),
            rate(POINTS, Attributes.none()),
            rate(POINTS, scored("61.25")),
            rate(POINTS, scored("12")),
            rate(HOTTEST, scored("61.25")),
            rate(HOTTEST, Attributes.none()),
            rate(COOLING, scored("61.25").with(LeadKeys.CREATED_AT, Instant.parse("2025-12-26T09:00:00Z"))));

    @Test
    void inEnglishTheStatementIsTheText() {
        ScoreTexts english = ScoreTexts.in(Language.ENGLISH);
        assertThat(RATINGS)
                .allSatisfy(rating -> assertThat(rating.text(english)).isEqualTo(rating.text()));
        List<ReasonCode> codes = RATINGS.stream()
                .map(rating -> rating.statement().orElseThrow().code())
                .distinct()
                .toList();
        assertThat(codes).hasSize(15);
    }

    @Test
    void everySentenceHasWordsOfItsOwnInTheOtherLanguages() {
        for (Language language : List.of(Language.FRENCH, Language.LITHUANIAN, Language.RUSSIAN)) {
            ScoreTexts texts = ScoreTexts.in(language);
            assertThat(RATINGS)
                    .allSatisfy(rating -> assertThat(rating.text(texts))
                            .isNotEqualTo(rating.text())
                            .doesNotContain("{", "rating."));
        }
    }

    @Test
    void whatOnePolicySaysStandsInsideTheSentenceOfAnother() {
        Rating cooled = RATINGS.get(15);
        assertThat(cooled.text(ScoreTexts.in(Language.FRENCH)))
                .isEqualTo("Selon acme:points\u00a0: Points\u00a0: 61,25\u00a0; brûlant commence à 60."
                        + " Mais plus aucune nouvelle depuis le 2025-12-26\u00a0: passé de brûlant à tiède.");
        assertThat(cooled.text(ScoreTexts.in(Language.RUSSIAN)))
                .isEqualTo("По правилам acme:points: Баллы: 61,25; горячий — от 60."
                        + " Но с 2025-12-26 никаких вестей, поэтому остыл: был горячий, стал тёплый.");
    }

    @Test
    void aStrategyThatOnlySpeaksEnglishIsQuoted() {
        Rating own = new Rating.Rated(Temperature.HOT, Rating.IMMEDIATE, "They called twice.");
        assertThat(own.statement()).isEmpty();
        assertThat(own.text(ScoreTexts.in(Language.LITHUANIAN))).isEqualTo("They called twice.");
        assertThat(new Rating.Unrated(Rating.UNKNOWN, "Nobody has asked.").statement())
                .isEmpty();
        Statement said = Statement.of("rating.at-once");
        assertThat(ScoreTexts.in(Language.LITHUANIAN).say(said)).isEqualTo("Nori pirkti iš karto.");
    }

    private static Attributes scored(String points) {
        return Attributes.none().with(Score.TOTAL, new BigDecimal(points));
    }

    private static Rating timeframe(Facts lead) {
        return rate(TimeframeTemperature.standard(), lead);
    }

    private static Rating rate(TemperatureStrategy policy, Facts lead) {
        return policy.rate(lead, TENTH.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
