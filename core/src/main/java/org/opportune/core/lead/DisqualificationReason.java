package org.opportune.core.lead;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Text;

/**
 * Why a lead is not pursued, now or for good: an open code, so a host adds its own as
 * {@code DisqualificationReason.of("acme:region")}.
 *
 * @param code the code: not blank, at most 128 characters
 */
public record DisqualificationReason(@JsonValue String code) implements Comparable<DisqualificationReason> {
    /** They asked without meaning to buy. */
    public static final DisqualificationReason NO_INTENT = of("NO_INTENT");
    /** They have just bought from a competitor: a reason to set them aside until a day, not to give them up. */
    public static final DisqualificationReason BOUGHT_COMPETITOR = of("BOUGHT_COMPETITOR");
    /** They have no money for it. */
    public static final DisqualificationReason NO_BUDGET = of("NO_BUDGET");
    /** They do not need it. */
    public static final DisqualificationReason NO_NEED = of("NO_NEED");
    /** They cannot be reached. */
    public static final DisqualificationReason UNREACHABLE = of("UNREACHABLE");
    /** Something else; say what in the reason of the occasion. */
    public static final DisqualificationReason OTHER = of("OTHER");

    /** Checks the code. */
    public DisqualificationReason {
        Text.check("disqualification reason", "code", code);
    }

    /**
     * Obtains a reason.
     *
     * @param code the code
     * @return the reason
     */
    @JsonCreator
    public static DisqualificationReason of(String code) {
        return new DisqualificationReason(code);
    }

    @Override
    public int compareTo(DisqualificationReason other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
