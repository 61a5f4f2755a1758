package org.opportune.core.party;

import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** Somebody on our side who owns leads and deals. */
@Value.Immutable
@HouseStyle
public interface Seller extends WithSeller {

    /** {@return the identifier that leads and deals name as their owner} */
    OwnerId id();

    /** {@return the name people read; the id's text when none is given} */
    @Value.Default
    default String name() {
        return String.valueOf(id());
    }

    /** {@return what they do} */
    Optional<SalesRole> role();

    /** {@return the team they belong to} */
    Optional<TeamId> team();

    /** {@return who leads them; somebody else} */
    Optional<OwnerId> manager();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("seller", id())
                .require("id", id())
                .check(!name().isBlank(), "text.blank", "name", Text.quoted(name()), "must not be blank");
        manager()
                .ifPresent(manager -> wrong.check(
                        !manager.equals(id()), "seller.manager", "manager", manager, "must be somebody else"));
        wrong.orThrow();
    }

    /**
     * Starts a seller; the id is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a seller, one part at a time. */
    final class Builder extends ImmutableSeller.Builder {
        Builder() {}
    }
}
