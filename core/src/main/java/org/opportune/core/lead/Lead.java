package org.opportune.core.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.opportune.core.Attributes;
import org.opportune.core.CampaignId;
import org.opportune.core.Change;
import org.opportune.core.DealId;
import org.opportune.core.Facts;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.TransitionCheck;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.Objection;
import org.opportune.core.activity.PainPoint;
import org.opportune.core.activity.Touchpoint;
import org.opportune.core.party.ErasurePolicy;
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

    /** {@return the ways on which it met us before it became known, in any order} */
    List<Touchpoint> touchpoints();

    /** {@return the earlier deal that it goes back to: the one that was lost, for a lead to be won back} */
    Optional<DealId> originDeal();

    /** {@return the lead that named it, such as one that did not buy but was asked who might} */
    Optional<LeadId> referredBy();

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

    /** {@return when they said how much they want it; empty when nobody has asked or noted that} */
    Optional<Instant> interestAt();

    /** {@return when they want to decide; unknown unless said otherwise} */
    @Value.Default
    default Timeframe timeframe() {
        return Timeframe.unknown();
    }

    /** {@return what a deal with them may be worth, zero or more} */
    Optional<Money> estimatedValue();

    /** {@return who works on it; given while it is being worked on} */
    Optional<OwnerId> owner();

    /** {@return what hurts them, as far as that was found; each about this lead} */
    List<PainPoint> painPoints();

    /** {@return what they hold against buying, met or not; each by this lead} */
    List<Objection> objections();

    /** {@return why, since when and how often it is nurtured; empty when it is not, or when nobody has said} */
    Optional<Nurturing> nurturing();

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
     * Returns everything that conditions can ask about this lead at a moment, what ages included.
     *
     * @param asOf the moment; the answer to {@link Facts#AS_OF}
     * @param zone whose day counts
     * @return {@link #facts()}, and the keys of {@link LeadKeys} that are answered at a moment only
     */
    default Facts factsAt(Instant asOf, ZoneId zone) {
        return new AgingFacts(this, asOf, zone);
    }

    /**
     * Returns the way on which it became a lead.
     *
     * <p>For example, an advertisement on Monday, an article on Tuesday, a form on Wednesday, when the lead was made; what
     * it met on Thursday is not on the path.
     *
     * @return its touchpoints in time order until {@link #createdAt()}; empty when nobody knows when that was
     */
    default Optional<List<Touchpoint>> conversionPath() {
        return createdAt().map(this::pathUntil);
    }

    /**
     * Returns the way it came until a moment, such as the one of its conversion.
     *
     * @param moment the moment; what it met at that very moment counts
     * @return its touchpoints until then, in time order, each once
     */
    default List<Touchpoint> pathUntil(Instant moment) {
        return touchpoints().stream()
                .filter(one -> !one.at().isAfter(moment))
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the campaign that brought it: that of the first touchpoint that belongs to one} */
    default Optional<CampaignId> originCampaign() {
        return touchpoints().stream()
                .sorted()
                .flatMap(one -> one.campaign().stream())
                .findFirst();
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

    /** {@return when personal data were removed from it; empty if they were not, or if somebody else is known again} */
    default Optional<Instant> erasedAt() {
        return person().flatMap(Person::erasedAt).or(() -> organization().flatMap(Organization::erasedAt));
    }

    /**
     * Removes personal data; figures stay as they are.
     *
     * @param policy what is kept
     * @param occasion when and by whom; its reason is not noted, since it may name somebody
     * @return the lead, one revision on, and the event that tells it; itself and no event when there is nothing to remove
     * @throws org.opportune.core.DomainException if it has another revision than expected
     */
    default Change<Lead> erase(ErasurePolicy policy, Occasion occasion) {
        return new LeadErasure(this, policy, occasion).change();
    }

    /**
     * Returns this lead as its history tells it.
     *
     * @param history what happened to it
     * @return the lead with state, revision and, if nobody noted it, creation from the history, and all else as it is; itself
     *     when the history is empty
     */
    default Lead replay(LeadHistory history) {
        List<LeadState> states = history.states();
        return states.isEmpty()
                ? this
                : states.get(states.size() - 1)
                        .on(this)
                        .withRevision(history.revision())
                        .withCreatedAt(createdAt()
                                .or(() -> Optional.of(history.moments().get(0))));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        LeadInvariants.of(this).orThrow();
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
