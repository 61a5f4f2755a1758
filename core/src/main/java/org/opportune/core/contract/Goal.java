package org.opportune.core.contract;

import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.MetricId;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.core.time.Window;

/**
 * What a metric is to come to in a period, for one person, one team or everybody.
 *
 * <p>For example a sales cycle of at most 45 days in 2026:
 *
 * <pre>{@code
 * Goal.builder()
 *     .metric(MetricId.of("sales_cycle.median"))
 *     .aim(Goal.Aim.AT_MOST)
 *     .target(Figure.of("45", "DAYS"))
 *     .window(Window.year(2026))
 *     .build();
 * }</pre>
 *
 * <p>It does not say whether it was attained: that follows from the metric's result. An amount to be sold is a {@link Quota}.
 */
@Value.Immutable
@HouseStyle
public interface Goal extends WithGoal {

    /** Which side of the target is wanted. */
    enum Aim {
        /** The target or more. */
        AT_LEAST,
        /** The target or less. */
        AT_MOST
    }

    /** {@return the metric} */
    MetricId metric();

    /** {@return which side of the target is wanted} */
    Aim aim();

    /** {@return the value to come to, in the metric's unit} */
    Figure target();

    /** {@return in which period} */
    Window window();

    /** {@return whose goal it is; empty for that of a team or of everybody} */
    Optional<OwnerId> owner();

    /** {@return which team's goal it is; empty for that of one person or of everybody} */
    Optional<TeamId> team();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("the goal of metric", metric())
                .require("metric", metric())
                .require("aim", aim())
                .require("target", target())
                .require("window", window())
                .check(
                        owner().isEmpty() || team().isEmpty(),
                        "goal.whose",
                        "owner and team",
                        owner().map(OwnerId::value).orElse("") + " and "
                                + team().map(TeamId::value).orElse(""),
                        "must not both be given")
                .orThrow();
    }

    /**
     * Starts a goal; metric, aim, target and window are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a goal, one part at a time. */
    final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
