package org.opportune.core.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.opportune.core.Attributes;
import org.opportune.core.Change;
import org.opportune.core.Facts;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violations;
import org.opportune.core.activity.Interaction;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.style.HouseStyle;
import org.opportune.core.time.Timeframe;

/**
 * A person or an organization that showed interest, directly or through others, and may become a customer.
 *
 * <p>It is not a customer and not a confirmed sale. What nobody has said is empty or {@code UNKNOWN}, never zero.
 */
@Value.Immutable
@HouseStyle
public interface Lead extends WithLead {

    /** {@return the identifier, unique within the host's system} */
    LeadId id();

    /** {@return who it is; given if {@link #organization()} is not} */
    Optional<Person> person();

    /** {@return what organization it is, or belongs to; given if {@link #person()} is not} */
    Optional<Organization> organization();

    /** {@return where it came from, if anybody knows} */
    Optional<LeadSource> source();

    /** {@return what we are doing with it; new unless said otherwise} */
    @Value.Default
    default LeadStatus status() {
        return LeadStatus.NEW;
    }

    /** {@return how good it is; a plain lead unless said otherwise} */
    @Value.Default
    default QualificationLevel level() {
        return QualificationLevel.LEAD;
    }

    /** {@return how much they want it; unknown unless said otherwise} */
    @Value.Default
    default Interest interest() {
        return Interest.UNKNOWN;
    }

    /** {@return when they want to decide; unknown unless said otherwise} */
    @Value.Default
    default Timeframe timeframe() {
        return Timeframe.unknown();
    }

    /** {@return what a deal with them may be worth, zero or more} */
    Optional<Money> estimatedValue();

    /** {@return who works on it; given while it is being worked on} */
    Optional<OwnerId> owner();

    /** {@return the day to take it up again, while it is set aside; empty when nobody has said} */
    Optional<LocalDate> revisitOn();

    /** {@return why it is not pursued, now or for good; empty when it is, or when nobody has said} */
    Optional<DisqualificationReason> disqualification();

    /** {@return what it was turned into; given only for a lead that is converted, if anybody noted it} */
    Optional<Conversion> conversion();

    /** {@return the leads that were merged into it, and those merged into them} */
    List<LeadId> mergedFrom();

    /** {@return how often it was taken up again after it had been set aside} */
    @Value.Default
    default int recycled() {
        return 0;
    }

    /** {@return when it became known to us} */
    Optional<Instant> createdAt();

    /** {@return what happened between us, in the order given} */
    List<Interaction> interactions();

    /**
     * Returns whether {@link #interactions()} tells everything.
     *
     * <p>If it does, a kind of interaction that is not in it never happened; if not, nobody knows how often it did.
     *
     * @return whether it does; false unless the host says so, since a host that notes demonstrations may not note mails
     */
    @Value.Default
    default boolean interactionsComplete() {
        return false;
    }

    /** {@return the host's own fields} */
    @Value.Default
    default Attributes attributes() {
        return Attributes.none();
    }

    /** {@return how many commands it has seen; a host locks optimistically on it} */
    @Value.Default
    default long revision() {
        return 0;
    }

    /** {@return whether sales can get in touch: there is a person with an e-mail address or a telephone number} */
    default boolean isContactable() {
        return person().filter(Person::isContactable).isPresent();
    }

    /**
     * Returns everything that conditions can ask about this lead.
     *
     * @return the facts under {@link LeadKeys}, and the host's own; worked out once and kept
     */
    @Value.Lazy
    default Facts facts() {
        return LeadFacts.of(this);
    }

    /**
     * Says what stands against a command, without doing it.
     *
     * @param command what to do
     * @param occasion when, by whom and why
     * @return everything against it
     */
    default TransitionCheck check(LeadCommand command, Occasion occasion) {
        return new LeadAttempt(this, command, occasion).check();
    }

    /**
     * Does a command, wholly or not at all.
     *
     * @param command what to do
     * @param occasion when, by whom and why
     * @return the lead as it is now, one revision on, and the event that tells it
     * @throws org.opportune.core.DomainException with everything that {@link #check(LeadCommand, Occasion)} says
     */
    default Change<Lead> apply(LeadCommand command, Occasion occasion) {
        return new LeadAttempt(this, command, occasion).change();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("lead", id())
                .require("id", id())
                .check(
                        person().isPresent() || organization().isPresent(),
                        "lead.nobody",
                        "person and organization",
                        "",
                        "must not both be missing")
                .check(
                        status() != LeadStatus.WORKING || owner().isPresent(),
                        "lead.owner",
                        "owner",
                        "none",
                        "must be given for a lead that is WORKING")
                .check(
                        status() == LeadStatus.CONVERTED || conversion().isEmpty(),
                        "lead.conversion",
                        "conversion",
                        conversion().<Object>map(made -> made).orElse(""),
                        "must be left out unless the lead is CONVERTED")
                .check(
                        mergedFrom().isEmpty() || mergedOthersOnce(),
                        "lead.mergedFrom",
                        "mergedFrom",
                        mergedFrom(),
                        "must be other leads, each once")
                .check(recycled() >= 0, "lead.recycled", "recycled", recycled(), "must be zero or more")
                .check(revision() >= 0, "lead.revision", "revision", revision(), "must be zero or more");
        estimatedValue()
                .ifPresent(value -> wrong.check(
                        !value.isNegative(), "money.negative", "estimatedValue", value, "must be zero or more"));
        wrong.orThrow();
    }

    private boolean mergedOthersOnce() {
        return new HashSet<>(mergedFrom()).size() == mergedFrom().size()
                && (id() == null || !mergedFrom().contains(id()));
    }

    /**
     * Starts a lead; the id and a person or an organization are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a lead, one part at a time. */
    final class Builder extends ImmutableLead.Builder {
        Builder() {}
    }
}
