package org.opportune.core.pipeline;

/**
 * A step of the sales funnel, which counts how many buyers come how far.
 *
 * <p>Founding texts name the six stages of the funnel, the three of the buying process and the three sections, but not
 * how they belong together. Here each two stages of the funnel make one of the buying process, in order:
 *
 * <pre>
 *   AWARENESS, INTEREST      is AWARENESS      at the TOP
 *   CONSIDERATION, INTENT    is CONSIDERATION  in the MIDDLE
 *   EVALUATION, PURCHASE     is DECISION       at the BOTTOM
 * </pre>
 */
public enum FunnelStage {
    /** Knows of the seller or the need. */
    AWARENESS(BuyingStage.AWARENESS),
    /** Wants to know more. */
    INTEREST(BuyingStage.AWARENESS),
    /** Thinks about a solution. */
    CONSIDERATION(BuyingStage.CONSIDERATION),
    /** Means to buy something of the kind. */
    INTENT(BuyingStage.CONSIDERATION),
    /** Weighs the offer and its terms. */
    EVALUATION(BuyingStage.DECISION),
    /** Buys. */
    PURCHASE(BuyingStage.DECISION);

    private final BuyingStage buyingStage;

    FunnelStage(BuyingStage buyingStage) {
        this.buyingStage = buyingStage;
    }

    /** {@return the step of the buying process that this stage belongs to} */
    public BuyingStage buyingStage() {
        return buyingStage;
    }

    /** {@return the part of the funnel that this stage belongs to} */
    public FunnelSection section() {
        return buyingStage.section();
    }
}
