package org.opportune.core.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.opportune.core.LeadId;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;
import org.opportune.core.time.Timeframe;

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

    /** {@return why, since when and how often it is nurtured} */
    Optional<Nurturing> nurturing();

    /** {@return the day to take it up again} */
    Optional<LocalDate> revisitOn();

    /** {@return why it is not pursued} */
    Optional<DisqualificationReason> disqualification();

    /** {@return what it was turned into} */
    Optional<Conversion> conversion();

    /** {@return the leads that were merged into it} */
    List<LeadId> mergedFrom();

    /** {@return how often it was taken up again after it had been set aside} */
    @Value.Default
    default int recycled() {
        return 0;
    }

    /** {@return how much they want it; unknown unless said otherwise} */
    @Value.Default
    default Interest interest() {
        return Interest.UNKNOWN;
    }

    /** {@return when they said how much they want it} */
    Optional<Instant> interestAt();

    /** {@return when they want to decide; unknown unless said otherwise} */
    @Value.Default
    default Timeframe timeframe() {
        return Timeframe.unknown();
    }

    /** {@return what a deal with them may be worth} */
    Optional<Money> estimatedValue();

    /**
     * Puts a lead into this state.
     *
     * @param lead the lead
     * @return the lead, with all else as it is
     * @throws org.opportune.core.DomainException if no lead can be in this state, such as one to work on without owner
     */
    default Lead on(Lead lead) {
        return Lead.builder()
                .from(lead)
                .status(status())
                .level(level())
                .owner(owner())
                .nurturing(nurturing())
                .revisitOn(revisitOn())
                .disqualification(disqualification())
                .conversion(conversion())
                .mergedFrom(mergedFrom())
                .recycled(recycled())
                .interest(interest())
                .interestAt(interestAt())
                .timeframe(timeframe())
                .estimatedValue(estimatedValue())
                .build();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("a lead's state")
                .require("status", status())
                .require("level", level())
                .check(recycled() >= 0, "lead.recycled", "recycled", recycled(), "must be zero or more")
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
                .nurturing(lead.nurturing())
                .revisitOn(lead.revisitOn())
                .disqualification(lead.disqualification())
                .conversion(lead.conversion())
                .mergedFrom(lead.mergedFrom())
                .recycled(lead.recycled())
                .interest(lead.interest())
                .interestAt(lead.interestAt())
                .timeframe(lead.timeframe())
                .estimatedValue(lead.estimatedValue())
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
