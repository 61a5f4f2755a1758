package org.opportune.scoring.qualification;

/**
 * GPCTBA/C&amp;I: goals, plans, challenges, timeline, budget and authority, with negative consequences and positive
 * implications.
 *
 * <p>Each criterion weighs ten points and all must be met. Without a challenge or budget a lead is of low priority,
 * without a timeline it is set aside.
 */
public final class GpctbaCi {
    /** What they want to reach is known. */
    public static final CriterionKey GOALS = CriterionKey.of("goals");
    /** How they mean to get there is known. */
    public static final CriterionKey PLANS = CriterionKey.of("plans");
    /** Something stands in their way that we can remove. */
    public static final CriterionKey CHALLENGES = CriterionKey.of("challenges");
    /** They will start in good time. */
    public static final CriterionKey TIMELINE = CriterionKey.of("timeline");
    /** They have the money. */
    public static final CriterionKey BUDGET = CriterionKey.of("budget");
    /** Those who decide are identified. */
    public static final CriterionKey AUTHORITY = CriterionKey.of("authority");
    /** What failure costs is known. */
    public static final CriterionKey CONSEQUENCES = CriterionKey.of("consequences");
    /** What success brings is known. */
    public static final CriterionKey IMPLICATIONS = CriterionKey.of("implications");

    private static final QualificationFramework FRAMEWORK = new BuiltIn("gpctba-ci", "GPCTBA/C&I", 10)
            .ask(GOALS, "Goals", "What do you want to reach this year, in figures?")
            .ask(PLANS, "Plans", "How do you mean to get there, and what have you tried?")
            .insist(CHALLENGES, "Challenges", "What stands in your way, and can you deal with it alone?")
            .await(TIMELINE, "Timeline", "By when must this be in place, and when do you have to start?")
            .insist(BUDGET, "Budget", "What do you spend on this problem today, and what could you spend?")
            .ask(AUTHORITY, "Authority", "Who decides, and what do they care about?")
            .ask(CONSEQUENCES, "Negative consequences", "What happens if you do not reach your goal?")
            .ask(IMPLICATIONS, "Positive implications", "What becomes possible if you do?")
            .build();

    private GpctbaCi() {}

    /** {@return the framework} */
    public static QualificationFramework framework() {
        return FRAMEWORK;
    }
}
