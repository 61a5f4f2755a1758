package org.opportune.core.activity;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.opportune.core.CampaignId;
import org.opportune.core.InteractionId;
import org.opportune.core.LeadSource;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * One time somebody met what we offer on the way to us: saw an advertisement, read a page, attended an event.
 *
 * <p>The one that is earlier comes first; at one moment the order is that of source, campaign and content.
 */
@Value.Immutable
@HouseStyle
public interface Touchpoint extends WithTouchpoint, Comparable<Touchpoint> {

    /** {@return when} */
    Instant at();

    /** {@return by which channel} */
    LeadSource source();

    /** {@return the campaign it belongs to; empty outside of any} */
    Optional<CampaignId> campaign();

    /** {@return what they met: an article, an advertisement, a call to action, as the host names these} */
    Optional<String> content();

    /** {@return the interaction that it is noted as, if it is} */
    Optional<InteractionId> interaction();

    @Override
    default int compareTo(Touchpoint other) {
        return Comparator.comparing(Touchpoint::at)
                .thenComparing(Touchpoint::source)
                .thenComparing(one -> one.campaign().map(CampaignId::value).orElse(""))
                .thenComparing(one -> one.content().orElse(""))
                .thenComparing(
                        one -> one.interaction().map(InteractionId::value).orElse(""))
                .compare(this, other);
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("a touchpoint").require("at", at()).require("source", source());
        wrong.check(
                content().filter(String::isBlank).isEmpty(),
                "text.blank",
                "content",
                "",
                "must not be blank",
                "Leave it out if there is none.");
        wrong.orThrow();
    }

    /**
     * Starts a touchpoint; at and source are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a touchpoint of which nothing else is known.
     *
     * @param source by which channel
     * @param at when
     * @return the touchpoint
     */
    static Touchpoint of(LeadSource source, Instant at) {
        return builder().source(source).at(at).build();
    }

    /** Builds a touchpoint, one part at a time. */
    final class Builder extends ImmutableTouchpoint.Builder {
        Builder() {}
    }
}
