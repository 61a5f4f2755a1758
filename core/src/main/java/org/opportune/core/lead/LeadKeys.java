package org.opportune.core.lead;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.ValueType;
import org.opportune.core.activity.ActivityKeys;
import org.opportune.core.activity.InteractionType;

/** The facts every lead offers; a host's own stand beside them under its own keys. */
public final class LeadKeys {
    /** The identifier. */
    public static final Key<String> ID = Key.text("lead.id");
    /** Where it came from. */
    public static final Key<String> SOURCE = Key.text("lead.source");
    /** The kind of source: {@code REFERRAL}, {@code INBOUND} and so on. */
    public static final Key<String> SOURCE_CATEGORY = Key.text("lead.sourceCategory");
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
    /** What a deal with them may be worth. */
    public static final Key<Money> ESTIMATED_VALUE = Key.of("lead.estimatedValue", ValueType.MONEY);
    /** Who works on it. */
    public static final Key<String> OWNER = Key.text("lead.owner");
    /** The day to take it up again, while it is set aside. */
    public static final Key<LocalDate> REVISIT_ON = Key.of("lead.revisitOn", ValueType.DATE);
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
}
