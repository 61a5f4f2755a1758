package org.opportune.core.party;

import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.Attributes;
import org.opportune.core.ContentHash;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * What is left of a record when somebody's personal data are removed from it.
 *
 * <p>Names, addresses, telephone numbers, what a person is and how they like to be dealt with, everything told in free
 * words, and every field of the host's that is not kept are removed, and nothing is put in their place. What figures need
 * stays: identifiers, days and moments, source, status, level, amounts, and of an organization its size and line of
 * business.
 */
@Value.Immutable
@HouseStyle
public interface ErasurePolicy extends WithErasurePolicy {

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return the names of the host's own fields that are not personal, such as {@code acme:tier}; all others go} */
    Set<String> keptAttributes();

    /** {@return whether the country stays; it does not unless said otherwise} */
    @Value.Default
    default boolean keepsCountry() {
        return false;
    }

    /**
     * Returns whether an organization keeps its name.
     *
     * @return whether it does; false unless said otherwise, since the name of a sole trader is that of a person. An
     *     organization that keeps it is not erased, and can still be found by it
     */
    @Value.Default
    default boolean keepsOrganizationName() {
        return false;
    }

    /**
     * Returns the host's fields that are kept.
     *
     * @param attributes the host's fields
     * @return those of them that are not personal
     */
    default Attributes kept(Attributes attributes) {
        Attributes kept = attributes;
        for (Key<?> key : attributes.keys()) {
            kept = keptAttributes().contains(key.name()) ? kept : kept.without(key);
        }
        return kept;
    }

    /** {@return the fingerprint of everything this policy says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "erasure-policy")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .list(
                        "keptAttributes",
                        keptAttributes().stream().sorted().toList(),
                        (into, name) -> into.part("name", name))
                .part("keepsCountry", String.valueOf(keepsCountry()))
                .part("keepsOrganizationName", String.valueOf(keepsOrganizationName())));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("erasure policy", id())
                .require("id", id())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(version() > 0, "policy.version", "version", version(), "must be above zero")
                .orThrow();
    }

    /** {@return the policy that keeps nothing but what figures need} */
    static ErasurePolicy standard() {
        return builder().id("standard").build();
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
    final class Builder extends ImmutableErasurePolicy.Builder {
        Builder() {}
    }
}
