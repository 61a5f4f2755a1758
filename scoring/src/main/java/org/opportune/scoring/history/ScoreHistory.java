package org.opportune.scoring.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opportune.core.Violations;
import org.opportune.scoring.Band;
import org.opportune.scoring.Points;
import org.opportune.scoring.RecordedScore;

/**
 * The score of one lead over time: where it began, every change with its causes, and what people set by hand, apart.
 *
 * <p>It is only ever added to: each change begins where the one before ended.
 *
 * @param first where it begins
 * @param changes the changes of what the model gave, the oldest first
 * @param overrides what was set by hand, in the order in which it was set
 */
public record ScoreHistory(ScorePoint first, List<ScoreChange> changes, List<ScoreOverride> overrides) {

    /** Copies the lists, and checks that each change follows on the one before. */
    public ScoreHistory {
        changes = List.copyOf(changes);
        overrides = List.copyOf(overrides);
        Violations wrong = Violations.of("a score history");
        ScorePoint last = first;
        for (int i = 0; i < changes.size(); i++) {
            ScoreChange change = changes.get(i);
            String path = "changes[" + i + "].";
            wrong.check(
                            !change.at().isBefore(last.at()),
                            "history.order",
                            path + "at",
                            change.at(),
                            "must not be before the change before (" + last.at() + ")")
                    .check(
                            change.before().equals(last.total())
                                    && change.bandBefore().equals(last.band()),
                            "history.gap",
                            path + "before",
                            change.before(),
                            "must be the total and the band that the change before ended with (" + last.total() + ")");
            last = new ScorePoint(change.at(), change.after(), change.bandAfter());
        }
        wrong.orThrow();
    }

    /**
     * Starts a history.
     *
     * @param score the first score
     * @return the history, without changes
     */
    public static ScoreHistory startingWith(RecordedScore score) {
        return new ScoreHistory(
                new ScorePoint(score.asOf(), score.total(), score.band().map(Band::label)), List.of(), List.of());
    }

    /**
     * Adds the next score.
     *
     * @param before the score that was last looked at
     * @param after the next score
     * @return the history with the change, the same when neither the total nor the band is another
     */
    public ScoreHistory then(RecordedScore before, RecordedScore after) {
        ScoreChange change = ScoreChange.between(before, after);
        return change.isVisible() ? new ScoreHistory(first, added(changes, change), overrides) : this;
    }

    /**
     * Adds what somebody set by hand.
     *
     * @param override the override
     * @return the history with it
     */
    public ScoreHistory with(ScoreOverride override) {
        return new ScoreHistory(first, changes, added(overrides, override));
    }

    /**
     * Returns what the model gave at a moment, whatever was set by hand.
     *
     * @param moment the moment
     * @return the points, empty before the history begins
     */
    public Optional<Points> machineTotal(Instant moment) {
        Optional<Points> total = moment.isBefore(first.at()) ? Optional.empty() : Optional.of(first.total());
        for (ScoreChange change : changes) {
            if (!moment.isBefore(change.at())) {
                total = Optional.of(change.after());
            }
        }
        return total;
    }

    /**
     * Returns the points that count at a moment: those set by hand last, for as long as they count, or what the model gave.
     *
     * @param moment the moment
     * @return the points, empty before the history begins unless set by hand
     */
    public Optional<Points> total(Instant moment) {
        return overrideAt(moment).map(ScoreOverride::value).or(() -> machineTotal(moment));
    }

    /**
     * Finds the override that counts at a moment.
     *
     * @param moment the moment
     * @return the one set last of those that count
     */
    public Optional<ScoreOverride> overrideAt(Instant moment) {
        return overrides.stream().filter(override -> override.counts(moment)).reduce((earlier, later) -> later);
    }

    private static <T> List<T> added(List<T> list, T next) {
        List<T> more = new ArrayList<>(list);
        more.add(next);
        return more;
    }
}
