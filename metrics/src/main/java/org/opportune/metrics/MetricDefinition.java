package org.opportune.metrics;

import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * What a figure means, as data: it travels with every result.
 *
 * <p>Two figures that differ in any way that moves the number have two ids: {@code win_rate.closed} and
 * {@code win_rate.created}, never a bare {@code win_rate}.
 */
@Value.Immutable
@HouseStyle
public interface MetricDefinition extends WithMetricDefinition {

    /** {@return the identifier, such as {@code win_rate.closed}} */
    String id();

    /** {@return the version, raised when the number it gives would change; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return the name people read} */
    String label();

    /**
     * Returns the formula over the names of the measures, such as {@code won / (won + lost)}.
     *
     * <p>{@code count(x)} is how many deals a measure used, {@code sum(x)} what they add up to.
     *
     * @return the formula
     */
    String formula();

    /** {@return what counts, in one sentence} */
    String counts();

    /** {@return the unit of the result} */
    Unit unit();

    /** {@return which way is better} */
    Direction direction();

    /** {@return what the window means} */
    WindowKind window();

    /** {@return when there is no answer, in one sentence} */
    String undefined();

    /** {@return the fingerprint of everything this definition says} */
    default ContentHash contentHash() {
        return ContentHash.of(encoder -> encoder.part("type", "metric-definition")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .part("label", label())
                .part("formula", formula())
                .part("counts", counts())
                .part("unit", unit().name())
                .part("direction", direction().name())
                .part("window", window().name())
                .part("undefined", undefined()));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("metric", id())
                .require("id", id())
                .require("label", label())
                .require("formula", formula())
                .require("counts", counts())
                .require("unit", unit())
                .require("direction", direction())
                .require("window", window())
                .require("undefined", undefined())
                .orThrow();
    }

    /**
     * Starts a definition; all but the version is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a definition, one part at a time. */
    final class Builder extends ImmutableMetricDefinition.Builder {
        Builder() {}
    }
}
