/**
 * Temperature: how soon a lead wants to buy, worked out from what it said and the day it is asked.
 *
 * <p>The founding texts call a lead hot that must buy at once, warm that named about two months, and cold that is
 * interested without a time. Who was never asked is none of these. Start with
 * {@link org.opportune.scoring.temperature.TimeframeTemperature}:
 *
 * <pre>{@code
 * Lead lead = Lead.builder().id(LeadId.of("L-1")).person(ana).interest(Interest.EXPRESSED)
 *     .timeframe(Timeframe.within(Period.ofMonths(2), LocalDate.of(2026, 1, 10))).build();
 * Rating rating = TimeframeTemperature.standard().rate(lead.facts(), Instant.parse("2026-01-10T09:00:00Z"), UTC);
 * rating.temperature();   // WARM
 * rating.text();          // They want to decide by 2026-03-10; warm reaches until 2026-03-25.
 * }</pre>
 *
 * <p>Other policies kept as data: by {@linkplain org.opportune.scoring.temperature.ScoreTemperature points}, {@linkplain
 * org.opportune.scoring.temperature.CoolingTemperature cooling} when a lead falls silent, and {@linkplain
 * org.opportune.scoring.temperature.CompositeTemperature several at once}.
 *
 * <p>The same lead is cold from 11 March on, because the time it named is past and nobody has asked again.
 */
@NullMarked
package org.opportune.scoring.temperature;

import org.jspecify.annotations.NullMarked;
