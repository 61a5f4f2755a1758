package org.opportune.scoring.qualification;

/**
 * CHAMP: challenges, authority, money and prioritization; what troubles the buyer is asked first.
 *
 * <p>Each criterion weighs ten points and all must be met. Without a challenge or money a lead is of low priority,
 * without priority it is set aside.
 */
public final class Champ {
    /** They have a problem that we solve. */
    public static final CriterionKey CHALLENGES = CriterionKey.of("challenges");
    /** Those who decide are identified. */
    public static final CriterionKey AUTHORITY = CriterionKey.of("authority");
    /** They have the money, or can find it. */
    public static final CriterionKey MONEY = CriterionKey.of("money");
    /** It comes before other things. */
    public static final CriterionKey PRIORITIZATION = CriterionKey.of("prioritization");

    private static final QualificationFramework FRAMEWORK = new BuiltIn("champ", "CHAMP", 10)
            .insist(CHALLENGES, "Challenges", "What stands in your way today, and what does it cost?")
            .ask(AUTHORITY, "Authority", "Who takes part in the decision, and how do they decide?")
            .insist(MONEY, "Money", "What would you spend to have this solved, and where does it come from?")
            .await(PRIORITIZATION, "Prioritization", "Where does this stand among what you have to do, and by when?")
            .build();

    private Champ() {}

    /** {@return the framework} */
    public static QualificationFramework framework() {
        return FRAMEWORK;
    }
}
