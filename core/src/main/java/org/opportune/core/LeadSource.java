package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Where a lead or a deal came from: an open code, so a host adds its own as {@code LeadSource.of("acme:podcast")}.
 *
 * <p>Most constants are the sources that the founding texts name, among them two that are easily forgotten: people who
 * did not buy but know somebody who might, and deals that were lost. {@link #PARTNER} and those after it are what sales
 * systems offer besides.
 *
 * @param code the code: not blank, at most 128 characters
 */
public record LeadSource(@JsonValue String code) implements Comparable<LeadSource> {
    /** Brought by an existing customer. */
    public static final LeadSource CUSTOMER_REFERRAL = of("CUSTOMER_REFERRAL");
    /** People talk. */
    public static final LeadSource WORD_OF_MOUTH = of("WORD_OF_MOUTH");
    /** Named by somebody who was asked because they did not buy themselves. */
    public static final LeadSource NON_BUYER_REFERRAL = of("NON_BUYER_REFERRAL");
    /** Found in what customers said when asked. */
    public static final LeadSource CUSTOMER_FEEDBACK = of("CUSTOMER_FEEDBACK");
    /** Answered an advertisement. */
    public static final LeadSource ADVERTISING_RESPONSE = of("ADVERTISING_RESPONSE");
    /** Answered an advertisement in the neighbourhood. */
    public static final LeadSource LOCAL_ADVERTISING = of("LOCAL_ADVERTISING");
    /** Answered a letter or leaflet addressed to them. */
    public static final LeadSource DIRECT_MARKETING = of("DIRECT_MARKETING");
    /** From a list that was bought. */
    public static final LeadSource PURCHASED_LIST = of("PURCHASED_LIST");
    /** Answered a mailing. */
    public static final LeadSource EMAIL_MARKETING = of("EMAIL_MARKETING");
    /** Reached by a telephone campaign. */
    public static final LeadSource TELEMARKETING = of("TELEMARKETING");
    /** Called without having asked for it. */
    public static final LeadSource COLD_CALL = of("COLD_CALL");
    /** Attended a seminar on the web. */
    public static final LeadSource WEBINAR = of("WEBINAR");
    /** Met at a business lunch. */
    public static final LeadSource LUNCH = of("LUNCH");
    /** Met at a trade show. */
    public static final LeadSource TRADE_SHOW = of("TRADE_SHOW");
    /** Met among people of the same trade. */
    public static final LeadSource PEER_MEETING = of("PEER_MEETING");
    /** Met at an event we paid for. */
    public static final LeadSource SPONSORED_EVENT = of("SPONSORED_EVENT");
    /** Met at somebody else's meeting. */
    public static final LeadSource THIRD_PARTY_MEETING = of("THIRD_PARTY_MEETING");
    /** Met at some other event in person. */
    public static final LeadSource OTHER_OFFLINE_EVENT = of("OTHER_OFFLINE_EVENT");
    /** Read an article of ours. */
    public static final LeadSource BLOG = of("BLOG");
    /** Looked at an infographic of ours. */
    public static final LeadSource INFOGRAPHIC = of("INFOGRAPHIC");
    /** Looked at a picture of ours. */
    public static final LeadSource IMAGE = of("IMAGE");
    /** Watched a film of ours. */
    public static final LeadSource VIDEO = of("VIDEO");
    /** Visited our site. */
    public static final LeadSource WEBSITE_VISIT = of("WEBSITE_VISIT");
    /** Found us with a search engine. */
    public static final LeadSource SEO = of("SEO");
    /** Came through a social network: the cheapest and widest source. */
    public static final LeadSource SOCIAL_MEDIA = of("SOCIAL_MEDIA");
    /** Reacted to a post on LinkedIn. */
    public static final LeadSource LINKEDIN = of("LINKEDIN");
    /** Was answered by a seller in a social network. */
    public static final LeadSource SOCIAL_SELLING = of("SOCIAL_SELLING");
    /** Known from personal contacts. */
    public static final LeadSource NETWORKING = of("NETWORKING");
    /** Known through a chamber of commerce. */
    public static final LeadSource CHAMBER_OF_COMMERCE = of("CHAMBER_OF_COMMERCE");
    /** Wrote to a person in a live chat. */
    public static final LeadSource LIVE_CHAT = of("LIVE_CHAT");
    /** Wrote to a chat robot. */
    public static final LeadSource CHATBOT = of("CHATBOT");
    /** Walked into a shop. */
    public static final LeadSource STORE_VISIT = of("STORE_VISIT");
    /** Is a customer already. */
    public static final LeadSource CURRENT_CUSTOMER = of("CURRENT_CUSTOMER");
    /** Was lost in an earlier deal and may be won back. */
    public static final LeadSource LOST_OPPORTUNITY = of("LOST_OPPORTUNITY");
    /** Brought by a partner firm. */
    public static final LeadSource PARTNER = of("PARTNER");
    /** Brought by somebody who works for us. */
    public static final LeadSource EMPLOYEE = of("EMPLOYEE");
    /** Read about us in the press. */
    public static final LeadSource PUBLIC_RELATIONS = of("PUBLIC_RELATIONS");
    /** Answered a campaign, of whatever kind. */
    public static final LeadSource CAMPAIGN = of("CAMPAIGN");
    /** Something else. */
    public static final LeadSource OTHER = of("OTHER");

    /** Checks the code. */
    public LeadSource {
        Text.check("lead source", "code", code);
    }

    /**
     * Obtains a source.
     *
     * @param code the code
     * @return the source
     */
    @JsonCreator
    public static LeadSource of(String code) {
        return new LeadSource(code);
    }

    /** {@return the kind of source; empty for {@link #OTHER} and for a host's own codes} */
    public Optional<SourceCategory> category() {
        return SourceCategory.of(this);
    }

    @Override
    public int compareTo(LeadSource other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
