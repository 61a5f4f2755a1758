package org.opportune.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.opportune.core.Text;
import org.opportune.core.Violations;

/**
 * An e-mail address, kept as it was given.
 *
 * @param value the address, such as {@code Ada@Example.org}: one {@code @}, something before it, a dotted name after it,
 *     no blanks, at most 254 characters
 */
public record EmailAddress(@JsonValue String value) implements Comparable<EmailAddress> {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    /** Checks the form. */
    public EmailAddress {
        Violations.of("an e-mail address")
                .check(
                        value.length() <= LONGEST && FORM.matcher(value).matches(),
                        "email.form",
                        "value",
                        Text.quoted(value),
                        "must look like name@example.org",
                        "Leave it out if there is none.")
                .orThrow();
    }

    /**
     * Obtains an address.
     *
     * @param value the text
     * @return the address
     */
    @JsonCreator
    public static EmailAddress of(String value) {
        return new EmailAddress(value);
    }

    /** {@return the address in small letters: what two spellings of one address have in common} */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** {@return what stands behind the {@code @}, in small letters} */
    public String domain() {
        return value.substring(value.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(EmailAddress other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
