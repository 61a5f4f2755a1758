package org.opportune.core.lead;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.style.HouseStyle;
import org.opportune.core.time.Periods;

/**
 * How often leads that are nurtured are contacted.
 *
 * <p>A lead is due on its revisit day, if it has one and was not contacted since; otherwise one cadence after it was last
 * contacted, or after its nurturing began. For example, a suspect educated every month since 10 January and last written
 * to on 31 January is due on 28 February.
 */
@Value.Immutable
@HouseStyle
public interface NurturePolicy extends WithNurturePolicy {

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return how much time to leave between two contacts, by why it is nurtured; a reason left out has no cadence} */
    Map<NurtureReason, Period> cadences();

    /** {@return the kinds of interaction by which we contact somebody; one in which they turned to us is none} */
    Set<InteractionType> contacts();

    /**
     * Returns how often a lead is contacted.
     *
     * @param nurturing why and since when it is nurtured
     * @return its own cadence, or else that of the reason; empty when there is neither
     */
    default Optional<Period> cadence(Nurturing nurturing) {
        return nurturing.cadence().or(() -> Optional.ofNullable(cadences().get(nurturing.reason())));
    }

    /**
     * Lists whom to contact.
     *
     * @param leads the leads, in any order
     * @param asOf the moment; interactions after it do not count
     * @param zone whose day counts
     * @return every lead in one place: due, due later, or left out with the cause
     */
    default ContactPlan due(Collection<Lead> leads, Instant asOf, ZoneId zone) {
        return new ContactPlanner(this, asOf, zone).plan(leads);
    }

    /** {@return the fingerprint of everything this policy says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "nurture-policy")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .list(
                        "cadences",
                        cadences().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .toList(),
                        (into, entry) -> into.part("reason", entry.getKey().name())
                                .part("cadence", entry.getValue().toString()))
                .list(
                        "contacts",
                        contacts().stream().sorted().toList(),
                        (into, type) -> into.part("type", type.code())));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("nurture policy", id())
                .require("id", id())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(version() > 0, "policy.version", "version", version(), "must be above zero")
                .check(!contacts().isEmpty(), "nurture.contacts", "contacts", "", "must name a kind of interaction");
        cadences().forEach((reason, cadence) -> Periods.check(wrong, "cadence of " + reason, cadence));
        wrong.orThrow();
    }

    /**
     * Obtains a policy to begin with, and to change as one finds out.
     *
     * @return the policy that educates every month, asks whom sales gave back every month and whom we set aside every three
     *     months
     */
    static NurturePolicy standard() {
        return builder()
                .id("standard")
                .putCadences(NurtureReason.EDUCATING, Period.ofMonths(1))
                .putCadences(NurtureReason.SET_ASIDE, Period.ofMonths(3))
                .putCadences(NurtureReason.RECYCLED, Period.ofMonths(1))
                .addAllContacts(List.of(
                        InteractionType.EMAIL_SENT,
                        InteractionType.CALL,
                        InteractionType.DISCOVERY_CALL,
                        InteractionType.MEETING,
                        InteractionType.DEMO,
                        InteractionType.REFERRAL_ASKED,
                        InteractionType.FOLLOW_UP))
                .build();
    }

    /**
     * Starts a policy; the id and a kind of contact are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy, one part at a time. */
    final class Builder extends ImmutableNurturePolicy.Builder {
        Builder() {}
    }
}
