package org.opportune.scoring;

/**
 * What becomes of a score when the code of a plug-in fails: it throws, gives nothing, or gives points or a factor that no
 * rule or decay may give. A custom condition that fails always ends the score, since several rules may rest on it.
 */
public enum FailurePolicy {
    /**
     * The rule earns nothing, the explanation has an {@link Explanation.FailedLine} and the coverage counts it; all other
     * rules count as ever.
     */
    ISOLATE,
    /** No score is given: scoring ends in a {@link org.opportune.core.DomainException} that names the rule. */
    FAIL_FAST
}
