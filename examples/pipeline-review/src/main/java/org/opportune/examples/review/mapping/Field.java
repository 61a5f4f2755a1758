package org.opportune.examples.review.mapping;

/** What a column can hold; the name in a mapping file is the constant in camel case. */
public enum Field {
    /** The identifier of the row, by which others refer to it. */
    ID("id"),
    /** The name people read. */
    NAME("name"),
    /** Who works on it: a seller's identifier. */
    OWNER("owner"),
    /** The customer: an account's identifier. */
    ACCOUNT("account"),
    /** What is sold: a product's identifier. */
    PRODUCT("product"),
    /** The stage, in the export's own words. */
    STAGE("stage"),
    /** The day or moment from which the deal is open. */
    OPENED("opened"),
    /** The day or moment at which the deal was won or lost. */
    CLOSED("closed"),
    /** The day on which an open deal is expected to close. */
    EXPECTED_CLOSE("expectedClose"),
    /** A sum of money in the currency of the row or of the mapping. */
    AMOUNT("amount"),
    /** The currency of the row, as a code of three letters. */
    CURRENCY("currency"),
    /** The price of one, before any discount. */
    LIST_PRICE("listPrice"),
    /** Where a deal or a lead came from. */
    SOURCE("source"),
    /** Why a deal was lost. */
    LOSS_REASON("lossReason"),
    /** The day or moment at which a lead became known. */
    CAPTURED("captured"),
    /** Whether a lead became a customer. */
    OUTCOME("outcome");

    private final String property;

    Field(String property) {
        this.property = property;
    }

    /** {@return the name in a mapping file} */
    public String property() {
        return property;
    }
}
