package org.opportune.core.contract;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.opportune.core.Text;

/** A value that a metric may have, with its unit: what goals and benchmarks hold results against. */
public sealed interface Figure {

    /** {@return the number, without its unit} */
    BigDecimal value();

    /** {@return the unit: that of the metric's definition, or the code of a currency} */
    String unit();

    /**
     * Money.
     *
     * @param amount how much
     */
    record OfMoney(Money amount) implements Figure {
        @Override
        public BigDecimal value() {
            return amount.getAmount();
        }

        @Override
        public String unit() {
            return amount.getCurrencyUnit().getCode();
        }
    }

    /**
     * Anything but money.
     *
     * @param value the number, trailing zeros removed
     * @param unit the unit that the metric's definition names, such as {@code RATIO} or {@code DAYS}
     */
    record OfNumber(BigDecimal value, String unit) implements Figure {
        /** Checks the unit, and removes trailing zeros. */
        public OfNumber {
            Text.check("figure", "unit", unit);
            value = Text.plain(Text.checkSize(value));
        }
    }

    /**
     * Obtains an {@link OfMoney}.
     *
     * @param amount how much
     * @return the figure
     */
    static Figure of(Money amount) {
        return new OfMoney(amount);
    }

    /**
     * Obtains a {@link OfNumber}.
     *
     * @param value the number, such as {@code 0.15}
     * @param unit the unit, such as {@code RATIO}
     * @return the figure
     */
    static Figure of(String value, String unit) {
        return new OfNumber(Text.decimal(value), unit);
    }
}
