package org.opportune.scoring.candidate;

import java.math.BigDecimal;
import org.opportune.core.Violations;
import org.opportune.core.contract.Share;
import org.opportune.scoring.predict.Ratio;

/**
 * From where on it is taken that one product leads on to another because customers bought both; all three must be reached.
 *
 * @param together the fewest customers who bought both, one or more
 * @param support the smallest part of all customers
 * @param confidence the smallest part of those who bought the first
 */
public record CoPurchaseFloor(int together, Share support, Share confidence) {

    /** Checks the count. */
    public CoPurchaseFloor {
        Violations.of("a floor of purchases made together")
                .check(together >= 1, "copurchase.together", "together", together, "must be one or more")
                .orThrow();
    }

    boolean isReached(Association association) {
        return association.together() >= together
                && reaches(association.support(), support)
                && reaches(association.confidence(), confidence);
    }

    /** Compares exactly, by multiplying out. */
    private static boolean reaches(Ratio ratio, Share floor) {
        return ratio instanceof Ratio.Exact exact
                && new BigDecimal(exact.numerator())
                                .compareTo(floor.fraction().multiply(new BigDecimal(exact.denominator())))
                        >= 0;
    }
}
