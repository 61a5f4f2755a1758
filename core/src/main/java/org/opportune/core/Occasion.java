package org.opportune.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.style.HouseStyle;

/**
 * When a command takes effect, who gives it, and why: what a host adds to every command.
 *
 * <pre>{@code Occasion.at(noon).withBy(OwnerId.of("R-7")).withReason("the budget came back").withExpectedRevision(3)}</pre>
 */
@Value.Immutable
@HouseStyle
public interface Occasion extends WithOccasion {

    /** {@return when it takes effect in the world} */
    Instant effectiveAt();

    /** {@return when it becomes known; when it takes effect unless said otherwise, so a late command must say it} */
    @Value.Default
    default Instant recordedAt() {
        return effectiveAt();
    }

    /** {@return who gives it} */
    Optional<OwnerId> by();

    /** {@return why, in their own words} */
    Optional<String> reason();

    /** {@return the revision they looked at; the command is refused when there is a newer one} */
    Optional<Long> expectedRevision();

    /**
     * Says whether somebody changed the subject since the command's giver looked at it.
     *
     * @param owner whose revision it is, such as {@code deal D-1}
     * @param revision the revision it has now
     * @return the one problem {@code revision.stale}, or nothing
     */
    default List<Violation> checkRevision(String owner, long revision) {
        return Violations.of(owner)
                .check(
                        expectedRevision().orElse(revision) == revision,
                        "revision.stale",
                        "expectedRevision",
                        expectedRevision().map(Object::toString).orElse(""),
                        "must be its revision (" + revision + ")",
                        "Somebody changed it in the meantime: look at it again.")
                .list();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("an occasion")
                .require("effectiveAt", effectiveAt())
                .check(
                        recordedAt() == null
                                || effectiveAt() == null
                                || !recordedAt().isBefore(effectiveAt()),
                        "occasion.recorded",
                        "recordedAt",
                        String.valueOf(recordedAt()),
                        "must not be before effectiveAt (" + effectiveAt() + ")",
                        "A command tells what has happened, not what is planned.")
                .check(
                        reason().filter(String::isBlank).isEmpty(),
                        "text.blank",
                        "reason",
                        "",
                        "must not be blank",
                        "Leave it out if there is none.")
                .orThrow();
    }

    /**
     * Obtains an occasion of which nothing else is known.
     *
     * @param effectiveAt when
     * @return the occasion
     */
    static Occasion at(Instant effectiveAt) {
        return builder().effectiveAt(effectiveAt).build();
    }

    /**
     * Starts an occasion; effectiveAt is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an occasion, one part at a time. */
    final class Builder extends ImmutableOccasion.Builder {
        Builder() {}
    }
}
