package org.opportune.scoring.whatif;

import java.util.Comparator;
import java.util.Optional;
import org.opportune.scoring.model.ScoreSummary;

/**
 * Where a lead stands: in a band, in none, or ruled out.
 *
 * @param band the band's label, empty when the model has none
 * @param disqualified whether it is ruled out
 */
public record Place(Optional<String> band, boolean disqualified) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::disqualified)
            .thenComparing(place -> place.band().isEmpty())
            .thenComparing(place -> place.band().orElse(""));

    static Place of(ScoreSummary score) {
        return new Place(score.band(), score.disqualified());
    }

    /** Orders by label; no band comes after all, and those that are ruled out last. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
