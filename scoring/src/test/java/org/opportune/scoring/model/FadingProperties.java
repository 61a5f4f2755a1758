package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class FadingProperties {
    private static final Arbitrary<Long> SECONDS = Arbitraries.longs().between(1, 5_000_000);

    private static final Arbitrary<BigDecimal> PARTS =
            Arbitraries.integers().between(1, 999).map(thousandths -> BigDecimal.valueOf(thousandths, 3));

    @Property
    void olderNeverCountsMore(
            @ForAll("decays") Decay decay,
            @ForAll @LongRange(max = 20_000_000) long age,
            @ForAll @LongRange(max = 1_000_000) long more) {
        assertThat(Fading.billionths(decay, age + more)).isLessThanOrEqualTo(Fading.billionths(decay, age));
    }

    @Property
    void theNextChangeIsTheFirst(
            @ForAll("decays") Decay decay,
            @ForAll @LongRange(min = -50_000, max = 50_000) long each,
            @ForAll @LongRange(max = 20_000_000) long age) {
        Fading fading = new Fading(each, decay);
        long next = fading.nextChange(age);
        if (next < 0) {
            assertThat(fading.points(1_000_000_000_000L)).isEqualTo(fading.points(age));
        } else {
            assertThat(next).isGreaterThan(age);
            assertThat(fading.points(next)).isNotEqualTo(fading.points(age));
            assertThat(fading.points(next - 1)).isEqualTo(fading.points(age));
        }
    }

    @Provide
    Arbitrary<Decay> decays() {
        Arbitrary<Decay> halfLives = Combinators.combine(SECONDS, PARTS)
                .as((seconds, floor) -> new Decay.HalfLife(Duration.ofSeconds(seconds), floor));
        Arbitrary<Decay> linear = Combinators.combine(SECONDS, PARTS)
                .as((seconds, floor) -> new Decay.Linear(Duration.ofSeconds(seconds), floor));
        Arbitrary<Decay> steps = Combinators.combine(SECONDS, SECONDS, PARTS)
                .as((first, more, part) -> Decay.steps(
                        new Decay.Step(Duration.ofSeconds(first), part),
                        new Decay.Step(Duration.ofSeconds(first + more), part.divide(BigDecimal.valueOf(2)))));
        return Arbitraries.oneOf(halfLives, linear, steps, Arbitraries.just(Decay.none()));
    }
}
