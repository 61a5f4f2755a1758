package org.opportune.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Text;

/**
 * Why something was decided, as a stable code that is looked up in a bundle for people to read.
 *
 * <p>Codes of the library have plain dotted names ({@code limit.max}); a host's or a plug-in's own are open.
 *
 * @param code the code: not blank, no blanks around it, at most 128 characters
 */
public record ReasonCode(@JsonValue String code) implements Comparable<ReasonCode> {

    /** Checks the text. */
    public ReasonCode {
        Text.check("reason", "code", code);
    }

    /**
     * Obtains a reason.
     *
     * @param code the text
     * @return the same text, typed
     */
    @JsonCreator
    public static ReasonCode of(String code) {
        return new ReasonCode(code);
    }

    @Override
    public int compareTo(ReasonCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
