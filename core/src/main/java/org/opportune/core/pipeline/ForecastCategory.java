package org.opportune.core.pipeline;

/** How firmly a deal in a stage is counted on in a forecast, weakest first. */
public enum ForecastCategory {
    /** Left out of the forecast. */
    OMITTED,
    /** Being worked on, nothing promised. */
    PIPELINE,
    /** Closes if all goes well. */
    BEST_CASE,
    /** Closes in all likelihood. */
    MOST_LIKELY,
    /** Closes: the seller stands up for it. */
    COMMIT,
    /** Closed with a sale. */
    CLOSED;

    /**
     * Obtains the category that a stage has unless it says otherwise.
     *
     * @param kind what the stage means for a deal
     * @return {@link #PIPELINE} when open, {@link #CLOSED} when won, {@link #OMITTED} when lost
     */
    public static ForecastCategory of(StageKind kind) {
        return switch (kind) {
            case OPEN -> PIPELINE;
            case WON -> CLOSED;
            case LOST -> OMITTED;
        };
    }

    /**
     * Returns whether a stage may have this category.
     *
     * @param kind what the stage means for a deal
     * @return true when an open stage is not counted as closed, and a closed one is counted as what it is
     */
    public boolean suits(StageKind kind) {
        return kind == StageKind.OPEN ? this != CLOSED : this == of(kind);
    }
}
