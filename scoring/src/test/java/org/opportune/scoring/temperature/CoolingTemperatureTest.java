package org.opportune.scoring.temperature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Attributes;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.lead.LeadKeys;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;
import org.opportune.scoring.Version;

/** The days are counted by hand. */
class CoolingTemperatureTest {
    private static final Instant FIRST_OF_MARCH = Instant.parse("2026-03-01T22:00:00Z");
    private static final ScoreTemperature POINTS =
            new ScoreTemperature(ModelId.of("acme:points"), Version.FIRST, Score.TOTAL, Points.of(60), Points.of(30));
    private static final CoolingTemperature POLICY = policy(Period.ofDays(14), Period.ofDays(30));

    @ParameterizedTest
    @CsvSource({
        "60, 2026-03-15, HOT",
        "60, 2026-03-16, WARM",
        "60, 2026-03-31, WARM",
        "60, 2026-04-01, COLD",
        "30, 2026-03-15, WARM",
        "30, 2026-03-16, COLD",
        "0,  2026-04-01, COLD",
    })
    void aRatingCoolsAStepAfterTwoWeeksAndToColdAfterThirtyDays(int points, LocalDate today, Temperature expected) {
        assertThat(rate(lead(points, FIRST_OF_MARCH), today).temperature()).contains(expected);
    }

    @Test
    void theReasonSaysWhatItWasAndSinceWhenNothingWasHeard() {
        Rating rating = rate(lead(60, FIRST_OF_MARCH), LocalDate.of(2026, 3, 16));
        assertThat(rating.reason()).isEqualTo(Rating.COOLED);
        assertThat(rating.text())
                .isEqualTo("It has 60 points; hot begins at 60."
                        + " But nothing was heard since 2026-03-01, so it cooled from HOT to WARM.");
    }

    @Test
    void whatStandsAnywayKeepsItsOwnReason() {
        assertThat(rate(lead(0, FIRST_OF_MARCH), LocalDate.of(2026, 4, 1)).reason())
                .isEqualTo(Rating.SCORE);
    }

    @Test
    void theLatestInteractionCountsButNoneThatIsStillToCome() {
        Attributes lead =
                lead(60, FIRST_OF_MARCH, Instant.parse("2026-03-10T09:00:00Z"), Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(rate(lead, LocalDate.of(2026, 3, 24)).temperature()).contains(Temperature.HOT);
        assertThat(rate(lead, LocalDate.of(2026, 3, 25)).temperature()).contains(Temperature.WARM);
    }

    @Test
    void withoutAnyInteractionItIsSilentSinceItBecameKnown() {
        Attributes lead = lead(60).with(LeadKeys.CREATED_AT, FIRST_OF_MARCH);
        assertThat(rate(lead, LocalDate.of(2026, 3, 16)).temperature()).contains(Temperature.WARM);
    }

    @Test
    void whileNobodyKnowsSinceWhenTheRatingStands() {
        Attributes lead = Attributes.none().with(Score.TOTAL, new BigDecimal(60));
        assertThat(rate(lead, LocalDate.of(2026, 12, 31)).temperature()).contains(Temperature.HOT);
    }

    @Test
    void whatCannotBeRatedDoesNotCool() {
        Attributes lead = Attributes.none().with(LeadKeys.CREATED_AT, FIRST_OF_MARCH);
        assertThat(rate(lead, LocalDate.of(2026, 12, 31)))
                .usingRecursiveComparison()
                .ignoringFields("statement")
                .isEqualTo(new Rating.Unrated(Rating.UNKNOWN, "Nobody knows its points (score.total)."));
    }

    @Test
    void theSecondPeriodMustBeLonger() {
        assertThatThrownBy(() -> policy(Period.ofDays(31), Period.ofDays(31)))
                .hasMessage("The cold (P31D) of temperature policy acme:cooling must be longer than cooler (P31D).");
        assertThatThrownBy(() -> policy(Period.ofDays(-1), Period.ofYears(101)))
                .hasMessage("The cooler (P-1D) of temperature policy acme:cooling must not lead backward.\n"
                        + "The cold (P101Y) of temperature policy acme:cooling must be at most a hundred years.");
    }

    @Test
    void thePolicyUnderneathTellsInTheFingerprint() {
        CoolingTemperature other = new CoolingTemperature(
                POLICY.id(), POLICY.version(), TimeframeTemperature.standard(), POLICY.cooler(), POLICY.cold());
        assertThat(other.contentHash()).isNotEqualTo(POLICY.contentHash());
    }

    private static Rating rate(Attributes lead, LocalDate today) {
        return POLICY.rate(lead, today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static Attributes lead(int points, Instant... heard) {
        List<Occurrence> all = Stream.of(heard)
                .map(at -> new Occurrence("I-" + at.getEpochSecond(), at))
                .toList();
        return Attributes.none()
                .with(Score.TOTAL, new BigDecimal(points))
                .with(LeadKeys.INTERACTIONS, Occurrences.of(all));
    }

    private static CoolingTemperature policy(Period cooler, Period cold) {
        return new CoolingTemperature(ModelId.of("acme:cooling"), Version.FIRST, POINTS, cooler, cold);
    }
}
