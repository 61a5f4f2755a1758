package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.Occurrences.Occurrence;

class OccurrencesTest {
    private static final Instant ONE = Instant.parse("2026-03-10T01:00:00Z");
    private static final Instant TWO = Instant.parse("2026-03-10T02:00:00Z");

    @Test
    void theyComeOldestFirstAndThoseOfOneMomentInTheOrderOfTheirIds() {
        Occurrence late = new Occurrence("a", TWO);
        Occurrence first = new Occurrence("b", ONE);
        Occurrence second = new Occurrence("c", ONE);

        assertThat(Occurrences.of(List.of(second, late, first)).toList()).containsExactly(first, second, late);
    }

    @Test
    void theSameOneReportedTwiceCountsOnceAtItsOldestMoment() {
        Occurrences both = Occurrences.of(List.of(new Occurrence("a", TWO), new Occurrence("a", ONE)));

        assertThat(both.size()).isEqualTo(1);
        assertThat(both).isEqualTo(Occurrences.of(List.of(new Occurrence("a", ONE))));
        assertThat(both).hasSameHashCodeAs(Occurrences.of(List.of(new Occurrence("a", ONE))));
        assertThat(both)
                .isNotEqualTo(Occurrences.of(List.of(new Occurrence("a", TWO))))
                .doesNotHaveSameHashCodeAs(Occurrences.of(List.of(new Occurrence("a", TWO))));
        assertThat(both.equals("a")).isFalse();
        assertThat(both).hasToString("[Occurrence[id=a, at=2026-03-10T01:00:00Z]]");
    }

    @Test
    void aStretchOfTimeTakesInItsFirstMomentAndNotItsLast() {
        Occurrences two = Occurrences.of(List.of(new Occurrence("a", ONE), new Occurrence("b", TWO)));

        assertThat(two.count(ONE, TWO)).isEqualTo(1);
        assertThat(two.count(ONE, TWO.plusNanos(1))).isEqualTo(2);
        assertThat(two.count(ONE.plusNanos(1), TWO)).isZero();
        assertThat(two.count(TWO, ONE)).isZero();
        assertThat(Occurrences.of(List.of()).count(Instant.MIN, Instant.MAX)).isZero();
    }

    @Test
    void oneMoreFindsItsPlaceAndOneThatIsKnownChangesNothing() {
        Occurrence first = new Occurrence("b", ONE);
        Occurrence second = new Occurrence("a", TWO);
        Occurrences both = Occurrences.of(List.of(first, second));

        assertThat(Occurrences.of(List.of(second)).plus(first)).isEqualTo(both);
        assertThat(Occurrences.of(List.of(first)).plus(second)).isEqualTo(both);
        assertThat(both.plus(new Occurrence("b", TWO))).isEqualTo(both);
        assertThat(both.plus(new Occurrence("a", ONE)).toList()).containsExactly(new Occurrence("a", ONE), first);
    }

    @Test
    void anOccurrenceHasAnIdOfOneLine() {
        assertThatThrownBy(() -> new Occurrence("a\nb", ONE))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("of an occurrence");
    }

    @Test
    void occurrencesOfOneSizeAreNotTheSameValue() {
        Key<Occurrences> opened = Key.occurrences("acme:opened");
        Occurrences early = Occurrences.of(List.of(new Occurrence("a", ONE)));
        Occurrences late = Occurrences.of(List.of(new Occurrence("a", TWO)));

        assertThat(Condition.in(opened, early).test(Attributes.none().with(opened, late)))
                .isEqualTo(Truth.FALSE);
        assertThat(Condition.atLeast(opened, early).test(Attributes.none().with(opened, late)))
                .isEqualTo(Truth.TRUE);
        assertThat(Condition.below(opened, early).test(Attributes.none().with(opened, Occurrences.of(List.of()))))
                .isEqualTo(Truth.TRUE);
    }
}
