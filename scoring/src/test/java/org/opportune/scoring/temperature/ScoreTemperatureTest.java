package org.opportune.scoring.temperature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;
import org.opportune.scoring.Version;

class ScoreTemperatureTest {
    private static final Instant NOW = Instant.parse("2026-01-10T09:00:00Z");
    private static final ScoreTemperature POLICY = policy(Points.of(60), Points.of(30));

    @ParameterizedTest
    @CsvSource({"1000, HOT", "60, HOT", "59.999, WARM", "30, WARM", "29.999, COLD", "0, COLD", "-5, COLD"})
    void eachBandBeginsWhereItsLowerEndSays(BigDecimal points, Temperature expected) {
        Rating rating = rate(Attributes.none().with(Score.TOTAL, points));
        assertThat(rating.temperature()).contains(expected);
        assertThat(rating.reason()).isEqualTo(Rating.SCORE);
    }

    @Test
    void theReasonNamesThePointsAndTheEdge() {
        assertThat(rate(Attributes.none().with(Score.TOTAL, new BigDecimal("61")))
                        .text())
                .isEqualTo("It has 61 points; hot begins at 60.");
        assertThat(rate(Attributes.none().with(Score.TOTAL, new BigDecimal("12")))
                        .text())
                .isEqualTo("It has 12 points; warm begins at 30.");
    }

    @Test
    void aLeadThatNobodyHasScoredIsUnrated() {
        Rating rating = rate(Attributes.none());
        assertThat(rating.temperature()).isEmpty();
        assertThat(rating.reason()).isEqualTo(Rating.UNKNOWN);
        assertThat(rating.text()).isEqualTo("Nobody knows its points (score.total).");
    }

    @Test
    void bandsThatNothingCanBeInAreRefused() {
        assertThatThrownBy(() -> policy(Points.of(30), Points.of(30)))
                .hasMessage("The warmFrom (30) of temperature policy acme:points must be below hotFrom (30).");
    }

    @Test
    void everyPartTellsInTheFingerprint() {
        ScoreTemperature other =
                new ScoreTemperature(POLICY.id(), POLICY.version(), Score.TOTAL, POLICY.hotFrom(), Points.of(31));
        assertThat(other.contentHash()).isNotEqualTo(POLICY.contentHash());
        assertThat(POLICY.stamp().hash()).isEqualTo(POLICY.contentHash());
    }

    private static Rating rate(Facts lead) {
        return POLICY.rate(lead, NOW, ZoneOffset.UTC);
    }

    private static ScoreTemperature policy(Points hot, Points warm) {
        return new ScoreTemperature(ModelId.of("acme:points"), Version.FIRST, Score.TOTAL, hot, warm);
    }
}
