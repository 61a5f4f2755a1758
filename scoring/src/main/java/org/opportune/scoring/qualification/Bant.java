package org.opportune.scoring.qualification;

import org.opportune.scoring.Points;

/**
 * BANT: budget, authority, need and time, the classic four.
 *
 * <p>A lead without budget or without need is of low priority. The rest is this library's choice: each criterion weighs
 * 25 of 100 points, all four must be met, and a lead for which it is too early is set aside until that finding expires.
 */
public final class Bant {
    /** They have the money. */
    public static final CriterionKey BUDGET = CriterionKey.of("budget");
    /** Those who decide are identified. */
    public static final CriterionKey AUTHORITY = CriterionKey.of("authority");
    /** They really need it. */
    public static final CriterionKey NEED = CriterionKey.of("need");
    /** They will buy in good time. */
    public static final CriterionKey TIME = CriterionKey.of("time");

    private static final QualificationFramework FRAMEWORK = QualificationFramework.builder()
            .id(FrameworkId.of("bant"))
            .label("BANT")
            .addCriteria(
                    criterion(BUDGET, "Budget", "Is there money for this, how much, and who holds it?")
                            .knockout(Knockout.LOW_PRIORITY)
                            .required(true)
                            .build(),
                    criterion(AUTHORITY, "Authority", "Who decides, and who else has to agree?")
                            .build(),
                    criterion(NEED, "Need", "What problem must this solve, and what happens if nothing changes?")
                            .knockout(Knockout.LOW_PRIORITY)
                            .required(true)
                            .build(),
                    criterion(TIME, "Time", "By when do you want to decide, and what depends on that day?")
                            .knockout(Knockout.NURTURE)
                            .build())
            .build();

    private Bant() {}

    /** {@return the framework} */
    public static QualificationFramework framework() {
        return FRAMEWORK;
    }

    private static Criterion.Builder criterion(CriterionKey key, String label, String question) {
        return Criterion.builder().key(key).label(label).question(question).weight(Points.of(25));
    }
}
