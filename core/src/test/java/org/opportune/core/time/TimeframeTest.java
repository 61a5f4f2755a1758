package org.opportune.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opportune.core.DomainException;

class TimeframeTest {
    private static final LocalDate TENTH = LocalDate.of(2026, 1, 10);

    @Test
    void twoMonthsAreTwoCalendarMonthsFromTheDayTheyWereNamed() {
        assertThat(Timeframe.within(Period.ofMonths(2), TENTH).due()).contains(LocalDate.of(2026, 3, 10));
        assertThat(Timeframe.within(Period.ofMonths(2), LocalDate.of(2025, 12, 31))
                        .due())
                .contains(LocalDate.of(2026, 2, 28));
    }

    @Test
    void atOnceIsDueOnTheDayItWasSaid() {
        assertThat(Timeframe.immediate(TENTH).due()).contains(TENTH);
        assertThat(Timeframe.by(TENTH).due()).contains(TENTH);
    }

    @Test
    void askedWithoutAnAnswerIsNotTheSameAsNeverAsked() {
        assertThat(Timeframe.none()).isNotEqualTo(Timeframe.unknown());
        assertThat(Timeframe.none().due()).isEmpty();
        assertThat(Timeframe.unknown().due()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P1M-1D"})
    void aPeriodThatDoesNotLeadForwardIsRefused(String period) {
        assertThatThrownBy(() -> Timeframe.within(Period.parse(period), TENTH)).isInstanceOf(DomainException.class);
    }

    /** 21 days of January are left, 28 of February, and 10 of March. */
    @Test
    void whatIsLeftOfATimeframeShrinksDayByDayBelowZero() {
        Timeframe warm = Timeframe.within(Period.ofMonths(2), TENTH);

        assertThat(warm.daysLeft(TENTH)).hasValue(59);
        assertThat(warm.daysLeft(LocalDate.of(2026, 3, 10))).hasValue(0);
        assertThat(warm.daysLeft(LocalDate.of(2026, 3, 11))).hasValue(-1);
        assertThat(Timeframe.none().daysLeft(TENTH)).isEmpty();
    }

    @Test
    void aTimeframeIsPastFromTheDayAfterAndOneWithoutADayNever() {
        assertThat(Timeframe.by(TENTH).isPast(TENTH)).isFalse();
        assertThat(Timeframe.by(TENTH).isPast(TENTH.plusDays(1))).isTrue();
        assertThat(Timeframe.immediate(TENTH).isPast(TENTH.plusDays(1))).isTrue();
        assertThat(Timeframe.none().isPast(LocalDate.MAX)).isFalse();
        assertThat(Timeframe.unknown().isPast(LocalDate.MAX)).isFalse();
    }

    @Test
    void aHundredYearsAreTheMost() {
        assertThat(Timeframe.within(Period.of(100, 0, 36_500), TENTH).due()).isPresent();
        assertThatThrownBy(() -> Timeframe.within(Period.of(100, 1, 0), TENTH))
                .hasMessageContaining("must be at most a hundred years");
        assertThatThrownBy(() -> Timeframe.within(Period.ofDays(36_501), TENTH))
                .hasMessageContaining("must be at most a hundred years");
    }
}
