package org.opportune.core.contract;

import java.time.Instant;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.pipeline.ForecastCategory;
import org.opportune.core.style.HouseStyle;
import org.opportune.core.time.Window;

/**
 * What somebody said would be sold in a period, as it was said at the time.
 *
 * <p>It is frozen: who thinks better of it submits another, and the first is kept, for only what was said before can be held
 * against what came of it.
 *
 * <pre>{@code
 * ForecastSubmission.builder()
 *     .owner(OwnerId.of("R-7"))
 *     .madeAt(Instant.parse("2026-04-01T08:00:00Z"))
 *     .window(Window.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1)))
 *     .category(ForecastCategory.COMMIT)
 *     .amount(Money.parse("EUR 120000"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@HouseStyle
public interface ForecastSubmission extends WithForecastSubmission {

    /** {@return who said so} */
    OwnerId owner();

    /** {@return when} */
    Instant madeAt();

    /** {@return for which period} */
    Window window();

    /** {@return how firmly it is counted on} */
    ForecastCategory category();

    /** {@return how much of this category alone, zero or more} */
    Money amount();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("the forecast of", owner())
                .require("owner", owner())
                .require("madeAt", madeAt())
                .require("window", window())
                .require("category", category())
                .require("amount", amount());
        Amounts.check(wrong, "amount", amount());
        wrong.orThrow();
    }

    /**
     * Starts a forecast; all parts are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a forecast, one part at a time. */
    final class Builder extends ImmutableForecastSubmission.Builder {
        Builder() {}
    }
}
