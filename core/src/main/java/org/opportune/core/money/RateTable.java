package org.opportune.core.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * Exchange rates by day, and what else may be made of them, as versioned data.
 *
 * <p>A rate is looked for in this order, and the first that is found counts: the rate of the two currencies; if
 * {@link #inverse()} says so, one divided by the rate of the other direction; and by way of the {@link #pivot()}, if there
 * is one. Of each pair the rate of the day counts, or the latest at most {@link #daysBack()} days before it.
 *
 * <p>For example, of a table that says what one euro is worth in dollars and in pounds, with the euro as pivot and inverse
 * rates, the rate from dollars to pounds is 0.8542 / 1.0848.
 *
 * <p>A rate of the table is exact, and so is the product of two. One divided by a rate has 34 significant digits, half-even.
 */
@Value.Immutable
@HouseStyle
public interface RateTable extends ExchangeRates, WithRateTable {

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return the rates, at most one of each pair and day; by currency to convert from, currency to convert to and day} */
    List<ExchangeRate> rates();

    /** {@return how many days a rate may be older than the day asked about; 0, only the day itself, unless said otherwise} */
    @Value.Default
    default int daysBack() {
        return 0;
    }

    /** {@return whether the rate of the other direction may be turned round; false unless said otherwise} */
    @Value.Default
    default boolean inverse() {
        return false;
    }

    /** {@return the currency by way of which two others may be converted; empty if none} */
    Optional<CurrencyUnit> pivot();

    @Override
    default Optional<BigDecimal> rate(CurrencyUnit from, CurrencyUnit to, LocalDate on) {
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        return eitherWay(from, to, on)
                .or(() -> pivot().flatMap(by -> eitherWay(from, by, on)
                        .flatMap(first -> eitherWay(by, to, on).map(first::multiply))));
    }

    private Optional<BigDecimal> eitherWay(CurrencyUnit from, CurrencyUnit to, LocalDate on) {
        Optional<BigDecimal> listed = listed(from, to, on);
        return listed.isPresent() || !inverse()
                ? listed
                : listed(to, from, on).map(rate -> BigDecimal.ONE.divide(rate, MathContext.DECIMAL128));
    }

    private Optional<BigDecimal> listed(CurrencyUnit from, CurrencyUnit to, LocalDate on) {
        int low = 0;
        int high = rates().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter(rates().get(middle), from, to, on)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return rates().subList(Math.max(0, low - 1), low).stream()
                .filter(last -> last.isOf(from, to) && ChronoUnit.DAYS.between(last.on(), on) <= daysBack())
                .map(ExchangeRate::rate)
                .findFirst();
    }

    private static boolean isAfter(ExchangeRate rate, CurrencyUnit from, CurrencyUnit to, LocalDate on) {
        int byFrom = rate.from().compareTo(from);
        int byPair = byFrom != 0 ? byFrom : rate.to().compareTo(to);
        return byPair != 0 ? byPair > 0 : rate.on().isAfter(on);
    }

    /** {@return the fingerprint of everything this table says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "rate-table")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .list(
                        "rates",
                        rates(),
                        (into, rate) -> into.part("from", rate.from().getCode())
                                .part("to", rate.to().getCode())
                                .part("on", rate.on().toString())
                                .part("rate", rate.rate().toPlainString()))
                .part("daysBack", String.valueOf(daysBack()))
                .part("inverse", String.valueOf(inverse()))
                .optional("pivot", pivot(), CurrencyUnit::getCode));
    }

    /**
     * Verifies the invariants and puts the rates in order, on every creation.
     *
     * @return this table, or an equal one in order
     */
    @Value.Check
    default RateTable normalised() {
        Violations wrong = Violations.of("rate table", id())
                .require("id", id())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(version() > 0, "rates.version", "version", version(), "must be above zero")
                .check(
                        daysBack() >= 0 && daysBack() <= 3660,
                        "rates.daysBack",
                        "daysBack",
                        daysBack(),
                        "must be from 0 to 3660");
        List<ExchangeRate> sorted = rates().stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            ExchangeRate rate = sorted.get(i);
            ExchangeRate before = sorted.get(i - 1);
            wrong.check(
                    !before.isOf(rate.from(), rate.to()) || !before.on().equals(rate.on()),
                    "rates.duplicate",
                    "rate from " + rate.from() + " to " + rate.to(),
                    rate.on(),
                    "must not be given twice for a day");
        }
        wrong.orThrow();
        return sorted.equals(rates()) ? this : withRates(sorted);
    }

    /**
     * Starts a table; the id is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a table, one part at a time. */
    final class Builder extends ImmutableRateTable.Builder {
        Builder() {}
    }
}
