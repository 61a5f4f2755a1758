package org.opportune.scoring.routing;

import java.time.Instant;
import java.time.ZoneId;
import org.opportune.core.Facts;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.scoring.ExtensionPoint;
import org.opportune.scoring.Named;

/**
 * Decides what becomes of a lead between marketing and sales.
 *
 * <p><b>Implementers:</b> a strategy must be immutable, thread-safe and must not read the clock: the same level, facts and
 * moment always give the same decision. What nobody has said holds a lead, it neither raises nor lowers it.
 */
@FunctionalInterface
public interface HandoffStrategy {
    /** Where plug-ins add strategies, each under its {@code vendor:name}. */
    ExtensionPoint<Named<HandoffStrategy>> POINT = ExtensionPoint.of("hand-off", Named::id);

    /**
     * Decides about one lead.
     *
     * @param level the level it has
     * @param lead what is known about it; {@link Handoff#REJECTIONS} and a score's facts among it
     * @param asOf the moment of decision
     * @return what becomes of it, why, and what is next
     */
    HandoffDecision decide(QualificationLevel level, Facts lead, Instant asOf);

    /**
     * Decides about one lead.
     *
     * @param lead the lead
     * @param more what else is known about it, such as {@link Handoff#facts} and the facts of its score
     * @param asOf the moment of decision
     * @param zone whose day counts
     * @return what becomes of it, why, and what is next
     */
    default HandoffDecision decide(Lead lead, Facts more, Instant asOf, ZoneId zone) {
        return decide(lead.level(), lead.factsAt(asOf, zone).or(more), asOf);
    }
}
