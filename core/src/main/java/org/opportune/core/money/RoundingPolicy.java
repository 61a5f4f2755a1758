package org.opportune.core.money;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.opportune.core.ContentHash;
import org.opportune.core.Violations;
import org.opportune.core.style.HouseStyle;

/**
 * How an exact amount becomes money that can be paid, as versioned data.
 *
 * <p>Round each row once and add up what was rounded, so that what is printed adds up: two rows of EUR 1,234.50 at 25 % are
 * 308.63 each and 617.26 together. To round their exact sum gives 617.25, which the rows contradict.
 *
 * <pre>{@code
 * RoundingPolicy.standard().round(BigMoney.parse("EUR 308.625"));                      // EUR 308.63
 * RoundingPolicy.of(RoundingMode.HALF_EVEN).round(BigMoney.parse("EUR 308.625"));      // EUR 308.62
 * }</pre>
 */
@Value.Immutable
@HouseStyle
public interface RoundingPolicy extends WithRoundingPolicy {

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return which way; half up, for amounts below zero too, which is away from zero, unless said otherwise} */
    @Value.Default
    default RoundingMode mode() {
        return RoundingMode.HALF_UP;
    }

    /** {@return how many decimals are kept of a currency, by currency; all that it has for those left out} */
    Map<CurrencyUnit, Integer> decimals();

    /**
     * Returns how many decimals are kept of a currency.
     *
     * @param currency the currency
     * @return how many, zero or more
     */
    default int decimals(CurrencyUnit currency) {
        return decimals().getOrDefault(currency, currency.getDecimalPlaces());
    }

    /**
     * Rounds an exact amount.
     *
     * @param exact the amount
     * @return the amount as money, in the same currency
     */
    default Money round(BigMoney exact) {
        return exact.withScale(decimals(exact.getCurrencyUnit()), mode()).toMoney();
    }

    /** {@return the fingerprint of everything this policy says} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "rounding-policy")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .part("mode", mode().name())
                .list(
                        "decimals",
                        decimals().entrySet(),
                        (into, entry) -> into.part("currency", entry.getKey().getCode())
                                .part("kept", String.valueOf(entry.getValue()))));
    }

    /**
     * Verifies the invariants and puts the currencies in order, on every creation.
     *
     * @return this policy, or an equal one in order
     */
    @Value.Check
    default RoundingPolicy normalised() {
        Violations wrong = Violations.of("rounding policy", id())
                .require("id", id())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(version() > 0, "policy.version", "version", version(), "must be above zero")
                .check(
                        mode() != RoundingMode.UNNECESSARY,
                        "rounding.mode",
                        "mode",
                        mode(),
                        "must say which way to round",
                        "HALF_UP is what most invoices do.");
        Map<CurrencyUnit, Integer> sorted = new TreeMap<>(decimals());
        sorted.forEach((currency, kept) -> wrong.check(
                kept >= 0 && kept <= currency.getDecimalPlaces(),
                "rounding.decimals",
                "decimals of " + currency,
                kept,
                "must be from 0 to " + currency.getDecimalPlaces()));
        wrong.orThrow();
        return List.copyOf(sorted.keySet()).equals(List.copyOf(decimals().keySet())) ? this : withDecimals(sorted);
    }

    /** {@return the policy that rounds half up to the smallest coin of the currency} */
    static RoundingPolicy standard() {
        return of(RoundingMode.HALF_UP);
    }

    /**
     * Obtains a policy that rounds to the smallest coin of the currency.
     *
     * @param mode which way
     * @return the policy, called by the mode: {@code half-even}
     */
    static RoundingPolicy of(RoundingMode mode) {
        return builder()
                .id(mode.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .mode(mode)
                .build();
    }

    /**
     * Starts a policy; the id is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy, one part at a time. */
    final class Builder extends ImmutableRoundingPolicy.Builder {
        Builder() {}
    }
}
