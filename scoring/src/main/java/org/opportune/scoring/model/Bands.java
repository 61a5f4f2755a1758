package org.opportune.scoring.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
public record Bands(List<Band> list) {
    private static final Comparator<Band> LOWEST_FIRST = Comparator.comparing(
                    (Band band) -> band.from().isPresent())
            .thenComparing(band -> band.from().orElse(Points.ZERO));

    private static final Bands NONE = new Bands(List.of());

    /** Sorts the bands, and reports every gap, overlap and repeated label. */
    public Bands {
        list = list.stream().sorted(LOWEST_FIRST).toList();
        Violations wrong = Violations.of("bands");
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Band band = list.get(i);
            wrong.check(labels.add(band.label()), "bands.label", "label", band.label(), "must not be repeated");
            Optional<Points> before =
                    i == 0 ? Optional.empty() : list.get(i - 1).to();
            wrong.check(
                    band.from().equals(before) && (i == 0 || before.isPresent()),
                    "bands.gap",
                    band.label() + ".from",
                    text(band.from()),
                    i == 0
                            ? "must be left out of the lowest band"
                            : "must be where the band below ends (" + text(before) + ")",
                    "Every total is in exactly one band.");
        }
        wrong.check(
                list.isEmpty() || list.get(list.size() - 1).to().isEmpty(),
                "bands.gap",
                list.isEmpty() ? "to" : list.get(list.size() - 1).label() + ".to",
                list.isEmpty() ? "" : text(list.get(list.size() - 1).to()),
                "must be left out of the highest band",
                "Every total is in exactly one band.");
        wrong.orThrow();
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
     * Finds the band that a total is in.
     *
     * @param total the total
     * @return the band, empty when there are no bands
     */
    public Optional<Band> of(Points total) {
        return list.stream().filter(band -> band.contains(total)).findFirst();
    }

    private static String text(Optional<Points> end) {
        return end.map(Points::toString).orElse("");
    }
}
