package org.opportune.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.opportune.core.Violations;

/**
 * One independent side of a lead that is scored on its own, such as how well it fits and how engaged it is.
 *
 * <p>The code is open, so a host adds its own as {@code Dimension.of("acme:intent")}.
 *
 * @param code the code: letters, digits, dots, dashes and underscores, with at most one colon between them, at most 100
 *     characters, so that its points can be a {@linkplain Score#total fact}
 */
public record Dimension(@JsonValue String code) implements Comparable<Dimension> {
    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]+(:[A-Za-z0-9._-]+)?");

    /** How well the person and the firm match whom we sell to. */
    public static final Dimension FIT = of("FIT");
    /** How much they have dealt with us of late. */
    public static final Dimension ENGAGEMENT = of("ENGAGEMENT");

    /** Checks the text. */
    public Dimension {
        Violations.of("a dimension")
                .check(
                        code.length() <= LONGEST && FORM.matcher(code).matches(),
                        "dimension.code",
                        "code",
                        '"' + code + '"',
                        "must be letters, digits, '.', '-' and '_', with at most one ':' between them",
                        "For example: acme:intent.")
                .orThrow();
    }

    /**
     * Obtains a dimension.
     *
     * @param code the text
     * @return the same text, typed
     */
    @JsonCreator
    public static Dimension of(String code) {
        return new Dimension(code);
    }

    @Override
    public int compareTo(Dimension other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
