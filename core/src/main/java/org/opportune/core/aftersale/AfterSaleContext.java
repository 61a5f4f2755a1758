package org.opportune.core.aftersale;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.party.SalesRole;
import org.opportune.core.style.HouseStyle;

/** What a deal does not say of itself, and a plan for after the sale needs to know. */
@Value.Immutable
@HouseStyle
public interface AfterSaleContext extends WithAfterSaleContext {

    /** {@return in which zone the moment of the win is a day} */
    ZoneId zone();

    /** {@return the day of the delivery, or of going live; empty until it is known} */
    Optional<LocalDate> deliveredOn();

    /** {@return who does the work of a role; that of a role left out is nobody's yet} */
    Map<SalesRole, OwnerId> staff();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("a context after the sale").require("zone", zone()).orThrow();
    }

    /**
     * Obtains a context in which nothing was delivered yet.
     *
     * @param zone in which zone the moment of the win is a day
     * @return the context
     */
    static AfterSaleContext of(ZoneId zone) {
        return builder().zone(zone).build();
    }

    /**
     * Starts a context; the zone is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a context, one part at a time. */
    final class Builder extends ImmutableAfterSaleContext.Builder {
        Builder() {}
    }
}
