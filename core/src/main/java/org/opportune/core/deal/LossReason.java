package org.opportune.core.deal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.opportune.core.Text;
import org.opportune.core.Violations;

/**
 * Why a deal was lost: an open code, so a host adds its own as {@code LossReason.of("acme:merger")}.
 *
 * @param code the code, not blank
 */
public record LossReason(@JsonValue String code) implements Comparable<LossReason> {
    /** A competitor was there first or was preferred. */
    public static final LossReason COMPETITOR = of("COMPETITOR");
    /** The demonstration did not convince. */
    public static final LossReason DEMO_FAILED = of("DEMO_FAILED");
    /** The buyer was not ready yet. */
    public static final LossReason NOT_READY = of("NOT_READY");
    /** There was no money for it. */
    public static final LossReason BUDGET = of("BUDGET");
    /** Nothing was bought from anybody. */
    public static final LossReason NO_DECISION = of("NO_DECISION");
    /** Something else; say what in a note. */
    public static final LossReason OTHER = of("OTHER");

    /** Checks the code. */
    public LossReason {
        Violations.of("a loss reason")
                .check(!code.isBlank(), "text.blank", "code", Text.quoted(code), "must not be blank")
                .orThrow();
    }

    /**
     * Obtains a reason.
     *
     * @param code the code
     * @return the reason
     */
    @JsonCreator
    public static LossReason of(String code) {
        return new LossReason(code);
    }

    @Override
    public int compareTo(LossReason other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
