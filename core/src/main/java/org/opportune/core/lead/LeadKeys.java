package org.opportune.core.lead;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.ValueType;
import org.opportune.core.activity.ActivityKeys;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.activity.ObjectionTopic;
import org.opportune.core.activity.PainPointType;

/** The facts every lead offers; a host's own stand beside them under its own keys. */
public final class LeadKeys {
    /** The identifier. */
    public static final Key<String> ID = Key.text("lead.id");
    /** Where it came from. */
    public static final Key<String> SOURCE = Key.text("lead.source");
    /** The kind of source: {@code REFERRAL}, {@code INBOUND} and so on. */
    public static final Key<String> SOURCE_CATEGORY = Key.text("lead.sourceCategory");
    /** Every time it met us on its way, by whatever channel; unknown when nobody noted any. */
    public static final Key<Occurrences> TOUCHPOINTS = Key.occurrences("lead.touchpoints");
    /** The campaign that brought it. */
    public static final Key<String> ORIGIN_CAMPAIGN = Key.text("lead.originCampaign");
    /** The earlier deal that it goes back to. */
    public static final Key<String> ORIGIN_DEAL = Key.text("lead.originDeal");
    /** The lead that named it. */
    public static final Key<String> REFERRED_BY = Key.text("lead.referredBy");
    /** {@code NEW}, {@code WORKING} and so on. */
    public static final Key<String> STATUS = Key.text("lead.status");
    /** {@code SUSPECT}, {@code LEAD}, {@code MQL} or {@code SQL}. */
    public static final Key<String> LEVEL = Key.text("lead.level");
    /** {@code NONE}, {@code EXPRESSED} or {@code STRONG}; unknown when nobody asked. */
    public static final Key<String> INTEREST = Key.text("lead.interest");
    /** {@code IMMEDIATE}, {@code BY_DATE}, {@code WITHIN_PERIOD} or {@code NONE}; unknown when nobody asked. */
    public static final Key<String> TIMEFRAME = Key.text("lead.timeframe");
    /** The day by which they want to decide; unknown when there is none. */
    public static final Key<LocalDate> DUE = Key.of("lead.due", ValueType.DATE);
    /** When they said how much they want it. */
    public static final Key<Instant> INTEREST_AT = Key.of("lead.interestAt", ValueType.INSTANT);
    /**
     * How many days ago they said how much they want it; known at a moment only, by
     * {@link Lead#factsAt(Instant, java.time.ZoneId)}.
     */
    public static final Key<Long> INTEREST_AGE = Key.integer("lead.interestAge");
    /**
     * How many days are left until they want to decide, below zero when that is past and somebody should ask again; known
     * at a moment only, by {@link Lead#factsAt(Instant, java.time.ZoneId)}.
     */
    public static final Key<Long> DAYS_LEFT = Key.integer("lead.daysLeft");
    /** What a deal with them may be worth. */
    public static final Key<Money> ESTIMATED_VALUE = Key.of("lead.estimatedValue", ValueType.MONEY);
    /** Who works on it. */
    public static final Key<String> OWNER = Key.text("lead.owner");
    /** The day to take it up again, while it is set aside. */
    public static final Key<LocalDate> REVISIT_ON = Key.of("lead.revisitOn", ValueType.DATE);
    /** {@code EDUCATING}, {@code SET_ASIDE} or {@code RECYCLED}: why it is nurtured, while it is. */
    public static final Key<String> NURTURING = Key.text("lead.nurturing");
    /** Since when it is nurtured, while it is. */
    public static final Key<Instant> NURTURED_SINCE = Key.of("lead.nurturedSince", ValueType.INSTANT);
    /** How often it was taken up again after it had been set aside. */
    public static final Key<Long> RECYCLED = Key.integer("lead.recycled");
    /** Why it is not pursued, now or for good. */
    public static final Key<String> DISQUALIFICATION = Key.text("lead.disqualification");
    /** When it became known to us. */
    public static final Key<Instant> CREATED_AT = Key.of("lead.createdAt", ValueType.INSTANT);
    /** Whether sales can get in touch: there is an e-mail address or a telephone number. */
    public static final Key<Boolean> CONTACTABLE = Key.of("lead.contactable", ValueType.BOOLEAN);
    /** What the person is in their organization. */
    public static final Key<String> JOB_TITLE = Key.text("lead.jobTitle");
    /** The person's country, or else the organization's. */
    public static final Key<String> COUNTRY = Key.text("lead.country");
    /** The organization's name. */
    public static final Key<String> ORGANIZATION = Key.text("lead.organization");
    /** The organization's line of business. */
    public static final Key<String> SECTOR = Key.text("lead.sector");
    /** How many people work in the organization. */
    public static final Key<Long> EMPLOYEES = Key.integer("lead.employees");
    /** What the organization takes in a year. */
    public static final Key<Money> ANNUAL_REVENUE = Key.of("lead.annualRevenue", ValueType.MONEY);
    /** How many kinds of pain were found; unknown while none is. */
    public static final Key<Long> PAIN_POINTS = Key.integer("lead.painPoints");
    /** Every objection, met or not; unknown while nobody noted one. */
    public static final Key<Occurrences> OBJECTIONS = Key.occurrences("lead.objections");
    /**
     * How many objections stand that were raised and not met; unknown while none was raised, and known at a moment only, by
     * {@link Lead#factsAt(Instant, java.time.ZoneId)}.
     */
    public static final Key<Long> OPEN_OBJECTIONS = Key.integer("lead.openObjections");
    /** Every interaction that shows they are about to buy. */
    public static final Key<Occurrences> BUYING_SIGNALS = Key.occurrences("lead.buyingSignals");
    /** Every interaction, of whatever kind. */
    public static final Key<Occurrences> INTERACTIONS = Key.occurrences("lead.interactions");

    private LeadKeys() {}

    /**
     * Returns the key of one kind of interaction, such as {@code interaction.DEMO}.
     *
     * <p>When a lead's interactions are complete, a kind that never happened is known to have happened no time.
     *
     * @param type the kind
     * @return the key
     */
    public static Key<Occurrences> interactions(InteractionType type) {
        return ActivityKeys.interactions(type);
    }

    /**
     * Returns the key of one kind of pain, such as {@code pain.LOST_TIME}.
     *
     * <p>It is true when that pain was found, and unknown otherwise: it may be there without anybody having asked.
     *
     * @param type the kind
     * @return the key
     */
    public static Key<Boolean> pain(PainPointType type) {
        return Key.of("pain." + type.code(), ValueType.BOOLEAN);
    }

    /**
     * Returns the key of the objections about one topic, such as {@code objection.PRICE}.
     *
     * @param topic the topic
     * @return the key; unknown while nobody noted one
     */
    public static Key<Occurrences> objections(ObjectionTopic topic) {
        return Key.occurrences("objection." + topic.code());
    }
}
