package com.acme.scoring;

import org.opportune.scoring.Points;
import org.opportune.scoring.qualification.Criterion;
import org.opportune.scoring.qualification.CriterionKey;
import org.opportune.scoring.qualification.DecisionPolicy;
import org.opportune.scoring.qualification.FrameworkId;
import org.opportune.scoring.qualification.QualificationFramework;

/** What ACME finds out before it starts a pilot: who will run it, by what they will judge it, and who will pay. */
final class Pilot {
    private static final QualificationFramework FRAMEWORK = QualificationFramework.builder()
            .id(FrameworkId.of("acme:pilot"))
            .label("Ready for a pilot")
            .addCriteria(
                    criterion("runner", "Runner", "Who on your side will run the pilot?", 40),
                    criterion("yardstick", "Yardstick", "By which figure will you judge it?", 40),
                    criterion("payer", "Payer", "Who will pay when it succeeds?", 20))
            .policy(DecisionPolicy.atLeast(2))
            .build();

    private Pilot() {}

    static QualificationFramework framework() {
        return FRAMEWORK;
    }

    private static Criterion criterion(String key, String label, String question, long weight) {
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .label(label)
                .question(question)
                .weight(Points.of(weight))
                .build();
    }
}
