package org.opportune.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The expected days come from {@code src/test/python/periods.py}. */
class GrainTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/fixtures/periods.csv")
    void aDayLiesInOnePeriodOfEachGrain(Grain grain, LocalDate day, LocalDate first, LocalDate following) {
        assertThat(grain.start(day)).isEqualTo(first);
        assertThat(grain.next(day)).isEqualTo(following);
    }
}
