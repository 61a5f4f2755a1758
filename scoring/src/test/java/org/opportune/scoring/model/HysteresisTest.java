package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.scoring.Band;
import org.opportune.scoring.Points;

/** Enter at 80, leave below 70. */
class HysteresisTest {
    private static final Bands BANDS = Bands.of(
            Band.atLeast("A", Points.of(80)),
            Band.of("B", Points.of(40), Points.of(80)),
            Band.below("C", Points.of(40)));
    private static final Points TEN = Points.of(10);

    @ParameterizedTest
    @CsvSource({
        "A, 80, A, false", "A, 79.999, A, true", "A, 70, A, true", "A, 69.999, B, false", "A, 39.999, B, true",
        "A, 30, B, true", "A, 29.999, C, false", "B, 79.999, B, false", "B, 80, A, false", "B, 30, B, true",
        "B, 29.999, C, false", "C, 39.999, C, false", "C, 40, B, false", "C, 80, A, false", "X, 79, B, false"
    })
    void aBandIsEnteredAtItsLowerEndAndLeftBelowIt(String before, String total, String after, boolean held) {
        HeldBand found = BANDS.after(Optional.of(before), Points.of(total), TEN).orElseThrow();
        assertThat(found.band()).hasToString(after);
        assertThat(found.isHeld()).isEqualTo(held);
        assertThat(found.byTotal()).isEqualTo(BANDS.of(Points.of(total)).orElseThrow());
    }

    @Example
    void itSaysWhereTheBandIsLeft() {
        assertThat(BANDS.after(Optional.of("A"), Points.of(72), TEN)
                        .orElseThrow()
                        .leavesBelow())
                .contains(Points.of(70));
        assertThat(BANDS.after(Optional.of("A"), Points.of(1), TEN)
                        .orElseThrow()
                        .leavesBelow())
                .isEmpty();
    }

    @Example
    void withoutABandBeforeOrWithoutBandsTheTotalDecides() {
        assertThat(BANDS.after(Optional.empty(), Points.of(79), TEN)
                        .orElseThrow()
                        .band())
                .hasToString("B");
        assertThat(Bands.none().after(Optional.of("A"), Points.of(79), TEN)).isEmpty();
    }

    @Example
    void aModelWithoutHysteresisLeavesWhereItEnters() {
        ScoreModel model = SmallModel.MODEL.withBands(BANDS);
        assertThat(model.bandAfter(Optional.of("A"), Points.of("79.999"))
                        .orElseThrow()
                        .band())
                .hasToString("B");
        assertThat(model.withHysteresis(TEN)
                        .bandAfter(Optional.of("A"), Points.of("79.999"))
                        .orElseThrow()
                        .band())
                .hasToString("A");
    }

    @Property
    void downAtOnceIsDownStepByStep(
            @ForAll @IntRange(min = 0, max = 120) int from,
            @ForAll @IntRange(min = 0, max = 120) int to,
            @ForAll @IntRange(min = 0, max = 60) int hysteresis) {
        Points width = Points.of(hysteresis);
        Optional<String> before =
                Optional.of(BANDS.of(Points.of(from)).orElseThrow().label());
        Optional<String> slowly = before;
        for (int total = from; total >= to; total--) {
            slowly = BANDS.after(slowly, Points.of(total), width)
                    .map(held -> held.band().label());
        }
        if (to <= from) {
            assertThat(BANDS.after(before, Points.of(to), width)
                            .map(held -> held.band().label()))
                    .isEqualTo(slowly);
        }
    }
}
