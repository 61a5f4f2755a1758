package org.opportune.core.activity;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** A need that hurts, found in talking to a lead or customer: what an offer has to cure. */
@Value.Immutable
@HouseStyle
public interface PainPoint extends WithPainPoint {

    /** {@return what kind it is} */
    PainPointType type();

    /** {@return whose it is, or which deal is to cure it} */
    Subject subject();

    /** {@return when it was found, if anybody noted it} */
    Optional<Instant> foundAt();

    /** {@return what they said, if anybody noted it} */
    Optional<String> words();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("a pain point")
                .require("type", type())
                .require("subject", subject())
                .check(
                        words().filter(String::isBlank).isEmpty(),
                        "text.blank",
                        "words",
                        "",
                        "must not be blank",
                        "Leave them out if nobody noted them.")
                .orThrow();
    }

    /**
     * Starts a pain point; type and subject are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a pain point, one part at a time. */
    final class Builder extends ImmutablePainPoint.Builder {
        Builder() {}
    }
}
