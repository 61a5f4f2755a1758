package org.opportune.core.activity;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.ObjectionId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** What a buyer holds against buying, typically after the demonstration, and how it was met. */
@Value.Immutable
@HouseStyle
public interface Objection extends WithObjection {

    /**
     * How an objection was met.
     *
     * @param at when
     * @param how in whatever words, not blank; empty when nobody noted them, or when they were removed
     */
    record Resolution(Instant at, Optional<String> how) {
        /** Checks the words. */
        public Resolution {
            Violations.of("a resolution")
                    .check(
                            how.filter(String::isBlank).isEmpty(),
                            "text.blank",
                            "how",
                            "",
                            "must not be blank",
                            "Leave them out if nobody noted them.")
                    .orThrow();
        }

        /**
         * Tells how it was met.
         *
         * @param at when
         * @param how in whatever words, not blank
         */
        public Resolution(Instant at, String how) {
            this(at, Optional.of(how));
        }
    }

    /** {@return the identifier} */
    ObjectionId id();

    /** {@return what it is about} */
    ObjectionTopic topic();

    /** {@return against which deal, by which lead or account} */
    Subject subject();

    /** {@return when it was raised} */
    Instant raisedAt();

    /** {@return what they said, if anybody noted it} */
    Optional<String> words();

    /** {@return how it was met; empty while it stands} */
    Optional<Resolution> resolution();

    /**
     * Tells whether it stood at a moment: raised by then, and not met.
     *
     * @param asOf the moment; what happened at that very moment counts
     * @return whether it stood
     */
    default boolean isOpen(Instant asOf) {
        boolean met = resolution().filter(how -> !how.at().isAfter(asOf)).isPresent();
        return !raisedAt().isAfter(asOf) && !met;
    }

    /** {@return this objection without what people said, but as open as it is} */
    default Objection withoutWords() {
        return withWords(Optional.empty())
                .withResolution(resolution().map(how -> new Resolution(how.at(), Optional.empty())));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("objection", id())
                .require("id", id())
                .require("topic", topic())
                .require("subject", subject())
                .require("raisedAt", raisedAt())
                .check(
                        words().filter(String::isBlank).isEmpty(),
                        "text.blank",
                        "words",
                        "",
                        "must not be blank",
                        "Leave them out if nobody noted them.");
        resolution()
                .ifPresent(how -> wrong.check(
                        raisedAt() == null || !how.at().isBefore(raisedAt()),
                        "objection.resolution",
                        "resolution",
                        how.at(),
                        "must not be before it was raised (" + raisedAt() + ")"));
        wrong.orThrow();
    }

    /**
     * Starts an objection; id, topic, subject and raisedAt are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an objection, one part at a time. */
    final class Builder extends ImmutableObjection.Builder {
        Builder() {}
    }
}
