package org.opportune.core.service;

import java.time.Instant;
import org.opportune.core.OwnerId;
import org.opportune.core.Text;
import org.opportune.core.Violations;

/**
 * That a case was handed to somebody who can do more.
 *
 * @param to whom
 * @param level how far up, 1 for the first step
 * @param at when
 * @param why in whatever words, not blank
 */
public record Escalation(OwnerId to, int level, Instant at, String why) {
    /** Checks level and words. */
    public Escalation {
        Violations.of("an escalation")
                .check(level > 0, "escalation.level", "level", level, "must be above zero")
                .check(!why.isBlank(), "text.blank", "why", Text.quoted(why), "must not be blank")
                .orThrow();
    }
}
