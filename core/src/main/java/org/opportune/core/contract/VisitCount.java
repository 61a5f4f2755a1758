package org.opportune.core.contract;

import java.util.Optional;
import org.opportune.core.CampaignId;
import org.opportune.core.LeadSource;
import org.opportune.core.Violations;
import org.opportune.core.time.Window;

/**
 * How many visits there were: what a conversion rate is a share of, without a lead for every visitor.
 *
 * <p>For example {@code new VisitCount(day, Optional.of(LeadSource.SEO), Optional.empty(), 100)}: if 15 of them subscribed,
 * 15 % converted. Counts of different channels, campaigns and days add up, so a visit is to be in one of them only; a person
 * who came on two days is two visits.
 *
 * @param window on which days, such as a single one
 * @param channel where they came from; empty when nobody knows
 * @param campaign which campaign brought them; empty when none did, or nobody knows
 * @param visits how many, zero or more
 */
public record VisitCount(Window window, Optional<LeadSource> channel, Optional<CampaignId> campaign, long visits) {

    /** Refuses fewer visits than none. */
    public VisitCount {
        Violations.of("the visits of " + window)
                .check(visits >= 0, "visits.negative", "visits", visits, "must be zero or more")
                .orThrow();
    }
}
