package org.opportune.scoring.qualification;

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

    private static final QualificationFramework FRAMEWORK = new BuiltIn("bant", "BANT", 25)
            .insist(BUDGET, "Budget", "Is there money for this, how much, and who holds it?")
            .ask(AUTHORITY, "Authority", "Who decides, and who else has to agree?")
            .insist(NEED, "Need", "What problem must this solve, and what happens if nothing changes?")
            .await(TIME, "Time", "By when do you want to decide, and what depends on that day?")
            .build();

    private Bant() {}

    /** {@return the framework} */
    public static QualificationFramework framework() {
        return FRAMEWORK;
    }
}
