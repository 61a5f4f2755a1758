package org.opportune.scoring.routing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.OwnerId;
import org.opportune.core.TeamId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** Somebody to whom leads may be given. */
@Value.Immutable
@HouseStyle
public interface Candidate extends WithCandidate {

    /** {@return who} */
    OwnerId id();

    /** {@return the teams they are in} */
    Set<TeamId> teams();

    /**
     * Returns how much they can take, against others: half as much as somebody of 1 who has half the time.
     *
     * @return zero to a million, at most three decimals; 1 unless said otherwise
     */
    @Value.Default
    default BigDecimal capacity() {
        return BigDecimal.ONE;
    }

    /** {@return how many open leads they have, empty when nobody has counted} */
    Optional<Workload> load();

    /** {@return how many open leads they may have, empty for any number} */
    OptionalInt maxOpen();

    /** {@return how many leads they may be given within some time; each counts} */
    List<Cap> caps();

    /** {@return when they are not given any} */
    List<Absence> absences();

    /**
     * Verifies the invariants, on every creation.
     *
     * @return this candidate, or an equal one whose capacity has no trailing zeros
     */
    @Value.Check
    default Candidate normalised() {
        BigDecimal plain =
                capacity().signum() == 0 ? BigDecimal.ZERO : capacity().stripTrailingZeros();
        Violations.of("candidate", id())
                .require("id", id())
                .check(
                        plain.signum() >= 0 && plain.compareTo(BigDecimal.valueOf(1_000_000)) <= 0,
                        "candidate.capacity",
                        "capacity",
                        capacity(),
                        "must be from 0 to 1000000")
                .check(
                        plain.scale() <= 3,
                        "candidate.scale",
                        "capacity",
                        capacity(),
                        "must have at most three decimals")
                .check(
                        maxOpen().orElse(0) >= 0,
                        "candidate.maxOpen",
                        "maxOpen",
                        maxOpen().orElse(0),
                        "must be zero or more")
                .orThrow();
        BigDecimal one = plain.scale() < 0 ? plain.setScale(0) : plain;
        return one.scale() == capacity().scale()
                ? this
                : builder().from(this).capacity(one).build();
    }

    /**
     * Obtains a candidate of whom nothing else is known.
     *
     * @param id who
     * @return the candidate
     */
    static Candidate of(String id) {
        return builder().id(OwnerId.of(id)).build();
    }

    /**
     * Starts a candidate; the id is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a candidate, one part at a time. */
    final class Builder extends ImmutableCandidate.Builder {
        Builder() {}
    }
}
