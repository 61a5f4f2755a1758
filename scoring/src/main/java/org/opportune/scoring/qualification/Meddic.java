package org.opportune.scoring.qualification;

/**
 * MEDDIC: metrics, economic buyer, decision criteria, decision process, identified pain and champion.
 *
 * <p>For long sales to large firms. Each criterion weighs ten points and all must be met; without pain a lead is of low
 * priority.
 */
public final class Meddic {
    /** The gain is put in figures. */
    public static final CriterionKey METRICS = CriterionKey.of("metrics");
    /** Who releases the money is known. */
    public static final CriterionKey ECONOMIC_BUYER = CriterionKey.of("economicBuyer");
    /** What offers are compared by is known. */
    public static final CriterionKey DECISION_CRITERIA = CriterionKey.of("decisionCriteria");
    /** The steps to a decision are known. */
    public static final CriterionKey DECISION_PROCESS = CriterionKey.of("decisionProcess");
    /** What hurts is identified. */
    public static final CriterionKey PAIN = CriterionKey.of("pain");
    /** Somebody inside speaks for us. */
    public static final CriterionKey CHAMPION = CriterionKey.of("champion");

    private static final QualificationFramework FRAMEWORK = new BuiltIn("meddic", "MEDDIC", 10)
            .ask(METRICS, "Metrics", "By which figures will you tell that this was worth it?")
            .ask(ECONOMIC_BUYER, "Economic buyer", "Who can release the money, and have we met?")
            .ask(DECISION_CRITERIA, "Decision criteria", "What will you compare offers by, and what weighs most?")
            .ask(DECISION_PROCESS, "Decision process", "Which steps lead to a decision, who takes them, and when?")
            .insist(PAIN, "Identified pain", "What hurts, whom does it hurt, and what happens if it goes on?")
            .ask(CHAMPION, "Champion", "Who inside speaks for us, and what do they win by it?")
            .build();

    private Meddic() {}

    /** {@return the framework} */
    public static QualificationFramework framework() {
        return FRAMEWORK;
    }
}
