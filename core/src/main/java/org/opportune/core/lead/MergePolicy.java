package org.opportune.core.lead;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** How leads that are of the same person or organization become one. */
@Value.Immutable
@HouseStyle
public interface MergePolicy extends WithMergePolicy {

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return what makes a lead the master, the first that decides; the smaller id where none does} */
    List<MasterPreference> master();

    /** {@return how each field is merged; filled unless said otherwise} */
    Map<MergeField, MergeStrategy> strategies();

    /**
     * Returns how a field is merged.
     *
     * @param field the field
     * @return its strategy
     */
    default MergeStrategy strategy(MergeField field) {
        return strategies().getOrDefault(field, MergeStrategy.FILL);
    }

    /** {@return the fingerprint of everything this policy says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "merge-policy")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .list("master", master(), (into, preference) -> into.part("preference", preference.name()))
                .list(
                        "strategies",
                        strategies().entrySet(),
                        (into, entry) -> into.part("field", entry.getKey().name())
                                .part("strategy", entry.getValue().name())));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("merge policy", id())
                .require("id", id())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(version() > 0, "policy.version", "version", version(), "must be above zero")
                .check(
                        new HashSet<>(master()).size() == master().size(),
                        "merge.master",
                        "master",
                        master(),
                        "must not repeat a preference")
                .orThrow();
    }

    /** {@return the policy that takes the furthest, highest and oldest lead for the master, and fills every field} */
    static MergePolicy standard() {
        return builder()
                .id("standard")
                .addMaster(MasterPreference.FURTHEST_STATUS, MasterPreference.HIGHEST_LEVEL, MasterPreference.OLDEST)
                .build();
    }

    /**
     * Starts a policy; the id is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy, one part at a time. */
    final class Builder extends ImmutableMergePolicy.Builder {
        Builder() {}
    }
}
