package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Condition.CountWithin;
import org.opportune.core.Occurrences.Occurrence;

class CountWithinTest {
    private static final Key<Occurrences> OPENED = Key.occurrences("acme:opened");
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private static Facts opened(String... moments) {
        List<Occurrence> all = IntStream.range(0, moments.length)
                .mapToObj(i -> new Occurrence("m" + i, Instant.parse(moments[i])))
                .toList();
        return Attributes.none().with(OPENED, Occurrences.of(all)).at(NOON);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T11:59:59.999999999Z, FALSE",
        "2026-03-09T12:00:00Z, FALSE",
        "2026-03-09T12:00:00.000000001Z, TRUE",
        "2026-03-10T12:00:00Z, TRUE",
        "2026-03-10T12:00:00.000000001Z, FALSE",
        "2026-03-10T12:00:01Z, FALSE"
    })
    void theStretchTakesInTheMomentOfAskingAndNotTheMomentOneDayBefore(String moment, Truth expected) {
        assertThat(Condition.countWithin(OPENED, DAY, 1).test(opened(moment))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, FALSE", "1, FALSE", "2, TRUE", "3, TRUE", "4, FALSE"})
    void itHoldsFromTheFewestToTheMostTimes(int times, Truth expected) {
        String[] moments =
                Stream.generate(() -> "2026-03-10T08:00:00Z").limit(times).toArray(String[]::new);

        assertThat(new CountWithin(OPENED, DAY, 2, OptionalInt.of(3)).test(opened(moments)))
                .isEqualTo(expected);
    }

    @Test
    void neverIsACountToo() {
        CountWithin never = new CountWithin(OPENED, DAY, 0, OptionalInt.of(0));

        assertThat(never.test(opened())).isEqualTo(Truth.TRUE);
        assertThat(never.test(opened("2026-03-10T08:00:00Z"))).isEqualTo(Truth.FALSE);
    }

    @Test
    void itIsUnknownWithoutTheOccurrencesOrWithoutAMoment() {
        Condition once = Condition.countWithin(OPENED, DAY, 1);

        assertThat(once.test(Attributes.none().at(NOON))).isEqualTo(Truth.UNKNOWN);
        assertThat(once.test(Attributes.none().with(OPENED, Occurrences.of(List.of()))))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(once.reads()).containsExactly(OPENED, Facts.AS_OF);
    }

    @Test
    void aStretchMayReachBackToTheBeginningOfTime() {
        Condition ever = Condition.countWithin(OPENED, Duration.ofSeconds(Long.MAX_VALUE), 1);

        assertThat(ever.test(opened("1800-01-01T00:00:00Z"))).isEqualTo(Truth.TRUE);
        assertThat(ever.test(opened("1800-01-01T00:00:00Z").at(Instant.MAX))).isEqualTo(Truth.TRUE);
        assertThat(ever.test(opened("1800-01-01T00:00:00Z").at(Instant.MIN))).isEqualTo(Truth.FALSE);
    }

    @Test
    void whatCanNeverHoldIsRefusedWithEveryProblem() {
        assertThatThrownBy(() -> new CountWithin(OPENED, Duration.ZERO, -1, OptionalInt.of(-2)))
                .isInstanceOf(DomainException.class)
                .hasMessage("The within (PT0S) of a count of acme:opened must be above zero.\n"
                        + "The atLeast (-1) of a count of acme:opened must be zero or more.\n"
                        + "The atMost (-2) of a count of acme:opened must not be below atLeast (-1).");
        assertThat(new CountWithin(OPENED, DAY, 2, OptionalInt.of(2)).atMost()).hasValue(2);
    }
}
