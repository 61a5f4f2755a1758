package org.opportune.scoring;

import java.util.Optional;
import org.opportune.core.Text;

/**
 * Where a lead stands by two dimensions at once, such as A1 for the best fit and the most engagement.
 *
 * @param label the name people read, such as {@code A1}
 * @param recommendation what to do next, as a code that is looked up in a bundle; empty when the model does not say
 */
public record Grade(String label, Optional<ReasonCode> recommendation) {

    /** Checks the label. */
    public Grade {
        Text.check("grade", "label", label);
    }

    /**
     * Obtains a grade without a recommendation.
     *
     * @param label the name people read
     * @return the grade
     */
    public static Grade of(String label) {
        return new Grade(label, Optional.empty());
    }

    /**
     * Obtains a grade.
     *
     * @param label the name people read
     * @param recommendation what to do next
     * @return the grade
     */
    public static Grade of(String label, String recommendation) {
        return new Grade(label, Optional.of(ReasonCode.of(recommendation)));
    }

    @Override
    public String toString() {
        return label;
    }
}
