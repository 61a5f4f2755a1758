package org.opportune.core.service;

import java.time.Instant;
import org.opportune.core.SupportCaseId;

/**
 * That a case should be handed up.
 *
 * @param supportCase the case
 * @param since since when
 * @param level to which level
 */
public record EscalationDue(SupportCaseId supportCase, Instant since, int level) {}
