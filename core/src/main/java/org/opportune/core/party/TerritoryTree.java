package org.opportune.core.party;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.TerritoryId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * How the market is divided: territories within territories, and which one a lead, deal or account belongs to.
 *
 * <p>Something belongs to a territory if it belongs to all the larger ones and the territory's condition holds. For
 * example, in a tree of {@code world}, {@code europe} (of the world), {@code france} (of Europe, country {@code FR}), and
 * {@code france-large} (of France, 1000 employees and more), a French lead of whose size nobody knows belongs to
 * {@code france}: that {@code france-large} is unknown is told, and not taken for a yes.
 */
@Value.Immutable
@HouseStyle
public interface TerritoryTree extends WithTerritoryTree {

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return the territories, at least one} */
    List<Territory> territories();

    /** {@return the territory of whatever belongs to none; must be said when there are several roots} */
    Optional<TerritoryId> fallback();

    /** {@return which territory is a part of which} */
    @Value.Lazy
    default Hierarchy<TerritoryId> hierarchy() {
        return Hierarchy.of("territories", territories(), Territory::id, Territory::parent);
    }

    /** {@return the territories by their ids} */
    @Value.Lazy
    default Map<TerritoryId, Territory> byId() {
        Map<TerritoryId, Territory> byId = new LinkedHashMap<>();
        territories().forEach(one -> byId.put(one.id(), one));
        return Collections.unmodifiableMap(byId);
    }

    /**
     * Finds the most specific territory that something belongs to: the one farthest from the root.
     *
     * <p>Of several as far from it, the one with the smallest id; the others are told. A territory within one that does
     * not hold, or is unknown, is not asked.
     *
     * @param facts what is known
     * @return the territory with the way to it and the reasons
     */
    default TerritoryMatch find(Facts facts) {
        return new TerritorySearch(this, facts).match();
    }

    /**
     * Finds who looks after what belongs to a territory: a part that is given to nobody is looked after by those of the
     * whole.
     *
     * @param match what {@link #find} gave
     * @return the last territory on the way that is given to a seller or a team; empty if none is
     */
    default Optional<Territory> responsible(TerritoryMatch match) {
        return match.path().stream()
                .flatMap(step -> Optional.ofNullable(byId().get(step)).stream())
                .filter(one -> !one.owners().isEmpty() || !one.teams().isEmpty())
                .reduce((larger, smaller) -> smaller);
    }

    /** {@return the fingerprint of everything this tree says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "territory-tree")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .list("territories", territories(), TerritoryTree::write)
                .optional("fallback", fallback(), TerritoryId::value));
    }

    private static void write(ContentHash.Encoder into, Territory territory) {
        into.part("id", territory.id().value())
                .part("name", territory.name())
                .optional("parent", territory.parent(), TerritoryId::value)
                .condition("condition", territory.condition())
                .list("owners", sorted(territory.owners()), (each, owner) -> each.part("owner", owner))
                .list("teams", sorted(territory.teams()), (each, team) -> each.part("team", team));
    }

    private static List<String> sorted(Collection<?> ids) {
        return ids.stream().map(Object::toString).sorted().toList();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        boolean oneRoot =
                territories().stream().filter(one -> one.parent().isEmpty()).count() < 2;
        Violations.of("territory tree", id())
                .require("id", id())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(version() > 0, "policy.version", "version", version(), "must be above zero")
                .check(!territories().isEmpty(), "territory.none", "territories", "", "must name a territory")
                .addAll(Hierarchy.check("territories", territories(), Territory::id, Territory::parent))
                .check(
                        oneRoot || fallback().isPresent(),
                        "territory.roots",
                        "fallback",
                        "",
                        "must be given when several territories belong to no other")
                .check(
                        fallback().isEmpty() || byId().containsKey(fallback().get()),
                        "territory.fallback",
                        "fallback",
                        fallback().map(TerritoryId::value).orElse(""),
                        "must be one of the territories")
                .orThrow();
    }

    /**
     * Starts a tree; id and a territory are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a tree, one part at a time. */
    final class Builder extends ImmutableTerritoryTree.Builder {
        Builder() {}
    }
}
