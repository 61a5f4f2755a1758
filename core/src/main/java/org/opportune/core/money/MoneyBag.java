package org.opportune.core.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Amounts in several currencies, added up exactly and never mixed.
 *
 * <p>Whatever the order in which amounts are put in and taken out, the same amounts make an equal bag. A currency of which
 * nothing is left is not in it. Immutable and thread-safe.
 *
 * <pre>{@code
 * MoneyBag.of(Money.parse("EUR 10"), Money.parse("USD 5"), Money.parse("EUR 2.50"))    // [EUR 12.50, USD 5.00]
 * }</pre>
 */
public final class MoneyBag {
    private static final MoneyBag EMPTY = new MoneyBag(Collections.emptySortedMap());

    private final SortedMap<CurrencyUnit, Money> amounts;

    private MoneyBag(SortedMap<CurrencyUnit, Money> amounts) {
        this.amounts = amounts;
    }

    /** {@return a bag with nothing in it} */
    public static MoneyBag empty() {
        return EMPTY;
    }

    /**
     * Obtains the bag of some amounts.
     *
     * @param amounts the amounts, of any sign
     * @return their sum, by currency
     */
    public static MoneyBag of(Money... amounts) {
        return of(List.of(amounts));
    }

    /**
     * Obtains the bag of some amounts.
     *
     * @param amounts the amounts, of any sign
     * @return their sum, by currency
     */
    @JsonCreator
    public static MoneyBag of(Collection<Money> amounts) {
        return EMPTY.with(amounts);
    }

    /**
     * Adds an amount.
     *
     * @param amount the amount
     * @return the bag with it
     */
    public MoneyBag plus(Money amount) {
        return with(List.of(amount));
    }

    /**
     * Takes an amount out.
     *
     * @param amount the amount; there may be less of it in the bag, and then what is left is below zero
     * @return the bag without it
     */
    public MoneyBag minus(Money amount) {
        return plus(amount.negated());
    }

    /**
     * Adds all of another bag.
     *
     * @param other the other bag
     * @return the sum
     */
    public MoneyBag plus(MoneyBag other) {
        return with(other.amounts.values());
    }

    /**
     * Takes all of another bag out.
     *
     * @param other the other bag
     * @return the difference
     */
    public MoneyBag minus(MoneyBag other) {
        return with(other.amounts.values().stream().map(Money::negated).toList());
    }

    /**
     * Returns how much of a currency there is.
     *
     * @param currency the currency
     * @return how much; zero if there is none
     */
    public Money amount(CurrencyUnit currency) {
        return amounts.getOrDefault(currency, Money.zero(currency));
    }

    /** {@return one amount for each currency, none of them zero, in the order of their codes} */
    @JsonValue
    public List<Money> amounts() {
        return List.copyOf(amounts.values());
    }

    /** {@return whether there is nothing in it} */
    public boolean isEmpty() {
        return amounts.isEmpty();
    }

    private MoneyBag with(Collection<Money> more) {
        SortedMap<CurrencyUnit, Money> sum = new TreeMap<>(amounts);
        more.forEach(amount -> sum.merge(amount.getCurrencyUnit(), amount, Money::plus));
        sum.values().removeIf(Money::isZero);
        return sum.isEmpty() ? EMPTY : new MoneyBag(sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MoneyBag that && amounts.equals(that.amounts);
    }

    @Override
    public int hashCode() {
        return amounts.hashCode();
    }

    @Override
    public String toString() {
        return amounts.values().toString();
    }
}
