package org.opportune.core.party;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** A corporation, institution or body that one does business with. */
@Value.Immutable
@HouseStyle
public interface Organization extends WithOrganization {

    /** {@return the name; the empty text once it was removed} */
    String name();

    /** {@return its account in the host's system, if it has one} */
    Optional<AccountId> account();

    /** {@return the account of the organization it belongs to, if it does} */
    Optional<AccountId> parent();

    /** {@return its line of business} */
    Optional<String> sector();

    /** {@return the country it sits in, in whatever form the host keeps countries} */
    Optional<String> country();

    /** {@return how many people work there, zero or more} */
    OptionalLong employees();

    /** {@return what it takes in a year, zero or more} */
    Optional<Money> annualRevenue();

    /** {@return the host's own fields} */
    @Value.Default
    default Attributes attributes() {
        return Attributes.none();
    }

    /** {@return when its name was removed, as that of a person; empty if it was not} */
    Optional<Instant> erasedAt();

    /**
     * Removes what may be personal data: the name, unless the policy keeps it, and the host's own fields.
     *
     * @param policy what is kept
     * @param at when; one that is erased already keeps its moment
     * @return the same organization, without them
     */
    default Organization erase(ErasurePolicy policy, Instant at) {
        Organization kept =
                withAttributes(policy.kept(attributes())).withCountry(country().filter(known -> policy.keepsCountry()));
        return policy.keepsOrganizationName()
                ? kept
                : builder().from(kept).name("").erasedAt(erasedAt().orElse(at)).build();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("organization", name()).require("name", name());
        if (name() != null) {
            wrong.check(
                            erasedAt().isPresent() || !name().isBlank(),
                            "text.blank",
                            "name",
                            Text.quoted(name()),
                            "must not be blank")
                    .check(
                            erasedAt().isEmpty() || name().isEmpty(),
                            "organization.erased",
                            "name",
                            Text.quoted(name()),
                            "must be empty once it was removed");
        }
        parent().ifPresent(parent -> wrong.check(
                !account().equals(parent()),
                "organization.parent",
                "parent",
                parent,
                "must not be the organization itself"));
        employees()
                .ifPresent(count ->
                        wrong.check(count >= 0, "organization.employees", "employees", count, "must be zero or more"));
        annualRevenue()
                .ifPresent(revenue -> wrong.check(
                        !revenue.isNegative(), "money.negative", "annualRevenue", revenue, "must be zero or more"));
        wrong.orThrow();
    }

    /**
     * Starts an organization; the name is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains an organization of which only the name is known.
     *
     * @param name the name
     * @return the organization
     */
    static Organization of(String name) {
        return builder().name(name).build();
    }

    /** Builds an organization, one part at a time. */
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
