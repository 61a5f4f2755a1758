package org.opportune.scoring.qualification;

/**
 * SPICED: situation, pain, impact, critical event and decision.
 *
 * <p>Each criterion weighs ten points and all must be met. Without pain a lead is of low priority, without a critical
 * event it is set aside.
 */
public final class Spiced {
    /** How they work today is known. */
    public static final CriterionKey SITUATION = CriterionKey.of("situation");
    /** What hurts is identified. */
    public static final CriterionKey PAIN = CriterionKey.of("pain");
    /** What a solution changes is known. */
    public static final CriterionKey IMPACT = CriterionKey.of("impact");
    /** A day depends on it. */
    public static final CriterionKey CRITICAL_EVENT = CriterionKey.of("criticalEvent");
    /** How they decide is known. */
    public static final CriterionKey DECISION = CriterionKey.of("decision");

    private static final QualificationFramework FRAMEWORK = new BuiltIn("spiced", "SPICED", 10)
            .ask(SITUATION, "Situation", "How do you work today, with whom and with what?")
            .insist(PAIN, "Pain", "What brought you to us, and what hurts most?")
            .ask(IMPACT, "Impact", "What changes for the business, and for you, when it is solved?")
            .await(CRITICAL_EVENT, "Critical event", "By which day must it work, and what happens if it does not?")
            .ask(DECISION, "Decision", "Who takes part in the decision, by which steps and criteria?")
            .build();

    private Spiced() {}

    /** {@return the framework} */
    public static QualificationFramework framework() {
        return FRAMEWORK;
    }
}
