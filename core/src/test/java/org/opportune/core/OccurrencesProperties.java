package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.opportune.core.Occurrences.Occurrence;

/** Counting by halving finds what counting one by one finds. */
class OccurrencesProperties {

    @Property
    void asManyAreCountedAsLieInTheStretch(
            @ForAll @Size(max = 30) List<@LongRange(min = -9, max = 9) Long> seconds,
            @ForAll @LongRange(min = -10, max = 10) long from,
            @ForAll @LongRange(min = -10, max = 10) long to) {
        Occurrences all = Occurrences.of(IntStream.range(0, seconds.size())
                .mapToObj(i -> new Occurrence("o" + i, Instant.ofEpochSecond(seconds.get(i))))
                .toList());

        assertThat(all.count(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to)))
                .isEqualTo(
                        (int) seconds.stream().filter(s -> from <= s && s < to).count());
    }
}
