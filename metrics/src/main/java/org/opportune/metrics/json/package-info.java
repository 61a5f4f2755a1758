/**
 * JSON for the values of this module: one object to register with Jackson 2, one with Jackson 3.
 *
 * <p>Definitions and measures are read and written. Results and reports are written only, since they are worked out from
 * deals. A result is
 *
 * <pre>{@code
 * {"metric": "win_rate.closed", "version": 1, "unit": "RATIO", "value": "0.1",
 *  "used": 50, "skipped": {"UNDATED": 2}, "immature": 0, "currency": "EUR",
 *  "window": {"from": "2026-01-01", "to": "2027-01-01"},
 *  "group": [{"key": {"name": "deal.owner", "type": "text"}, "value": "R-7"}],
 *  "explain": "Win rate (closed) = won / (won + lost) = 5 / (5 + 45) = 0.1; ..."}
 * }</pre>
 *
 * <p>where {@code skipped} counts by reason, {@code group} is empty for all deals and lacks a {@code value} where nobody
 * knows it, and {@code trace} names the deals if the set was asked to. A figure without an answer has
 * {@code "undefined"}, the reason, and {@code "detail"} in place of {@code value} and {@code immature}. Decimals are texts,
 * so that no reader rounds them; a value of a class that only the host knows is the text it prints. A report is {@code {"definitions": [...], "results": [...]}}.
 *
 * <p>Start with {@link org.opportune.metrics.json.OpportuneMetricsJackson2} or
 * {@link org.opportune.metrics.json.OpportuneMetricsJackson3}.
 */
@NullMarked
package org.opportune.metrics.json;

import org.jspecify.annotations.NullMarked;
