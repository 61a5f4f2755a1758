package org.opportune.examples.review.csv;

/**
 * One oddity of an export: where, which rule it breaks, the way out, and what was done.
 *
 * <p>For example {@code deals.csv:12 column "stage" (On hold) must be a stage of the pipeline; add it to stageNames in the
 * mapping}.
 *
 * @param code stable identifier of the rule, such as {@code stage.unknown}
 * @param place file, line, column and value
 * @param rule the rule, continuing the sentence: {@code must be a day}
 * @param remedy the way out, such as {@code correct the cell}; empty when the rule says it all
 * @param effect what was done about it
 */
public record Problem(String code, Place place, String rule, String remedy, Effect effect) {

    /** {@return how much it takes away from the review} */
    public Severity severity() {
        return effect.severity();
    }

    /** {@return the problem as one line of text} */
    public String message() {
        return place + " " + rule + (remedy.isEmpty() ? "" : "; " + remedy);
    }

    @Override
    public String toString() {
        return message() + " [" + effect.label() + "]";
    }
}
