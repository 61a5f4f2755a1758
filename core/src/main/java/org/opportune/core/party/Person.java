package org.opportune.core.party;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * Somebody we know by a name, an e-mail address or a telephone number: at least one of the three, unless their personal
 * data were removed.
 */
@Value.Immutable
@HouseStyle
public interface Person extends WithPerson {

    /** {@return the full name, as they write it} */
    Optional<String> name();

    /** {@return where to write to} */
    Optional<EmailAddress> email();

    /** {@return where to call} */
    Optional<PhoneNumber> phone();

    /** {@return what they are in their organization, such as {@code Head of purchasing}} */
    Optional<String> jobTitle();

    /** {@return the country they are in, in whatever form the host keeps countries} */
    Optional<String> country();

    /** {@return when their personal data were removed; empty if they were not} */
    Optional<Instant> erasedAt();

    /**
     * Removes their personal data.
     *
     * @param policy what is kept
     * @param at when; one that is erased already keeps its moment
     * @return the same person, of whom nobody knows who they are
     */
    default Person erase(ErasurePolicy policy, Instant at) {
        return builder()
                .erasedAt(erasedAt().orElse(at))
                .country(country().filter(kept -> policy.keepsCountry()))
                .build();
    }

    /** {@return whether sales can get in touch: there is an e-mail address or a telephone number} */
    default boolean isContactable() {
        return email().isPresent() || phone().isPresent();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("a person")
                .check(
                        name().isPresent() || isContactable() || erasedAt().isPresent(),
                        "person.anonymous",
                        "name, email and phone",
                        "",
                        "must not all be missing")
                .check(
                        erasedAt().isEmpty()
                                || (name().isEmpty()
                                        && !isContactable()
                                        && jobTitle().isEmpty()),
                        "person.erased",
                        "name, email, phone and jobTitle",
                        "",
                        "must be left out once they were removed");
        name().ifPresent(name ->
                wrong.check(!name.isBlank(), "text.blank", "name", Text.quoted(name), "must not be blank"));
        wrong.orThrow();
    }

    /**
     * Starts a person; one of name, e-mail address and telephone number is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a person, one part at a time. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
