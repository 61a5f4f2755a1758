package org.opportune.scoring.routing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.OwnerId;
import org.opportune.core.Violations;
import org.opportune.core.lead.LeadHistory;
import org.opportune.core.style.HouseStyle;

/** A lead that was offered to sales, and what sales did about it. */
@Value.Immutable
@HouseStyle
public interface Handoff extends WithHandoff {
    /** The fact that holds how often sales has rejected a lead since it was last nurtured. */
    Key<Long> REJECTIONS = Key.integer("handoff.rejections");

    /** {@return which lead} */
    LeadId lead();

    /** {@return when it was offered} */
    Instant at();

    /** {@return whom it was offered to, if to anybody in particular} */
    Optional<OwnerId> to();

    /** {@return when sales first got in touch with the lead, empty while that has not happened} */
    Optional<Instant> firstResponse();

    /** {@return whether sales took it, empty while nobody has said} */
    Optional<HandoffAnswer> answer();

    /** {@return when sales first did anything about it: got in touch, or answered; empty while it has not} */
    default Optional<Instant> respondedAt() {
        Optional<Instant> answered = answer().map(HandoffAnswer::at);
        return firstResponse()
                .filter(first -> answered.filter(first::isAfter).isEmpty())
                .or(() -> answered);
    }

    /**
     * Finds the hand-offs that a lead's history tells of.
     *
     * <p>A lead is offered when it becomes qualified ({@link org.opportune.core.lead.LeadStatus#QUALIFIED}). Sales accepts
     * it when it reaches SQL or is converted, and rejects it when it is worked on again, set aside or given up. A lead that
     * reaches SQL without having been offered is offered and accepted at once.
     *
     * @param history what happened to the lead
     * @return its hand-offs, oldest first; first responses are not among what a history tells
     */
    static List<Handoff> in(LeadHistory history) {
        return new HandoffReading(history).handoffs();
    }

    /**
     * Returns what policies ask about how sales answered.
     *
     * @param history what happened to the lead
     * @return {@link #REJECTIONS}: how often it went from qualified back to work since it was last nurtured
     */
    static Facts facts(LeadHistory history) {
        return Attributes.none().with(REJECTIONS, new HandoffReading(history).rejections());
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("hand-off of lead", lead())
                .require("lead", lead())
                .require("at", at());
        if (at() != null) {
            firstResponse()
                    .ifPresent(first -> wrong.check(
                            !first.isBefore(at()),
                            "handoff.response",
                            "firstResponse",
                            first,
                            "must not be before the hand-off (" + at() + ")"));
            answer().ifPresent(answer -> wrong.check(
                    !answer.at().isBefore(at()),
                    "handoff.answer",
                    "answer",
                    answer.at(),
                    "must not be before the hand-off (" + at() + ")"));
        }
        wrong.orThrow();
    }

    /**
     * Starts a hand-off; lead and at are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a hand-off, one part at a time. */
    final class Builder extends ImmutableHandoff.Builder {
        Builder() {}
    }
}
