package org.opportune.scoring.routing;

import static org.opportune.core.Condition.all;
import static org.opportune.core.Condition.any;
import static org.opportune.core.Condition.atLeast;
import static org.opportune.core.Condition.countWithin;
import static org.opportune.core.Condition.exists;
import static org.opportune.core.Condition.in;
import static org.opportune.core.Condition.not;
import static org.opportune.core.Condition.range;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.opportune.core.Condition;
import org.opportune.core.ContentHash;
import org.opportune.core.Truth;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;

/**
 * Hands off by what a lead wants: marketing qualified for clear interest or engagement with marketing's material, sales
 * qualified for immediate interest in buying.
 *
 * <pre>
 * LEAD to MQL    mql holds, or sql
 * MQL to SQL     sql holds, and sales can get in touch
 * MQL, SQL       fall to LEAD when neither holds any more
 * </pre>
 *
 * <p>What sales has accepted does not fall back to MQL because a day went by: sales rejects it, or the interest is gone.
 *
 * @param id the policy
 * @param version its version
 * @param mql what holds of a lead that marketing has qualified
 * @param sql what holds of a lead that is to be handed directly to sales
 * @param salesSupport when sales, not marketing, supports a lead that marketing qualified
 * @param recycling what happens to leads that sales gives back
 */
public record FoundingHandoff(
        ModelId id, Version version, Condition mql, Condition sql, Condition salesSupport, Recycling recycling)
        implements HandoffPolicy {
    private static final Condition INTERESTED = in(LeadKeys.INTEREST, "EXPRESSED", "STRONG");
    private static final Condition AT_ONCE = all(in(LeadKeys.TIMEFRAME, "IMMEDIATE"), atLeast(LeadKeys.DAYS_LEFT, -7L));
    private static final Condition SOON =
            all(in(LeadKeys.TIMEFRAME, "BY_DATE", "WITHIN_PERIOD"), range(LeadKeys.DAYS_LEFT, 0L, 8L));
    private static final FoundingHandoff STANDARD = new FoundingHandoff(
            ModelId.of("founding"),
            Version.FIRST,
            any(INTERESTED, all(not(exists(LeadKeys.INTEREST)), engaged())),
            all(any(not(exists(LeadKeys.INTEREST)), INTERESTED), any(AT_ONCE, SOON)),
            in(LeadKeys.INTEREST, "STRONG"),
            Recycling.standard());

    /**
     * Returns the policy of the founding texts.
     *
     * <p>Immediate is what they said within a week, or a day within a week, as
     * {@link org.opportune.scoring.temperature.TimeframeTemperature#standard()} has it; who names such a day has shown
     * interest. Engagement stands for interest nobody noted: two videos, reactions, events, mails answered or newsletters
     * within 90 days. Sales supports whose interest is strong. The numbers are choices of this library.
     *
     * @return the policy
     */
    public static FoundingHandoff standard() {
        return STANDARD;
    }

    private static Condition engaged() {
        return new Condition.Any(Stream.of(
                        InteractionType.VIDEO_VIEWED,
                        InteractionType.SOCIAL_REACTION,
                        InteractionType.EVENT_ATTENDED,
                        InteractionType.EMAIL_ANSWERED,
                        InteractionType.NEWSLETTER_SIGNUP)
                .map(type -> countWithin(LeadKeys.interactions(type), Duration.ofDays(90), 2))
                .toList());
    }

    @Override
    public void encode(ContentHash.Encoder into) {
        into.part("handoff", "founding")
                .part("id", id.value())
                .part("version", version.toString())
                .condition("mql", mql)
                .condition("sql", sql)
                .condition("salesSupport", salesSupport);
        recycling.encode(into);
    }

    List<LevelStep> steps() {
        Condition either = any(mql, sql);
        return List.of(
                new LevelStep(QualificationLevel.MQL, either, either, FoundingHandoff::interest),
                new LevelStep(QualificationLevel.SQL, sql, Condition.always(), FoundingHandoff::purchase));
    }

    private static String interest(boolean has, Truth truth) {
        return switch (truth) {
            case TRUE -> "It shows clear interest, or engages with marketing's material.";
            case FALSE -> has ? "It shows no interest any more." : "It shows no clear interest yet.";
            case UNKNOWN -> "Nobody knows whether it is interested.";
        };
    }

    private static String purchase(boolean has, Truth truth) {
        return switch (truth) {
            case TRUE -> has ? "Sales has accepted it." : "It is interested in buying at once.";
            case FALSE -> "It does not want to buy soon.";
            case UNKNOWN -> "Nobody knows whether it wants to buy soon.";
        };
    }
}
