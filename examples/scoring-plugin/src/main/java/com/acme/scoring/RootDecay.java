package com.acme.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.scoring.model.DecayCurve;

/**
 * Fades fast at first and slowly later: 1 minus the square root of the age's share of some days.
 *
 * <p>With 100 days, half is left after 25 days, a fifth after 64, nothing after 100.
 *
 * @param days the days after which nothing is left, from 1 to 3,650
 */
record RootDecay(long days) implements DecayCurve {
    static final Key<Long> DAYS = Key.integer("acme:days");

    /** Makes the decay from what a model says, and refuses what makes no sense. */
    static RootDecay of(Attributes parameters) {
        long days = parameters.get(DAYS) instanceof Answer.Known<Long> known ? known.value() : 0;
        Violations.of("the decay acme:root")
                .check(
                        days >= 1 && days <= 3_650,
                        "acme.days",
                        DAYS.name(),
                        days,
                        "must be from 1 to 3650",
                        "For example: 90.")
                .orThrow();
        return new RootDecay(days);
    }

    @Override
    public BigDecimal left(Duration age) {
        BigDecimal share = BigDecimal.valueOf(
                        Math.min(age.toSeconds(), settles().toSeconds()))
                .divide(BigDecimal.valueOf(settles().toSeconds()), MathContext.DECIMAL64);
        return BigDecimal.ONE.subtract(share.sqrt(MathContext.DECIMAL64));
    }

    @Override
    public Duration settles() {
        return Duration.ofDays(days);
    }
}
