package org.opportune.scoring.candidate;

import org.opportune.core.Violations;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.predict.Ratio;

/**
 * How often customers who bought one product bought the other too, counted.
 *
 * <p>For example, of 5 customers 3 bought a printer, and 2 of these bought ink: support 2/5, confidence 2/3.
 *
 * @param pair the two products
 * @param together how many customers bought both
 * @param having how many customers bought the first, at least those who bought both
 * @param customers how many customers bought anything, at least those who bought the first
 */
public record Association(ProductPair pair, long together, long having, long customers) {
    /** No customer bought the first product. */
    public static final ReasonCode NOBODY_BOUGHT = ReasonCode.of("association.nobody-bought");
    /** There is no customer to count. */
    public static final ReasonCode NO_CUSTOMERS = ReasonCode.of("association.no-customers");

    /** Refuses counts that contradict one another. */
    public Association {
        Violations.of("association", pair)
                .check(
                        0 <= together && together <= having && having <= customers,
                        "association.counts",
                        "together",
                        together + " of " + having + " of " + customers,
                        "must be zero or more, and each at most the next")
                .orThrow();
    }

    /** {@return the part of all customers that bought both} */
    public Ratio support() {
        return customers == 0
                ? new Ratio.Undefined(NO_CUSTOMERS, "there is no customer to count")
                : Ratio.of(together, customers);
    }

    /** {@return the part of those who bought the first that bought the other too} */
    public Ratio confidence() {
        return having == 0
                ? new Ratio.Undefined(NOBODY_BOUGHT, "no customer bought " + pair.bought())
                : Ratio.of(together, having);
    }
}
