package org.opportune.core.profile;

import java.util.List;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.pipeline.Criterion;
import org.opportune.core.style.HouseStyle;

/**
 * The customer we can help best, as criteria: what prospecting looks for.
 *
 * <pre>{@code
 * IdealCustomerProfile.builder()
 *     .id("acme:studios")
 *     .label("Architects' studios of 5 to 50 people")
 *     .addCriteria(Criterion.of("sector", "is an architects' studio", Condition.in(LeadKeys.SECTOR, "architecture")))
 *     .addCriteria(Criterion.of("size", "has 5 to 50 people", Condition.range(LeadKeys.EMPLOYEES, 5L, 51L)))
 *     .build()
 *     .match(lead.facts());
 * }</pre>
 *
 * <p>The criteria have no weight; what a match is worth is for a score model to say.
 */
@Value.Immutable
@HouseStyle
public interface IdealCustomerProfile extends WithIdealCustomerProfile {

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return what it is called} */
    String label();

    /** {@return what makes a customer ideal, at least one} */
    List<Criterion> criteria();

    /**
     * Compares somebody with this profile.
     *
     * @param facts what is known of them
     * @return each criterion with its answer
     */
    default ProfileMatch match(Facts facts) {
        return ProfileMatch.of(id(), version(), criteria(), facts);
    }

    /** {@return the fingerprint of everything this profile says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "ideal-customer-profile")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .part("label", label())
                .list("criteria", criteria(), (into, criterion) -> criterion.encode(into)));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        ProfileCriteria.check("ideal customer profile", id(), version(), label(), criteria())
                .orThrow();
    }

    /**
     * Starts a profile; id, label and a criterion are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a profile, one part at a time. */
    final class Builder extends ImmutableIdealCustomerProfile.Builder {
        Builder() {}
    }
}
