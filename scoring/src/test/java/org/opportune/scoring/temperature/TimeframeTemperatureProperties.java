package org.opportune.scoring.temperature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.opportune.core.Attributes;
import org.opportune.core.lead.LeadKeys;

class TimeframeTemperatureProperties {
    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    @Property
    void anEarlierDayThatIsNotPastIsNeverColderThanALaterOne(
            @ForAll @IntRange(max = 1500) int today,
            @ForAll @IntRange(max = 200) int days,
            @ForAll @IntRange(max = 200) int more) {
        assertThat(rate(today, today + days)).isLessThanOrEqualTo(rate(today, today + days + more));
    }

    @Property
    void aDayThatIsPastIsAlwaysCold(
            @ForAll @IntRange(max = 1500) int today, @ForAll @IntRange(min = 1, max = 500) int ago) {
        assertThat(rate(today, today - ago)).isEqualTo(Temperature.COLD);
    }

    @Property
    void asADayDrawsNearALeadOnlyWarms(@ForAll @IntRange(max = 1500) int day, @ForAll @IntRange(max = 200) int ahead) {
        assertThat(rate(day - ahead, day)).isLessThanOrEqualTo(rate(day - ahead - 1, day));
    }

    private static Temperature rate(int today, int due) {
        Attributes facts = Attributes.none().with(LeadKeys.DUE, START.plusDays(due));
        return TimeframeTemperature.standard()
                .rate(facts, START.plusDays(today).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC)
                .temperature()
                .orElseThrow();
    }
}
