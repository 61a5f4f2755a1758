package org.opportune.core.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.StageId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * Which moves a pipeline lets its deals make; a part of the pipeline, and of its version.
 *
 * <p>Unless said otherwise a deal may pass over stages and go back, which its history shows, and come back after it was
 * won or lost, for a reason that must be told. An open deal can be lost in every stage.
 */
@Value.Immutable
@HouseStyle
public interface TransitionPolicy extends WithTransitionPolicy {

    /**
     * One allowed move.
     *
     * @param from the open stage that is left
     * @param to the open or won stage that is entered
     */
    record Edge(StageId from, StageId to) {}

    /** {@return whether a deal may pass over open stages, on its way to being won included; true unless said otherwise} */
    @Value.Default
    default boolean skipForward() {
        return true;
    }

    /** {@return whether a deal may go back to an earlier stage; true unless said otherwise} */
    @Value.Default
    default boolean backward() {
        return true;
    }

    /** {@return whether a deal that was won may be opened again; true unless said otherwise} */
    @Value.Default
    default boolean reopenWon() {
        return true;
    }

    /** {@return whether a deal that was lost may be opened again; true unless said otherwise} */
    @Value.Default
    default boolean reopenLost() {
        return true;
    }

    /** {@return whether a deal must have an amount to be won; true unless said otherwise} */
    @Value.Default
    default boolean amountToWin() {
        return true;
    }

    /**
     * Returns the moves that alone are allowed, for a pipeline with forks or locks.
     *
     * @return the moves between open stages and into won ones; empty when {@link #skipForward()} and {@link #backward()}
     *     decide, which otherwise say nothing
     */
    List<Edge> edges();

    /**
     * Writes everything this policy says into the fingerprint of its pipeline.
     *
     * @param into takes the parts
     */
    default void encode(ContentHash.Encoder into) {
        into.part("skipForward", String.valueOf(skipForward()))
                .part("backward", String.valueOf(backward()))
                .part("reopenWon", String.valueOf(reopenWon()))
                .part("reopenLost", String.valueOf(reopenLost()))
                .part("amountToWin", String.valueOf(amountToWin()))
                .list(
                        "edges",
                        edges(),
                        (encoder, edge) -> encoder.part("from", edge.from().value())
                                .part("to", edge.to().value()));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("a transition policy");
        Set<Edge> seen = new HashSet<>();
        for (int i = 0; i < edges().size(); i++) {
            Edge edge = edges().get(i);
            String path = "edges[" + i + "]";
            String value = edge.from() + " to " + edge.to();
            wrong.check(seen.add(edge), "policy.duplicate", path, value, "must not repeat a move")
                    .check(!edge.from().equals(edge.to()), "policy.loop", path, value, "must lead to another stage");
        }
        wrong.orThrow();
    }

    /** {@return the policy that allows every move, and asks for an amount before a deal is won} */
    static TransitionPolicy standard() {
        return builder().build();
    }

    /**
     * Starts a policy; nothing is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy, one part at a time. */
    final class Builder extends ImmutableTransitionPolicy.Builder {
        Builder() {}
    }
}
