package org.opportune.metrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Converts amounts in the smallest coin to the currency of the context, rounding each once. */
final class Converter {
    /** The answer when no rate is known. */
    static final long NO_RATE = -1;

    private final MetricContext context;
    private final Rounding rounding;
    private final Dictionary currencies;
    private final Map<Long, Optional<Rate>> rates = new HashMap<>();
    private Optional<Rate> lastRate = Optional.empty();
    private long lastKey = -1;
    private int own = State.NONE;

    /** What a coin is worth: {@code unscaled / 10^scale} coins. */
    private record Rate(BigInteger unscaled, long small, long divisor, int scale) {
        static Rate of(BigDecimal factor) {
            BigDecimal plain = factor.stripTrailingZeros();
            BigDecimal scaled = plain.scale() < 0 ? plain.setScale(0) : plain;
            boolean fits = scaled.unscaledValue().bitLength() < 63 && scaled.scale() <= 18;
            return new Rate(
                    scaled.unscaledValue(),
                    fits ? scaled.unscaledValue().longValueExact() : 0,
                    fits ? BigInteger.TEN.pow(scaled.scale()).longValueExact() : 0,
                    scaled.scale());
        }

        long times(long coins, Rounding rounding) {
            long product = coins * small;
            if (divisor != 0 && rounding.toTheNearestCoin && Math.multiplyHigh(coins, small) == 0 && product >= 0) {
                long whole = product / divisor;
                long rest = product - whole * divisor;
                return rest >= divisor - rest ? whole + 1 : whole;
            }
            return new BigDecimal(BigInteger.valueOf(coins).multiply(unscaled), scale)
                    .setScale(rounding.scale, rounding.mode)
                    .longValueExact();
        }
    }

    /** The policy of the context, worked out for its currency: how many decimals of a coin are kept, zero or fewer. */
    private record Rounding(RoundingMode mode, int scale, boolean toTheNearestCoin) {
        static Rounding of(MetricContext context) {
            RoundingMode mode = context.rounding().mode();
            CurrencyUnit currency = context.currency();
            int scale = context.rounding().decimals(currency) - currency.getDecimalPlaces();
            return new Rounding(mode, scale, mode == RoundingMode.HALF_UP && scale == 0);
        }
    }

    Converter(MetricContext context, Dictionary currencies) {
        this.context = context;
        this.rounding = Rounding.of(context);
        this.currencies = currencies;
    }

    /** Returns the amount in the context's coins, or {@link #NO_RATE}. */
    long convert(long coins, short currency, int day) {
        if (currency == own) {
            return coins;
        }
        CurrencyUnit from = (CurrencyUnit) currencies.value(currency).orElseThrow();
        if (from.equals(context.currency())) {
            own = currency;
            return coins;
        }
        Optional<Rate> rate = rate(from, currency, day);
        return rate.isEmpty() ? NO_RATE : rate.get().times(coins, rounding);
    }

    private Optional<Rate> rate(CurrencyUnit from, short currency, int day) {
        long key = ((long) currency << 32) | (day & 0xffff_ffffL);
        if (key != lastKey) {
            lastRate = rates.computeIfAbsent(key, k -> lookUp(from, day));
            lastKey = key;
        }
        return lastRate;
    }

    private Optional<Rate> lookUp(CurrencyUnit from, int day) {
        int digits = context.currency().getDecimalPlaces() - from.getDecimalPlaces();
        return context.rates()
                .rate(from, context.currency(), LocalDate.ofEpochDay(day))
                .map(rate -> Rate.of(rate.movePointRight(digits)));
    }
}
