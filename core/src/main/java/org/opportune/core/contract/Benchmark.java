package org.opportune.core.contract;

import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.MetricId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.core.time.Span;

/**
 * What others come to: the range in which a metric usually lies, and who says so.
 *
 * <p>A range that nobody has given a source for is marked so, and is worth as much as any other rumour:
 * {@code Benchmark.closeRate().isSourced()} is false.
 */
@Value.Immutable
@HouseStyle
public interface Benchmark extends WithBenchmark {

    /** {@return the metric} */
    MetricId metric();

    /** {@return the lower end of the range, in the metric's unit} */
    Figure low();

    /** {@return the upper end of the range, in the same unit, no less than the lower} */
    Figure high();

    /** {@return who says so; empty when nobody has shown where it comes from} */
    Optional<String> source();

    /** {@return for which days it is said to hold; empty when nobody has said} */
    Optional<Span> validity();

    /** {@return whether a source is given} */
    default boolean isSourced() {
        return source().isPresent();
    }

    /**
     * Obtains the range of 15 to 30 % that a founding text gives for the share of engaged prospects who buy.
     *
     * @return the benchmark of {@code close_rate.engaged}, without a source, for the text gives none
     */
    static Benchmark closeRate() {
        return builder()
                .metric(MetricId.of("close_rate.engaged"))
                .low(Figure.of("0.15", "RATIO"))
                .high(Figure.of("0.30", "RATIO"))
                .build();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("the benchmark of metric", metric())
                .require("metric", metric())
                .require("low", low())
                .require("high", high())
                .check(source().filter(String::isBlank).isEmpty(), "text.blank", "source", "", "must not be blank");
        if (low() != null && high() != null) {
            boolean sameUnit = high().unit().equals(low().unit());
            wrong.check(
                            sameUnit,
                            "benchmark.unit",
                            "high",
                            high().unit(),
                            "must be in the unit of the lower end (" + low().unit() + ")")
                    .check(
                            !sameUnit || high().value().compareTo(low().value()) >= 0,
                            "benchmark.range",
                            "high",
                            high().value(),
                            "must not be less than the lower end (" + low().value() + ")");
        }
        wrong.orThrow();
    }

    /**
     * Starts a benchmark; metric, low and high are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a benchmark, one part at a time. */
    final class Builder extends ImmutableBenchmark.Builder {
        Builder() {}
    }
}
