package org.opportune.scoring.temperature;

import java.time.Instant;
import java.time.ZoneId;
import org.opportune.core.Facts;
import org.opportune.scoring.ExtensionPoint;
import org.opportune.scoring.Named;

/**
 * Tells how hot a lead is.
 *
 * <p><b>Implementers:</b> a strategy must be immutable, thread-safe and must not read the clock: the same facts, moment
 * and zone always give the same rating. What nobody has said leads to {@link Rating.Unrated}, never to a temperature.
 */
@FunctionalInterface
public interface TemperatureStrategy {
    /** Where plug-ins add strategies, each under an id of its own. */
    ExtensionPoint<Named<TemperatureStrategy>> POINT = ExtensionPoint.of("temperature", Named::id);

    /**
     * Rates one lead.
     *
     * @param lead what is known about it
     * @param asOf the moment of rating
     * @param zone where the day of that moment is read off
     * @return the temperature, or why there is none
     */
    Rating rate(Facts lead, Instant asOf, ZoneId zone);
}
