package org.opportune.scoring.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.opportune.core.Violations;
import org.opportune.scoring.Band;
import org.opportune.scoring.Points;

/**
 * The bands of a total: together they cover every number of points, and no two overlap.
 *
 * <pre>{@code
 * Bands.of(Band.atLeast("A", Points.of(70)), Band.of("B", Points.of(40), Points.of(70)), Band.below("C", Points.of(40)))
 * }</pre>
 *
 * @param list the bands, lowest first; empty when totals are not rated
 */
public record Bands(@JsonValue List<Band> list) {
    private static final Comparator<Band> LOWEST_FIRST = Comparator.comparing(
                    (Band band) -> band.from().isPresent())
            .thenComparing(band -> band.from().orElse(Points.ZERO));

    private static final String ONCE = "Every total is in exactly one band.";
    private static final Bands NONE = new Bands(List.of());

    /** Sorts the bands, and reports every gap, overlap and repeated label by the place at which the band was given. */
    public Bands {
        List<Band> given = List.copyOf(list);
        List<Integer> places = IntStream.range(0, given.size())
                .boxed()
                .sorted(Comparator.comparing(given::get, LOWEST_FIRST))
                .toList();
        Violations wrong = Violations.of("bands");
        Set<String> labels = new HashSet<>();
        Optional<Points> before = Optional.empty();
        for (int i = 0; i < places.size(); i++) {
            Band band = given.get(places.get(i));
            String path = "[" + places.get(i) + "].";
            wrong.check(labels.add(band.label()), "bands.label", path + "label", band.label(), "must not be repeated")
                    .check(
                            band.from().equals(before) && (i == 0 || before.isPresent()),
                            "bands.gap",
                            path + "from",
                            text(band.from()),
                            i == 0
                                    ? "must be left out of the lowest band"
                                    : "must be where the band below ends (" + text(before) + ")",
                            ONCE)
                    .check(
                            i < places.size() - 1 || band.to().isEmpty(),
                            "bands.gap",
                            path + "to",
                            text(band.to()),
                            "must be left out of the highest band",
                            ONCE);
            before = band.to();
        }
        wrong.orThrow();
        list = places.stream().map(given::get).toList();
    }

    /** {@return no bands} */
    public static Bands none() {
        return NONE;
    }

    /**
     * Obtains bands in any order.
     *
     * @param bands the bands
     * @return the same bands, lowest first
     */
    public static Bands of(Band... bands) {
        return new Bands(List.of(bands));
    }

    /**
     * Obtains bands in any order.
     *
     * @param bands the bands
     * @return the same bands, lowest first
     */
    @JsonCreator
    public static Bands of(List<Band> bands) {
        return new Bands(bands);
    }

    /**
     * Finds the band that a total is in.
     *
     * @param total the total
     * @return the band, empty when there are no bands
     */
    public Optional<Band> of(Points total) {
        return list.stream().filter(band -> band.contains(total)).findFirst();
    }

    /**
     * Finds the band that counts for a total, given the band before.
     *
     * <p>That is the highest band, no higher than the one before, whose lower end less the hysteresis the total still
     * reaches; or the band by the total alone when that is higher. So the way down band by band and the way down at once
     * end in the same band.
     *
     * @param previous the label of the band before, empty when there was none; one that these bands do not have counts as
     *     none
     * @param total the total
     * @param hysteresis how far below its lower end a band is left, zero or more
     * @return the band, empty when there are no bands
     */
    public Optional<HeldBand> after(Optional<String> previous, Points total, Points hysteresis) {
        int plain = index(band -> band.contains(total));
        int held =
                previous.map(label -> index(band -> band.label().equals(label))).orElse(plain);
        while (held > plain && total.compareTo(leavesBelow(held, hysteresis).orElse(total)) < 0) {
            held--;
        }
        int counting = Math.max(held, plain);
        return of(total).map(byTotal -> new HeldBand(list.get(counting), byTotal, leavesBelow(counting, hysteresis)));
    }

    private int index(Predicate<Band> wanted) {
        return IntStream.range(0, list.size())
                .filter(i -> wanted.test(list.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private Optional<Points> leavesBelow(int band, Points hysteresis) {
        return list.get(band).from().map(from -> from.minus(hysteresis));
    }

    private static String text(Optional<Points> end) {
        return end.map(Points::toString).orElse("");
    }
}
