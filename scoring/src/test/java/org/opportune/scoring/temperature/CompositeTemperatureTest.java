package org.opportune.scoring.temperature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Attributes;
import org.opportune.core.lead.LeadKeys;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;
import org.opportune.scoring.Version;
import org.opportune.scoring.temperature.CompositeTemperature.Mode;

class CompositeTemperatureTest {
    private static final Instant NOW = Instant.parse("2026-01-10T09:00:00Z");
    private static final ScoreTemperature POINTS =
            new ScoreTemperature(ModelId.of("acme:points"), Version.FIRST, Score.TOTAL, Points.of(60), Points.of(30));
    private static final Attributes DUE_IN_MARCH = Attributes.none()
            .with(LeadKeys.INTEREST, "EXPRESSED")
            .with(LeadKeys.TIMEFRAME, "BY_DATE")
            .with(LeadKeys.DUE, LocalDate.of(2026, 3, 10));

    @ParameterizedTest
    @CsvSource({
        "FIRST,   60, WARM, timeframe",
        "HOTTEST, 60, HOT,  acme:points",
        "COLDEST, 60, WARM, timeframe",
        "HOTTEST, 30, WARM, timeframe",
        "COLDEST, 30, WARM, timeframe",
        "HOTTEST, 10, WARM, timeframe",
        "COLDEST, 10, COLD, acme:points",
    })
    void theModeSaysWhoseAnswerIsTaken(Mode mode, int points, Temperature expected, String whose) {
        Rating rating = policy(mode).rate(DUE_IN_MARCH.with(Score.TOTAL, new BigDecimal(points)), NOW, ZoneOffset.UTC);
        assertThat(rating.temperature()).contains(expected);
        assertThat(rating.text()).startsWith("By " + whose + ": ");
    }

    @Test
    void whoCannotRateIsPassedOver() {
        Attributes scoredOnly = Attributes.none().with(Score.TOTAL, new BigDecimal(10));
        assertThat(policy(Mode.FIRST).rate(scoredOnly, NOW, ZoneOffset.UTC))
                .usingRecursiveComparison()
                .ignoringFields("statement")
                .isEqualTo(new Rating.Rated(
                        Temperature.COLD, Rating.SCORE, "By acme:points: It has 10 points; warm begins at 30."));
    }

    @Test
    void ifNobodyCanRateTheFirstOnesReasonStands() {
        assertThat(policy(Mode.HOTTEST).rate(Attributes.none(), NOW, ZoneOffset.UTC))
                .usingRecursiveComparison()
                .ignoringFields("statement")
                .isEqualTo(new Rating.Unrated(
                        Rating.UNKNOWN, "By timeframe: Nobody has asked whether they want it, or when."));
    }

    @Test
    void itNeedsAtLeastOnePolicy() {
        assertThatThrownBy(() -> new CompositeTemperature(ModelId.of("acme:all"), Version.FIRST, Mode.FIRST, List.of()))
                .hasMessage("The of (none) of temperature policy acme:all must be at least one policy.");
    }

    @Test
    void modeAndPartsTellInTheFingerprint() {
        CompositeTemperature all = policy(Mode.FIRST);
        assertThat(policy(Mode.HOTTEST).contentHash()).isNotEqualTo(all.contentHash());
        assertThat(new CompositeTemperature(all.id(), all.version(), all.mode(), List.of(POINTS)).contentHash())
                .isNotEqualTo(all.contentHash());
    }

    private static CompositeTemperature policy(Mode mode) {
        return new CompositeTemperature(
                ModelId.of("acme:all"), Version.FIRST, mode, List.of(TimeframeTemperature.standard(), POINTS));
    }
}
