package org.opportune.scoring.qualification;

/**
 * MEDDPICC: {@link Meddic} with the paper process and the competition.
 *
 * <p>Each criterion weighs ten points and all must be met; without pain a lead is of low priority.
 */
public final class Meddpicc {
    /** The gain is put in figures. */
    public static final CriterionKey METRICS = CriterionKey.of("metrics");
    /** Who releases the money is known. */
    public static final CriterionKey ECONOMIC_BUYER = CriterionKey.of("economicBuyer");
    /** What offers are compared by is known. */
    public static final CriterionKey DECISION_CRITERIA = CriterionKey.of("decisionCriteria");
    /** The steps to a decision are known. */
    public static final CriterionKey DECISION_PROCESS = CriterionKey.of("decisionProcess");
    /** The way from a decision to a signature is known. */
    public static final CriterionKey PAPER_PROCESS = CriterionKey.of("paperProcess");
    /** What hurts is identified. */
    public static final CriterionKey PAIN = CriterionKey.of("pain");
    /** Somebody inside speaks for us. */
    public static final CriterionKey CHAMPION = CriterionKey.of("champion");
    /** What else they may do is known. */
    public static final CriterionKey COMPETITION = CriterionKey.of("competition");

    private static final QualificationFramework FRAMEWORK = new BuiltIn("meddpicc", "MEDDPICC", 10)
            .ask(METRICS, "Metrics", "By which figures will you tell that this was worth it?")
            .ask(ECONOMIC_BUYER, "Economic buyer", "Who can release the money, and have we met?")
            .ask(DECISION_CRITERIA, "Decision criteria", "What will you compare offers by, and what weighs most?")
            .ask(DECISION_PROCESS, "Decision process", "Which steps lead to a decision, who takes them, and when?")
            .ask(PAPER_PROCESS, "Paper process", "What has to be signed, by whom, and how long does that take?")
            .insist(PAIN, "Identified pain", "What hurts, whom does it hurt, and what happens if it goes on?")
            .ask(CHAMPION, "Champion", "Who inside speaks for us, and what do they win by it?")
            .ask(COMPETITION, "Competition", "What else is on the table, doing nothing included?")
            .build();

    private Meddpicc() {}

    /** {@return the framework} */
    public static QualificationFramework framework() {
        return FRAMEWORK;
    }
}
