package org.opportune.metrics;

/** The money of a deal that a measure sums; converted to the currency of the context, deal by deal. */
public enum Quantity {
    /** Its amount. */
    AMOUNT(0),
    /** Its amount times the chance of winning, exact to a millionth of the smallest coin. */
    WEIGHTED_AMOUNT(6),
    /** Its value before any discount. */
    LIST_VALUE(0),
    /** Its amount, if its value before any discount is known too. */
    AMOUNT_OF_LISTED(0),
    /** Its value before any discount, if its amount is known too. */
    LIST_VALUE_OF_PRICED(0);

    private final int extraDigits;

    Quantity(int extraDigits) {
        this.extraDigits = extraDigits;
    }

    /** Returns how many decimals finer than the smallest coin the sum is kept. */
    int extraDigits() {
        return extraDigits;
    }
}
