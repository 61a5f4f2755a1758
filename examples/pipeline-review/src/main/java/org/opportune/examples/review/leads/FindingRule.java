package org.opportune.examples.review.leads;

import java.time.Instant;
import java.util.Optional;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Truth;
import org.opportune.core.Violations;
import org.opportune.scoring.qualification.CriterionAnswer;
import org.opportune.scoring.qualification.CriterionKey;
import org.opportune.scoring.qualification.EvidenceLevel;
import org.opportune.scoring.qualification.Finding;

/**
 * What a fact tells about a criterion although nobody asked, such as the need of who filled in a form.
 *
 * @param when which leads it tells it of
 * @param criterion about which criterion
 * @param answer whether that is met
 * @param evidence what it rests on
 * @param note the same in words
 */
public record FindingRule(
        Condition when, CriterionKey criterion, CriterionAnswer answer, EvidenceLevel evidence, String note) {
    /** Refuses a rule without one of its parts. */
    public FindingRule {
        Violations.of("a finding")
                .require("when", when)
                .require("criterion", criterion)
                .require("answer", answer)
                .require("evidence", evidence)
                .require("note", note)
                .orThrow();
    }

    /** Applies the rule; what is unknown tells nothing. */
    Optional<Finding> find(Facts lead, Instant at) {
        return when.test(lead) == Truth.TRUE
                ? Optional.of(Finding.of(criterion, answer, evidence, at).withNote(note))
                : Optional.empty();
    }
}
