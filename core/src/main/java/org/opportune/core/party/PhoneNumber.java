package org.opportune.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.opportune.core.Text;
import org.opportune.core.Violations;

/**
 * A telephone number, kept as it was given.
 *
 * @param value the number, such as {@code +370 600 00000}: 3 to 20 digits, with blanks, dots, dashes, slashes and brackets
 *     between them as one likes, and perhaps a plus in front
 */
public record PhoneNumber(@JsonValue String value) implements Comparable<PhoneNumber> {
    private static final Pattern FORM = Pattern.compile("\\+?([-./() ]*[0-9]){3,20}[)]?");

    /** Checks the form. */
    public PhoneNumber {
        Violations.of("a telephone number")
                .check(
                        FORM.matcher(value).matches(),
                        "phone.form",
                        "value",
                        Text.quoted(value),
                        "must have 3 to 20 digits",
                        "Leave it out if there is none.")
                .orThrow();
    }

    /**
     * Obtains a number.
     *
     * @param value the text
     * @return the number
     */
    @JsonCreator
    public static PhoneNumber of(String value) {
        return new PhoneNumber(value);
    }

    /** {@return the digits, with the plus if there is one: what two spellings of one number have in common} */
    public String key() {
        return value.replaceAll("[^0-9+]", "");
    }

    @Override
    public int compareTo(PhoneNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
