package org.opportune.scoring.qualification;

import java.util.Optional;
import org.opportune.scoring.Points;

/**
 * How one criterion stands in an assessment, and what it earned.
 *
 * @param criterion the criterion
 * @param standing how it stands
 * @param finding the latest finding on it, expired or not; empty when nobody has asked
 * @param met whether it counts as met: the answer is met, on evidence that the framework accepts
 * @param points what it earned
 */
public record CriterionLine(
        Criterion criterion, Standing standing, Optional<Finding> finding, boolean met, Points points) {

    static CriterionLine of(QualificationFramework framework, Criterion criterion, Assessment of) {
        Optional<Finding> latest = of.latest(criterion.key());
        if (latest.isEmpty()) {
            return new CriterionLine(criterion, Standing.NOT_ASKED, latest, false, Points.ZERO);
        }
        Finding finding = latest.get();
        if (finding.isExpired(of.asOf())) {
            return new CriterionLine(criterion, Standing.EXPIRED, latest, false, Points.ZERO);
        }
        boolean met =
                finding.answer() == CriterionAnswer.MET && finding.evidence().compareTo(framework.evidence()) >= 0;
        Points points = framework.credits().earned(criterion.weight(), finding.answer(), finding.evidence());
        return new CriterionLine(criterion, standing(finding.answer()), latest, met, points);
    }

    private static Standing standing(CriterionAnswer answer) {
        return switch (answer) {
            case MET -> Standing.MET;
            case PARTIAL -> Standing.PARTIAL;
            case NOT_MET -> Standing.NOT_MET;
            case UNKNOWN -> Standing.UNKNOWN;
        };
    }

    /** {@return what it could still earn: weight less points} */
    public Points atStake() {
        return criterion.weight().minus(points);
    }

    /** {@return the line in words, such as {@code Budget: MET, STATED by R-7 at 2026-01-10T09:00:00Z, 20 of 25}} */
    public String text() {
        return criterion.label() + ": " + standing + finding.map(this::source).orElse("") + ", " + points + " of "
                + criterion.weight();
    }

    private String source(Finding found) {
        String answer = standing == Standing.EXPIRED ? " " + found.answer() : "";
        return answer + ", " + found.evidence()
                + found.by().map(by -> " by " + by).orElse("") + " at " + found.at()
                + found.expiresAt().map(end -> " until " + end).orElse("");
    }
}
