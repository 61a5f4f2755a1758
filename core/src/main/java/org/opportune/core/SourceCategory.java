package org.opportune.core;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of {@linkplain LeadSource lead source}, by who takes the first step and where. */
public enum SourceCategory {
    /** Somebody recommended us. */
    REFERRAL(
            LeadSource.CUSTOMER_REFERRAL,
            LeadSource.WORD_OF_MOUTH,
            LeadSource.NON_BUYER_REFERRAL,
            LeadSource.CUSTOMER_FEEDBACK,
            LeadSource.PARTNER,
            LeadSource.EMPLOYEE),
    /** We told everybody. */
    ADVERTISING(
            LeadSource.ADVERTISING_RESPONSE,
            LeadSource.LOCAL_ADVERTISING,
            LeadSource.DIRECT_MARKETING,
            LeadSource.PUBLIC_RELATIONS,
            LeadSource.CAMPAIGN),
    /** We turned to them. */
    OUTBOUND(LeadSource.PURCHASED_LIST, LeadSource.EMAIL_MARKETING, LeadSource.TELEMARKETING, LeadSource.COLD_CALL),
    /** We met. */
    EVENT(
            LeadSource.WEBINAR,
            LeadSource.LUNCH,
            LeadSource.TRADE_SHOW,
            LeadSource.PEER_MEETING,
            LeadSource.SPONSORED_EVENT,
            LeadSource.THIRD_PARTY_MEETING,
            LeadSource.OTHER_OFFLINE_EVENT),
    /** They found us. */
    INBOUND(
            LeadSource.BLOG,
            LeadSource.INFOGRAPHIC,
            LeadSource.IMAGE,
            LeadSource.VIDEO,
            LeadSource.WEBSITE_VISIT,
            LeadSource.SEO),
    /** We share a social network. */
    SOCIAL(LeadSource.SOCIAL_MEDIA, LeadSource.LINKEDIN, LeadSource.SOCIAL_SELLING),
    /** We share acquaintances. */
    NETWORK(LeadSource.NETWORKING, LeadSource.CHAMBER_OF_COMMERCE),
    /** They asked us. */
    CONVERSATION(LeadSource.LIVE_CHAT, LeadSource.CHATBOT, LeadSource.STORE_VISIT),
    /** We know each other from an earlier sale or attempt. */
    EXISTING(LeadSource.CURRENT_CUSTOMER, LeadSource.LOST_OPPORTUNITY);

    private static final Map<LeadSource, SourceCategory> BY_SOURCE = Arrays.stream(values())
            .flatMap(category -> category.sources.stream().map(source -> Map.entry(source, category)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, and holds only immutable values
    private final List<LeadSource> sources;

    SourceCategory(LeadSource... sources) {
        this.sources = List.of(sources);
    }

    /** {@return the sources of this kind that the library knows} */
    public List<LeadSource> sources() {
        return sources;
    }

    static Optional<SourceCategory> of(LeadSource source) {
        return Optional.ofNullable(BY_SOURCE.get(source));
    }
}
