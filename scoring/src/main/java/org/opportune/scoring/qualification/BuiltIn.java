package org.opportune.scoring.qualification;

import org.opportune.scoring.Points;

/** What the built-in frameworks are made of: criteria of equal weight, all of which must be met. */
final class BuiltIn {
    private final QualificationFramework.Builder framework;
    private final Points weight;

    BuiltIn(String id, String label, long weight) {
        this.framework = QualificationFramework.builder().id(FrameworkId.of(id)).label(label);
        this.weight = Points.of(weight);
    }

    BuiltIn ask(CriterionKey key, String label, String question) {
        framework.addCriteria(criterion(key, label, question).build());
        return this;
    }

    /** Adds a criterion without which a lead is of low priority. */
    BuiltIn insist(CriterionKey key, String label, String question) {
        framework.addCriteria(criterion(key, label, question)
                .required(true)
                .knockout(Knockout.LOW_PRIORITY)
                .build());
        return this;
    }

    /** Adds a criterion without which a lead is set aside. */
    BuiltIn await(CriterionKey key, String label, String question) {
        framework.addCriteria(
                criterion(key, label, question).knockout(Knockout.NURTURE).build());
        return this;
    }

    QualificationFramework build() {
        return framework.build();
    }

    private Criterion.Builder criterion(CriterionKey key, String label, String question) {
        return Criterion.builder().key(key).label(label).question(question).weight(weight);
    }
}
