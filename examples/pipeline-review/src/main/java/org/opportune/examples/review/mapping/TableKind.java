package org.opportune.examples.review.mapping;

import static org.opportune.examples.review.mapping.Field.*;

import java.util.ArrayList;
import java.util.List;

/** The tables that an export may consist of, with what their columns can hold. */
public enum TableKind {
    /** What is sold, with list prices. */
    PRODUCTS("products"),
    /** Customers. */
    ACCOUNTS("accounts"),
    /** Sales people, with their teams as attributes. */
    SELLERS("sellers"),
    /** Opportunities. */
    DEALS("deals"),
    /** People and firms that may become customers. */
    LEADS("leads");

    private final String property;

    TableKind(String property) {
        this.property = property;
    }

    /** {@return the name in a mapping file} */
    public String property() {
        return property;
    }

    /** {@return what a mapping must name a column for} */
    public List<Field> required() {
        return switch (this) {
            case PRODUCTS, ACCOUNTS, SELLERS, LEADS -> List.of(ID);
            case DEALS -> List.of(ID, STAGE);
        };
    }

    private List<Field> optional() {
        return switch (this) {
            case PRODUCTS -> List.of(LIST_PRICE, CURRENCY);
            case ACCOUNTS, SELLERS -> List.of();
            case DEALS ->
                List.of(
                        NAME,
                        OWNER,
                        ACCOUNT,
                        PRODUCT,
                        OPENED,
                        CLOSED,
                        EXPECTED_CLOSE,
                        AMOUNT,
                        CURRENCY,
                        SOURCE,
                        LOSS_REASON);
            case LEADS -> List.of(NAME, OWNER, SOURCE, CAPTURED, OUTCOME);
        };
    }

    /** {@return what a mapping may name a column for, the required ones first} */
    public List<Field> fields() {
        List<Field> all = new ArrayList<>(required());
        all.addAll(optional());
        return List.copyOf(all);
    }
}
