package org.opportune.scoring.routing;

import org.opportune.core.Condition;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.lead.LeadStatus;
import org.opportune.core.lead.QualificationLevel;

/**
 * What happens to leads that sales gives back.
 *
 * @param maxRejections how often sales may reject a lead until it is nurtured; one or more
 * @param to the highest level that it then keeps, below SQL
 */
public record Recycling(int maxRejections, QualificationLevel to) {
    private static final Recycling STANDARD = new Recycling(2, QualificationLevel.MQL);

    /** Checks number and level. */
    public Recycling {
        Violations.of("recycling")
                .check(maxRejections > 0, "recycling.rejections", "maxRejections", maxRejections, "must be one or more")
                .check(to != QualificationLevel.SQL, "recycling.level", "to", to, "must be below SQL")
                .orThrow();
    }

    /** {@return the choice of this library: nurtured at the second rejection, and marketing qualified at most} */
    public static Recycling standard() {
        return STANDARD;
    }

    /** {@return what holds of a lead that is to be recycled: sales can give back only what is worked on} */
    Condition condition() {
        return Condition.all(
                Condition.in(LeadKeys.STATUS, LeadStatus.WORKING.name(), LeadStatus.QUALIFIED.name()),
                Condition.atLeast(Handoff.REJECTIONS, (long) maxRejections));
    }

    void encode(ContentHash.Encoder into) {
        into.part("maxRejections", String.valueOf(maxRejections)).part("to", to.name());
    }
}
