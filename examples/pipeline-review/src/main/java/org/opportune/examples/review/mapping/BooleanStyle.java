package org.opportune.examples.review.mapping;

import java.util.Optional;
import java.util.Set;

/**
 * How an export writes yes and no.
 *
 * @param yes the texts that mean yes
 * @param no the texts that mean no
 */
public record BooleanStyle(Set<String> yes, Set<String> no) {
    /** The words true and false. */
    public static final BooleanStyle PLAIN = new BooleanStyle(Set.of("true"), Set.of("false"));

    /**
     * Reads yes or no.
     *
     * @param text the text
     * @return what it means, empty when it is neither
     */
    public Optional<Boolean> read(String text) {
        if (yes.contains(text)) {
            return Optional.of(true);
        }
        return no.contains(text) ? Optional.of(false) : Optional.empty();
    }
}
