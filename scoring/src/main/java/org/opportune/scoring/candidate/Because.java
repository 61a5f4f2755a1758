package org.opportune.scoring.candidate;

import org.opportune.scoring.ReasonCode;

/**
 * One reason why an account is a candidate, is not, or may be one.
 *
 * @param reason the reason
 * @param text the same in words
 */
public record Because(ReasonCode reason, String text) {}
