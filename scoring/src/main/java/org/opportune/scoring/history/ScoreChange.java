package org.opportune.scoring.history;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.scoring.Band;
import org.opportune.scoring.Points;
import org.opportune.scoring.RecordedScore;

/**
 * A moment at which a score changed: from what to what, and by which rules.
 *
 * <p>For example from 30 to 38: the rule {@code demo} earns 12 that it did not, the rule {@code opened} 1.5 less because
 * mails are older, and the limit of their group takes 2.5 more away.
 *
 * @param at the moment of the score after
 * @param before the total before
 * @param after the total after
 * @param bandBefore the label of the band before, empty when there was none
 * @param bandAfter the label of the band after, empty when there is none
 * @param learnt the facts that have become known, in key order
 * @param withdrawn the facts that are known no more, in key order
 * @param parts what counts for another number of points, the largest difference first; their differences add up to that of
 *     the totals
 */
public record ScoreChange(
        Instant at,
        Points before,
        Points after,
        Optional<String> bandBefore,
        Optional<String> bandAfter,
        List<Key<?>> learnt,
        List<Key<?>> withdrawn,
        List<ScorePart> parts) {

    /** Copies the lists, and checks that the parts add up. */
    public ScoreChange {
        learnt = List.copyOf(learnt);
        withdrawn = List.copyOf(withdrawn);
        parts = List.copyOf(parts);
        Points sum = Points.ZERO;
        for (ScorePart part : parts) {
            sum = sum.plus(part.difference());
        }
        Violations.of("a score change")
                .check(
                        sum.equals(after.minus(before)),
                        "change.parts",
                        "parts",
                        sum,
                        "must add up to the difference of the totals (" + after.minus(before) + ")")
                .orThrow();
    }

    /**
     * Compares two scores of one lead.
     *
     * <p>What time has done is told from what has happened by the evidence of each rule, and by how long the score before
     * was valid. When the models differ, that is the cause of every part.
     *
     * @param before the score before
     * @param after the score after, of the same moment or a later one
     * @return the change, which has no parts when every line is as it was
     */
    public static ScoreChange between(RecordedScore before, RecordedScore after) {
        Violations.of("a score change")
                .check(
                        !after.asOf().isBefore(before.asOf()),
                        "change.order",
                        "after",
                        after.asOf(),
                        "must not be before the other score (" + before.asOf() + ")")
                .orThrow();
        return new ScoreChange(
                after.asOf(),
                before.total(),
                after.total(),
                before.band().map(Band::label),
                after.band().map(Band::label),
                missing(after, before),
                missing(before, after),
                new Comparison(before, after).parts());
    }

    private static List<Key<?>> missing(RecordedScore from, RecordedScore in) {
        return from.coverage().known().stream()
                .filter(key -> !in.coverage().known().contains(key))
                .<Key<?>>map(key -> key)
                .toList();
    }

    /** {@return whether the total or the band is another} */
    public boolean isVisible() {
        return !before.equals(after) || !bandBefore.equals(bandAfter);
    }

    /** {@return why the score changed: the causes of its parts, apart from limits that only follow} */
    public Set<Cause> causes() {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        parts.forEach(part -> causes.add(part.cause()));
        causes.remove(Cause.LIMIT);
        return Collections.unmodifiableSet(causes);
    }
}
