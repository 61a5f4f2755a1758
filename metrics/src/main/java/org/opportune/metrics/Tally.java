package org.opportune.metrics;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/**
 * What one measure came to in one group and period.
 *
 * @param count how many deals were used
 * @param sum the exact sum in units: the smallest coin, or a millionth of it for a weighted amount; zero for a count
 * @param distribution of days, or of money in the smallest coin; empty for counts and sums
 * @param skipped how many deals were left out, by reason
 * @param used the deals used, if traced
 * @param left the deals left out by reason, if traced
 */
public record Tally(
        long count,
        BigInteger sum,
        Distribution distribution,
        Map<SkipReason, Long> skipped,
        Optional<Ids> used,
        Map<SkipReason, Ids> left) {}
