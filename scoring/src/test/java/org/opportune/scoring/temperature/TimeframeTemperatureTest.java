package org.opportune.scoring.temperature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.LeadId;
import org.opportune.core.Truth;
import org.opportune.core.Violation;
import org.opportune.core.lead.Interest;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.party.Organization;
import org.opportune.core.time.Timeframe;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;

/** The figures are calendar days counted by hand. */
class TimeframeTemperatureTest {
    private static final TimeframeTemperature STANDARD = TimeframeTemperature.standard();
    private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, COLD, temperature.timeframe-expired",
        "2026-01-10, HOT,  temperature.immediate",
        "2026-01-17, HOT,  temperature.immediate",
        "2026-01-18, WARM, temperature.within-two-months",
        "2026-03-10, WARM, temperature.within-two-months",
        "2026-03-25, WARM, temperature.within-two-months",
        "2026-03-26, COLD, temperature.beyond-warm",
        "2027-01-10, COLD, temperature.beyond-warm",
    })
    void onTheTenthOfJanuaryHotEndsOnThe17thAndWarmOnThe25thOfMarch(LocalDate day, Temperature expected, String why) {
        Rating rating = rate(lead(Interest.EXPRESSED, Timeframe.by(day)), TENTH);
        assertThat(rating.temperature()).contains(expected);
        assertThat(rating.reason().code()).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({
        // two months from the last day of a month end on the last day of a shorter one; then 15 days
        "2025-12-31, 2026-03-15",
        "2023-12-31, 2024-03-15",
        "2026-01-31, 2026-04-15",
        "2025-12-28, 2026-03-15",
        "2025-12-29, 2026-03-15",
        "2023-12-29, 2024-03-15",
        "2024-02-29, 2024-05-14",
        "2026-06-30, 2026-09-14",
    })
    void theLastWarmDayIsTwoCalendarMonthsAnd15DaysAway(LocalDate today, LocalDate last) {
        assertThat(rate(lead(Interest.EXPRESSED, Timeframe.by(last)), today).temperature())
                .contains(Temperature.WARM);
        assertThat(rate(lead(Interest.EXPRESSED, Timeframe.by(last.plusDays(1))), today)
                        .temperature())
                .contains(Temperature.COLD);
    }

    @Test
    void twoMonthsSaidTodayAreWarmAndAgeUntilTheyArePast() {
        Lead lead = lead(Interest.EXPRESSED, Timeframe.within(Period.ofMonths(2), TENTH));
        assertThat(rate(lead, TENTH).text())
                .isEqualTo("They want to decide by 2026-03-10; warm reaches until 2026-03-25.");
        assertThat(rate(lead, LocalDate.of(2026, 3, 2)).temperature()).contains(Temperature.WARM);
        assertThat(rate(lead, LocalDate.of(2026, 3, 3)).temperature()).contains(Temperature.HOT);
        assertThat(rate(lead, LocalDate.of(2026, 3, 10)).text())
                .isEqualTo("They want to decide by 2026-03-10; hot reaches until 2026-03-17.");
        Rating past = rate(lead, LocalDate.of(2026, 3, 11));
        assertThat(past.temperature()).contains(Temperature.COLD);
        assertThat(past.reason()).isEqualTo(Rating.TIMEFRAME_EXPIRED);
        assertThat(past.text()).isEqualTo("They wanted to decide by 2026-03-10, which is past: ask again.");
    }

    @Test
    void atOnceIsHotForAWeekAndThenToBeAskedAgain() {
        Lead lead = lead(Interest.STRONG, Timeframe.immediate(TENTH));
        assertThat(rate(lead, TENTH))
                .usingRecursiveComparison()
                .ignoringFields("statement")
                .isEqualTo(new Rating.Rated(Temperature.HOT, Rating.IMMEDIATE, "They want to buy at once."));
        assertThat(rate(lead, LocalDate.of(2026, 1, 17)).temperature()).contains(Temperature.HOT);
        Rating past = rate(lead, LocalDate.of(2026, 1, 18));
        assertThat(past.temperature()).contains(Temperature.COLD);
        assertThat(past.reason()).isEqualTo(Rating.TIMEFRAME_EXPIRED);
        assertThat(past.text())
                .isEqualTo("They wanted to buy at once on 2026-01-10, which held until 2026-01-17: ask again.");
    }

    @Test
    void interestWithoutATimeframeIsCold() {
        Rating rating = rate(lead(Interest.EXPRESSED, Timeframe.none()), TENTH);
        assertThat(rating.temperature()).contains(Temperature.COLD);
        assertThat(rating.reason()).isEqualTo(Rating.NO_TIMEFRAME);
    }

    @Test
    void whoWasNeverAskedIsUnratedAndNotCold() {
        Rating noTime = rate(lead(Interest.EXPRESSED, Timeframe.unknown()), TENTH);
        assertThat(noTime)
                .usingRecursiveComparison()
                .ignoringFields("statement")
                .isEqualTo(new Rating.Unrated(Rating.UNKNOWN, "Nobody has asked when they want to decide."));
        Rating nothing = rate(lead(Interest.UNKNOWN, Timeframe.unknown()), TENTH);
        assertThat(nothing)
                .usingRecursiveComparison()
                .ignoringFields("statement")
                .isEqualTo(new Rating.Unrated(Rating.UNKNOWN, "Nobody has asked whether they want it, or when."));
        assertThat(nothing.temperature()).isEmpty();
        assertThat(rate(lead(Interest.UNKNOWN, Timeframe.none()), TENTH).reason())
                .isEqualTo(Rating.UNKNOWN);
    }

    @Test
    void whoWantsNothingIsUnratedWhateverTheDay() {
        for (Timeframe timeframe : new Timeframe[] {
            Timeframe.immediate(TENTH), Timeframe.by(TENTH.minusYears(1)), Timeframe.none(), Timeframe.unknown()
        }) {
            assertThat(rate(lead(Interest.NONE, timeframe), TENTH))
                    .usingRecursiveComparison()
                    .ignoringFields("statement")
                    .isEqualTo(new Rating.Unrated(Rating.NO_INTEREST, "They want nothing."));
        }
    }

    @Test
    void whoNamedADayNeedNotBeAskedForInterest() {
        assertThat(rate(lead(Interest.UNKNOWN, Timeframe.by(TENTH)), TENTH).temperature())
                .contains(Temperature.HOT);
    }

    @Test
    void aHostsFactsAreEnough() {
        Attributes facts = Attributes.none().with(LeadKeys.DUE, LocalDate.of(2026, 3, 26));
        assertThat(STANDARD.rate(facts, noon(TENTH), ZoneOffset.UTC).text())
                .isEqualTo("They want to decide by 2026-03-26; warm reaches only until 2026-03-25.");
        Attributes atOnce = Attributes.none().with(LeadKeys.TIMEFRAME, "IMMEDIATE");
        assertThat(STANDARD.rate(atOnce, noon(TENTH), ZoneOffset.UTC).temperature())
                .contains(Temperature.HOT);
        Attributes withoutDay = Attributes.none().with(LeadKeys.TIMEFRAME, "BY_DATE");
        assertThat(STANDARD.rate(withoutDay, noon(TENTH), ZoneOffset.UTC).reason())
                .isEqualTo(Rating.UNKNOWN);
    }

    @Test
    void aRatingIsAFactThatConditionsCanAskFor() {
        Facts warm = rate(lead(Interest.EXPRESSED, Timeframe.by(LocalDate.of(2026, 3, 1))), TENTH)
                .facts();
        assertThat(Condition.in(Rating.TEMPERATURE, "HOT", "WARM").test(warm)).isEqualTo(Truth.TRUE);
        assertThat(Condition.in(Rating.TEMPERATURE, "COLD").test(warm)).isEqualTo(Truth.FALSE);
        Facts unrated =
                rate(lead(Interest.EXPRESSED, Timeframe.unknown()), TENTH).facts();
        assertThat(Condition.in(Rating.TEMPERATURE, "COLD").test(unrated)).isEqualTo(Truth.UNKNOWN);
        assertThat(Condition.in(Rating.REASON, "temperature.unknown").test(unrated))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void theZoneDecidesWhichDayItIs() {
        // 23:30 in London on the 10th is the 11th in Vilnius
        Instant lateEvening = Instant.parse("2026-01-10T23:30:00Z");
        Lead lead = lead(Interest.EXPRESSED, Timeframe.by(TENTH));
        assertThat(STANDARD.rate(lead.facts(), lateEvening, ZoneId.of("Europe/London"))
                        .temperature())
                .contains(Temperature.HOT);
        assertThat(STANDARD.rate(lead.facts(), lateEvening, ZoneId.of("Europe/Vilnius"))
                        .reason())
                .isEqualTo(Rating.TIMEFRAME_EXPIRED);
    }

    @Test
    void thresholdsAreDataAndEachHasItsOwnFingerprint() {
        TimeframeTemperature strict = policy("P0D", "P1M", "P0D");
        assertThat(strict.rate(
                                lead(Interest.EXPRESSED, Timeframe.by(LocalDate.of(2026, 2, 10)))
                                        .facts(),
                                noon(TENTH),
                                ZoneOffset.UTC)
                        .temperature())
                .contains(Temperature.WARM);
        assertThat(strict.rate(
                                lead(Interest.EXPRESSED, Timeframe.by(LocalDate.of(2026, 2, 11)))
                                        .facts(),
                                noon(TENTH),
                                ZoneOffset.UTC)
                        .temperature())
                .contains(Temperature.COLD);
        assertThat(policy("P0D", "P100Y", "P36500D").warmWithin()).isEqualTo(Period.ofYears(100));
        assertThat(strict.stamp()).isEqualTo(policy("P0D", "P1M", "P0D").stamp());
        assertThat(Optional.of(strict.stamp().hash()))
                .isNotEqualTo(Optional.of(STANDARD.stamp().hash()));
        assertThat(policy("P1D", "P1M", "P0D").stamp().hash())
                .isNotEqualTo(strict.stamp().hash());
        assertThat(policy("P0D", "P2M", "P0D").stamp().hash())
                .isNotEqualTo(strict.stamp().hash());
        assertThat(policy("P0D", "P1M", "P1D").stamp().hash())
                .isNotEqualTo(strict.stamp().hash());
    }

    @Test
    void everythingWrongWithAPolicyIsNamedAtOnce() {
        assertThatThrownBy(() -> policy("P-1D", "P2M", "P101Y"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path)
                                .containsExactly("hotWithin", "tolerance"));
        assertThatThrownBy(() -> policy("P1D", "P36501D", "P0D"))
                .hasMessage("The warmWithin (P36501D) of temperature policy strict must be at most a hundred years.");
        assertThatThrownBy(() -> policy("P2M", "P2M", "P0D"))
                .hasMessage("The warmWithin (P2M) of temperature policy strict must be longer than hotWithin (P2M).");
    }

    private static TimeframeTemperature policy(String hot, String warm, String tolerance) {
        return new TimeframeTemperature(
                ModelId.of("strict"), Version.FIRST, Period.parse(hot), Period.parse(warm), Period.parse(tolerance));
    }

    private static Rating rate(Lead lead, LocalDate today) {
        return STANDARD.rate(lead.facts(), noon(today), ZoneOffset.UTC);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static Lead lead(Interest interest, Timeframe timeframe) {
        return Lead.builder()
                .id(LeadId.of("L-1"))
                .organization(Organization.builder().name("Baltic Rail").build())
                .interest(interest)
                .timeframe(timeframe)
                .build();
    }
}
