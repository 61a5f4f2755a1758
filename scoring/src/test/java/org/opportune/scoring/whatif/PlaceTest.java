package org.opportune.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void placesComeByLabelThoseWithoutABandAfterAllAndThoseRuledOutLast() {
        Place a = new Place(Optional.of("A"), false);
        Place b = new Place(Optional.of("B"), false);
        Place none = new Place(Optional.empty(), false);
        Place out = new Place(Optional.of("A"), true);
        Place outWithoutBand = new Place(Optional.empty(), true);
        assertThat(new TreeSet<>(Stream.of(outWithoutBand, out, none, b, a, a).toList()))
                .containsExactly(a, b, none, out, outWithoutBand);
    }
}
