package org.opportune.core.pipeline;

/** A step of the buying process, which is the sale as seen from the buyer's side. */
public enum BuyingStage {
    /** The buyer notices a need. */
    AWARENESS(FunnelSection.TOP),
    /** The buyer looks at what could meet it. */
    CONSIDERATION(FunnelSection.MIDDLE),
    /** The buyer chooses. */
    DECISION(FunnelSection.BOTTOM);

    private final FunnelSection section;

    BuyingStage(FunnelSection section) {
        this.section = section;
    }

    /** {@return the part of the funnel in which buyers take this step} */
    public FunnelSection section() {
        return section;
    }
}
