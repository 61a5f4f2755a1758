package org.opportune.core.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.LeadId;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/** The parts of a lead that commands change: what an event shows before and after. */
@Value.Immutable
@HouseStyle
public interface LeadState extends WithLeadState {

    /** {@return what we are doing with it} */
    LeadStatus status();

    /** {@return how good it is} */
    QualificationLevel level();

    /** {@return who works on it} */
    Optional<OwnerId> owner();

    /** {@return the day to take it up again} */
    Optional<LocalDate> revisitOn();

    /** {@return why it is not pursued} */
    Optional<DisqualificationReason> disqualification();

    /** {@return what it was turned into} */
    Optional<Conversion> conversion();

    /** {@return the leads that were merged into it} */
    List<LeadId> mergedFrom();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("a lead's state")
                .require("status", status())
                .require("level", level())
                .orThrow();
    }

    /**
     * Obtains the state of a lead.
     *
     * @param lead the lead
     * @return its state
     */
    static LeadState of(Lead lead) {
        return builder()
                .status(lead.status())
                .level(lead.level())
                .owner(lead.owner())
                .revisitOn(lead.revisitOn())
                .disqualification(lead.disqualification())
                .conversion(lead.conversion())
                .mergedFrom(lead.mergedFrom())
                .build();
    }

    /**
     * Starts a state; status and level are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a state, one part at a time. */
    final class Builder extends ImmutableLeadState.Builder {
        Builder() {}
    }
}
