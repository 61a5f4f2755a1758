package org.opportune.core.party;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.Condition;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;
import org.opportune.core.TerritoryId;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** A part of the market, such as a country or a line of business, and whose it is. */
@Value.Immutable
@HouseStyle
public interface Territory extends WithTerritory {

    /** {@return the identifier} */
    TerritoryId id();

    /** {@return the name people read; the id's text when none is given} */
    @Value.Default
    default String name() {
        return String.valueOf(id());
    }

    /** {@return the larger territory that it is a part of} */
    Optional<TerritoryId> parent();

    /** {@return what belongs to it, of all that belongs to the larger one} */
    Condition condition();

    /** {@return the sellers it is given to} */
    Set<OwnerId> owners();

    /** {@return the teams it is given to} */
    Set<TeamId> teams();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("territory", id())
                .require("id", id())
                .require("condition", condition())
                .check(!name().isBlank(), "text.blank", "name", Text.quoted(name()), "must not be blank")
                .orThrow();
    }

    /**
     * Starts a territory; id and condition are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a territory, one part at a time. */
    final class Builder extends ImmutableTerritory.Builder {
        Builder() {}
    }
}
