package org.opportune.examples.review.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an export writes numbers.
 *
 * @param decimal what stands before the decimals
 * @param grouping what may stand between groups of digits, if anything
 */
public record NumberStyle(char decimal, Optional<Character> grouping) {
    /** Numbers such as 1234.5. */
    public static final NumberStyle PLAIN = new NumberStyle('.', Optional.empty());

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    /**
     * Reads a number.
     *
     * @param text the text
     * @return the number, empty when the text is none; exponents are refused
     */
    public Optional<BigDecimal> read(String text) {
        String plain =
                grouping.map(mark -> text.replace(String.valueOf(mark), "")).orElse(text);
        if (decimal != '.') {
            plain = plain.replace('.', ' ').replace(decimal, '.');
        }
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
