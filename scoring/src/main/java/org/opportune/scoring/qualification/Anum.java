package org.opportune.scoring.qualification;

/**
 * ANUM: authority, need, urgency and money; like {@link Bant}, but who decides is asked first and money last.
 *
 * <p>Each criterion weighs ten points and all must be met. Without need or money a lead is of low priority, without
 * urgency it is set aside.
 */
public final class Anum {
    /** We talk to those who decide. */
    public static final CriterionKey AUTHORITY = CriterionKey.of("authority");
    /** They really need it. */
    public static final CriterionKey NEED = CriterionKey.of("need");
    /** It cannot wait. */
    public static final CriterionKey URGENCY = CriterionKey.of("urgency");
    /** They have the money, or can find it. */
    public static final CriterionKey MONEY = CriterionKey.of("money");

    private static final QualificationFramework FRAMEWORK = new BuiltIn("anum", "ANUM", 10)
            .ask(AUTHORITY, "Authority", "Can you decide this, and if not, who can?")
            .insist(NEED, "Need", "What problem must this solve, and what happens if nothing changes?")
            .await(URGENCY, "Urgency", "Why now, and what does waiting cost you?")
            .insist(MONEY, "Money", "Is there money for this, or can it be found?")
            .build();

    private Anum() {}

    /** {@return the framework} */
    public static QualificationFramework framework() {
        return FRAMEWORK;
    }
}
