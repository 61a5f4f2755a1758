package org.opportune.examples.review.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opportune.scoring.qualification.Bant;
import org.opportune.scoring.qualification.CriterionAnswer;
import org.opportune.scoring.qualification.CriterionKey;
import org.opportune.scoring.qualification.EvidenceLevel;
import org.opportune.scoring.qualification.Finding;

/** Makes up what a seller found out about a lead by asking: the keener the lead, the more, and the better. */
final class SampleFindings {
    private static final List<CriterionKey> BANT = List.of(Bant.BUDGET, Bant.AUTHORITY, Bant.NEED, Bant.TIME);
    /** After that long a budget may be spent, and a decider gone. */
    private static final Duration HOLDS = Duration.ofDays(90);

    private static final int LONGEST_AGO = 100;

    private final SplitMix random;
    private final int keen;
    private final LocalDate created;
    private final boolean competitor;

    SampleFindings(SplitMix random, int keen, LocalDate created, boolean competitor) {
        this.random = random;
        this.keen = keen;
        this.created = created;
        this.competitor = competitor;
    }

    List<Finding> all() {
        List<Finding> found = new ArrayList<>();
        boolean talked = random.below(4) <= keen;
        for (CriterionKey criterion : BANT) {
            if (talked && random.below(5) <= keen + 1) {
                found.add(finding(criterion, answer(), random.below(3) == 0 ? EvidenceLevel.VERIFIED : said()));
            }
        }
        if (talked) {
            CriterionAnswer eligible = competitor ? CriterionAnswer.NOT_MET : CriterionAnswer.MET;
            found.add(finding(SampleLeadPolicy.ELIGIBLE, eligible, EvidenceLevel.VERIFIED));
        }
        return found;
    }

    private Finding finding(CriterionKey criterion, CriterionAnswer answer, EvidenceLevel evidence) {
        int age = (int) Math.min(LONGEST_AGO, SamplePipeline.AS_OF.toEpochDay() - created.toEpochDay());
        Instant at = SampleLeads.morning(SamplePipeline.AS_OF.minusDays(random.below(age + 1)));
        return Finding.of(criterion, answer, evidence, at).withValidFor(HOLDS);
    }

    private EvidenceLevel said() {
        return random.below(8) == 0 ? EvidenceLevel.ASSUMED : EvidenceLevel.STATED;
    }

    private CriterionAnswer answer() {
        int chance = random.below(20) + keen;
        if (chance < 4) {
            return CriterionAnswer.NOT_MET;
        } else if (chance < 5) {
            return CriterionAnswer.UNKNOWN;
        }
        return chance < 6 ? CriterionAnswer.PARTIAL : CriterionAnswer.MET;
    }
}
