package org.opportune.core.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/**
 * The kind of an interaction: an open code, so a host adds its own as {@code InteractionType.of("acme:site-visit")}.
 *
 * <p>The constants are what the founding texts speak of. Some are a <b>buying signal</b>: a word or deed by which somebody
 * shows that they are about to buy, such as signing up for a trial or asking for the details of the contract.
 *
 * @param code the code: letters, digits, dots, dashes and underscores, at most one colon, at most 100 characters
 */
public record InteractionType(@JsonValue String code) implements Comparable<InteractionType> {
    /** Visited our site. */
    public static final InteractionType WEBSITE_VISIT = of("WEBSITE_VISIT");
    /** Walked into a shop and asked for general information. */
    public static final InteractionType STORE_VISIT = of("STORE_VISIT");
    /** Watched a film of ours. */
    public static final InteractionType VIDEO_VIEWED = of("VIDEO_VIEWED");
    /** Liked, shared or commented on a post of ours. */
    public static final InteractionType SOCIAL_REACTION = of("SOCIAL_REACTION");
    /** Subscribed to the newsletter. */
    public static final InteractionType NEWSLETTER_SIGNUP = of("NEWSLETTER_SIGNUP");
    /** Wrote to us in a chat. */
    public static final InteractionType CHAT = of("CHAT");
    /** Attended a webinar, trade show or other event. */
    public static final InteractionType EVENT_ATTENDED = of("EVENT_ATTENDED");
    /** Was sent a mail. */
    public static final InteractionType EMAIL_SENT = of("EMAIL_SENT");
    /** Opened a mail of ours. */
    public static final InteractionType EMAIL_OPENED = of("EMAIL_OPENED");
    /** Answered a mail of ours. */
    public static final InteractionType EMAIL_ANSWERED = of("EMAIL_ANSWERED");
    /** Was called on the telephone. */
    public static final InteractionType CALL = of("CALL");
    /** Had the first real conversation, in which pains are found and the lead may be qualified. */
    public static final InteractionType DISCOVERY_CALL = of("DISCOVERY_CALL");
    /** Met us. */
    public static final InteractionType MEETING = of("MEETING");
    /** Was shown the product. */
    public static final InteractionType DEMO = of("DEMO");
    /** Raised an objection. */
    public static final InteractionType OBJECTION_RAISED = of("OBJECTION_RAISED");
    /** Signed up for a trial: a buying signal. */
    public static final InteractionType TRIAL_SIGNUP = of("TRIAL_SIGNUP");
    /** Asked for the details of a contract: a buying signal. */
    public static final InteractionType CONTRACT_DETAILS_ASKED = of("CONTRACT_DETAILS_ASKED");
    /** Was sent a quote. */
    public static final InteractionType QUOTE_SENT = of("QUOTE_SENT");
    /**
     * Was seen elsewhere to look for what we sell, such as on a site that compares products; an interaction of this kind
     * names its source. How likely a purchase is, scores say: by itself it is no buying signal.
     */
    public static final InteractionType THIRD_PARTY_INTENT = of("THIRD_PARTY_INTENT");
    /** Was asked whether they know somebody who might buy. */
    public static final InteractionType REFERRAL_ASKED = of("REFERRAL_ASKED");
    /** Was asked after delivery whether all is well. */
    public static final InteractionType FOLLOW_UP = of("FOLLOW_UP");

    /** Checks the code. */
    public InteractionType {
        CodeForm.check("an interaction type", "interaction.code", code, "acme:site-visit");
    }

    /**
     * Obtains a type.
     *
     * @param code the code
     * @return the type
     */
    @JsonCreator
    public static InteractionType of(String code) {
        return new InteractionType(code);
    }

    /** {@return whether whoever does this is about to buy; of a host's own codes {@link BuyingSignals} says so} */
    public boolean isBuyingSignal() {
        return Signals.KNOWN.contains(this);
    }

    @Override
    public int compareTo(InteractionType other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    /** Held apart, since the constants must be there first. */
    static final class Signals {
        static final Set<InteractionType> KNOWN = Set.of(TRIAL_SIGNUP, CONTRACT_DETAILS_ASKED);

        private Signals() {}
    }
}
