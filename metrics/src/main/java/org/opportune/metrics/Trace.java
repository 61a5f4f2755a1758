package org.opportune.metrics;

import java.util.Map;

/**
 * The deals behind a figure.
 *
 * @param numerator those the figure counts or sums; for a share, the part
 * @param denominatorOnly for a share, the rest of the whole; otherwise none
 * @param skipped those left out, by reason
 */
public record Trace(Ids numerator, Ids denominatorOnly, Map<SkipReason, Ids> skipped) {}
