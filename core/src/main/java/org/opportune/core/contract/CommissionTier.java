package org.opportune.core.contract;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.opportune.core.Text;

/**
 * A rate of commission, and from which result on it is earned.
 *
 * @param from the least result for which it is earned
 * @param rate the share of what was sold; higher than that of the tier below, it is an accelerator
 */
public record CommissionTier(Bound from, Share rate) {

    /** How a result is told: by what was sold, or by how much of the quota that is. */
    public sealed interface Bound {
        /** {@return the number, without its unit} */
        BigDecimal value();
    }

    /**
     * What was sold in the period.
     *
     * @param amount how much
     */
    public record Sold(Money amount) implements Bound {
        @Override
        public BigDecimal value() {
            return amount.getAmount();
        }
    }

    /**
     * What was sold in the period over the quota.
     *
     * @param fraction the attainment, trailing zeros removed: 1 when the quota is met, 1.2 when it is passed by a fifth
     */
    public record Attained(BigDecimal fraction) implements Bound {
        /** Removes trailing zeros. */
        public Attained {
            fraction = Text.plain(Text.checkSize(fraction));
        }

        @Override
        public BigDecimal value() {
            return fraction;
        }
    }

    /**
     * Obtains a tier that begins at an amount.
     *
     * @param from the least that must be sold
     * @param percent the rate, so 6 % is 6
     * @return the tier
     */
    public static CommissionTier of(Money from, String percent) {
        return new CommissionTier(new Sold(from), Share.ofPercent(percent));
    }

    /**
     * Obtains a tier that begins at an attainment of the quota.
     *
     * @param fromPercent the least part of the quota that must be sold, so the quota itself is 100
     * @param percent the rate, so 6 % is 6
     * @return the tier
     */
    public static CommissionTier ofAttainment(String fromPercent, String percent) {
        return new CommissionTier(new Attained(Text.decimal(fromPercent).movePointLeft(2)), Share.ofPercent(percent));
    }
}
