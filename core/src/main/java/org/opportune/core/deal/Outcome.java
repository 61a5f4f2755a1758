package org.opportune.core.deal;

import java.time.Instant;
import java.util.Optional;

/**
 * How a deal ended.
 *
 * @param closedAt when it was won or lost; empty only in imported data where nobody noted it, and then every figure
 *     dated by closing reports the deal as undated
 * @param reason why it was lost; empty when won or not told
 * @param competitor who won it instead, if that is known
 * @param note what else there is to say about the reason, if anything
 */
public record Outcome(
        Optional<Instant> closedAt, Optional<LossReason> reason, Optional<String> competitor, Optional<String> note) {

    /**
     * Obtains the outcome of a deal closed at a moment.
     *
     * @param closedAt when
     * @return the outcome, with no reason told
     */
    public static Outcome at(Instant closedAt) {
        return new Outcome(Optional.of(closedAt), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return the outcome of a deal that closed nobody knows when} */
    public static Outcome undated() {
        return new Outcome(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns this outcome with a reason.
     *
     * @param why the reason
     * @return the new outcome
     */
    public Outcome because(LossReason why) {
        return new Outcome(closedAt, Optional.of(why), competitor, note);
    }

    /**
     * Returns this outcome with the competitor who got the sale.
     *
     * @param who the competitor
     * @return the new outcome
     */
    public Outcome to(String who) {
        return new Outcome(closedAt, reason, Optional.of(who), note);
    }

    /**
     * Returns this outcome with a note.
     *
     * @param words what else there is to say about the reason
     * @return the new outcome
     */
    public Outcome noting(String words) {
        return new Outcome(closedAt, reason, competitor, Optional.of(words));
    }
}
