package org.opportune.metrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.Violations;
import org.opportune.core.contract.Quota;
import org.opportune.core.money.ExchangeRates;
import org.opportune.core.money.RoundingPolicy;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.style.HouseStyle;
import org.opportune.core.time.Window;

/**
 * All that a figure depends on beside the deals: nothing is taken from a clock, a locale or a default.
 *
 * <p>Moments are compared in whole seconds; a fraction of a second is cut off.
 */
@Value.Immutable
@HouseStyle
public interface MetricContext extends WithMetricContext {

    /** {@return the period looked at} */
    Window window();

    /** {@return the moment at which deals are looked at; what took effect later is not known yet} */
    Instant asOf();

    /** {@return the zone in which a moment becomes a day; UTC unless said otherwise} */
    @Value.Default
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** {@return the currency of every result} */
    CurrencyUnit currency();

    /** {@return how other currencies are converted; unless said otherwise not at all, and such deals are reported} */
    @Value.Default
    default ExchangeRates rates() {
        return ExchangeRates.none();
    }

    /** {@return how money is rounded, once per deal converted and once per result; half up unless said otherwise} */
    @Value.Default
    default RoundingPolicy rounding() {
        return RoundingPolicy.standard();
    }

    /** {@return the pipelines whose stages' chances weigh open deals} */
    List<Pipeline> pipelines();

    /** {@return the goals that figures are measured against} */
    List<Quota> quotas();

    /**
     * Returns an exact amount as money.
     *
     * @param units how many units
     * @param extraDigits how many decimals a unit is finer than the smallest coin
     * @return the amount, rounded once by {@link #rounding()}
     */
    default Money money(BigInteger units, int extraDigits) {
        int digits = currency().getDecimalPlaces();
        return money(new BigDecimal(units, digits + extraDigits));
    }

    /**
     * Returns an exact amount as money.
     *
     * @param exact the amount
     * @return the amount, rounded once by {@link #rounding()}
     */
    default Money money(BigDecimal exact) {
        return rounding().round(BigMoney.of(currency(), exact));
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("a metric context")
                .require("window", window())
                .require("asOf", asOf())
                .require("currency", currency())
                .orThrow();
    }

    /**
     * Returns the last moment of a day.
     *
     * @param day the day
     * @param zone its zone
     * @return the last whole second before the next day begins
     */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    /**
     * Starts a context; window, as-of moment and currency are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a context, one part at a time. */
    final class Builder extends ImmutableMetricContext.Builder {
        Builder() {}
    }
}
