package org.opportune.core.party;

import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** Sellers who are led and measured together. */
@Value.Immutable
@HouseStyle
public interface Team extends WithTeam {

    /** {@return the identifier that sellers name as their team} */
    TeamId id();

    /** {@return the name people read; the id's text when none is given} */
    @Value.Default
    default String name() {
        return String.valueOf(id());
    }

    /** {@return the larger team that it belongs to; {@link Hierarchy#ofTeams} checks the whole} */
    Optional<TeamId> parent();

    /** {@return who leads it} */
    Optional<OwnerId> manager();

    /** {@return the part of the world it sells in} */
    Optional<String> region();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("team", id())
                .require("id", id())
                .check(!name().isBlank(), "text.blank", "name", Text.quoted(name()), "must not be blank")
                .check(
                        id() == null || !parent().equals(Optional.of(id())),
                        "team.parent",
                        "parent",
                        String.valueOf(id()),
                        "must be another team")
                .orThrow();
    }

    /**
     * Starts a team; the id is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a team, one part at a time. */
    final class Builder extends ImmutableTeam.Builder {
        Builder() {}
    }
}
