package org.opportune.core.lead;

import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.party.AccountCreation;
import org.opportune.core.style.HouseStyle;

/** How leads are converted. */
@Value.Immutable
@HouseStyle
public interface ConversionPolicy extends WithConversionPolicy {

    /** {@return the identifier; {@code standard} unless said otherwise} */
    @Value.Default
    default String id() {
        return "standard";
    }

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return when a new account is made; on conversion unless said otherwise} */
    @Value.Default
    default AccountCreation accountCreation() {
        return AccountCreation.ON_CONVERSION;
    }

    /**
     * Returns whether the lead's source replaces that of an existing account or contact.
     *
     * @return whether it does; false unless said otherwise. Every other field that is filled already is kept
     */
    @Value.Default
    default boolean overwriteSource() {
        return false;
    }

    /** {@return what is done about duplicates; a certain one blocks unless said otherwise} */
    @Value.Default
    default DuplicateHandling duplicates() {
        return DuplicateHandling.BLOCK;
    }

    /** {@return the fingerprint of everything this policy says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "conversion-policy")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .part("accountCreation", accountCreation().name())
                .part("overwriteSource", String.valueOf(overwriteSource()))
                .part("duplicates", duplicates().name()));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("conversion policy", id())
                .check(!id().isBlank(), "text.blank", "id", Text.quoted(id()), "must not be blank")
                .check(version() > 0, "policy.version", "version", version(), "must be above zero")
                .orThrow();
    }

    /** {@return the policy with nothing said otherwise} */
    static ConversionPolicy standard() {
        return builder().build();
    }

    /**
     * Starts a policy; nothing is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy, one part at a time. */
    final class Builder extends ImmutableConversionPolicy.Builder {
        Builder() {}
    }
}
