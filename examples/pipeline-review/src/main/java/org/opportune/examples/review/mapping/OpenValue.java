package org.opportune.examples.review.mapping;

/** What a deal without an amount is worth while it is open. */
public enum OpenValue {
    /** Its product's list price. */
    LIST_PRICE("listPrice"),
    /** Nobody knows: figures report it as unpriced. */
    NONE("none");

    private final String property;

    OpenValue(String property) {
        this.property = property;
    }

    /** {@return the word in a mapping file} */
    public String property() {
        return property;
    }
}
