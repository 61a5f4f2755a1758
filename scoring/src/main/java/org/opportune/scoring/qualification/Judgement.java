package org.opportune.scoring.qualification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Comes to a verdict from the lines of an assessment. */
final class Judgement {
    private final QualificationFramework framework;
    private final Assessment assessment;

    Judgement(Assessment assessment) {
        this.framework = assessment.framework();
        this.assessment = assessment;
    }

    Verdict verdict() {
        List<CriterionLine> disqualifying = notMet(Knockout.DISQUALIFIED);
        List<CriterionLine> lowering = notMet(Knockout.LOW_PRIORITY);
        List<CriterionLine> postponing = notMet(Knockout.NURTURE);
        if (!disqualifying.isEmpty()) {
            return new Verdict.Disqualified(disqualifying);
        } else if (!lowering.isEmpty()) {
            return new Verdict.LowPriority(lowering);
        } else if (enough()) {
            return new Verdict.Qualified();
        }
        return postponing.isEmpty()
                ? new Verdict.NeedsInfo(assessment.gaps())
                : new Verdict.Nurture(until(postponing), postponing);
    }

    private boolean enough() {
        List<CriterionLine> lines = assessment.lines();
        int met = (int) lines.stream().filter(CriterionLine::met).count();
        return lines.stream().allMatch(line -> line.met() || !line.criterion().required())
                && framework.policy().reached(met, lines.size(), assessment.score());
    }

    private List<CriterionLine> notMet(Knockout knockout) {
        return assessment.lines().stream()
                .filter(line -> line.standing() == Standing.NOT_MET)
                .filter(line -> line.criterion().knockout().equals(Optional.of(knockout)))
                .toList();
    }

    private static Optional<Instant> until(List<CriterionLine> reasons) {
        List<Instant> ends = reasons.stream()
                .flatMap(line -> line.finding().flatMap(Finding::expiresAt).stream())
                .toList();
        return ends.size() < reasons.size() ? Optional.empty() : ends.stream().max(Comparator.naturalOrder());
    }
}
