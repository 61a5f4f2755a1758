package org.opportune.metrics;

import java.util.Collection;
import org.opportune.core.Key;
import org.opportune.core.deal.DealKeys;

/** What a measure reads of a row beside its status and closing day, as bits; what nobody reads is not fetched. */
final class Fields {
    static final int ID = 1;
    static final int OPENED = 2;
    static final int LIST = 4;
    /** The columns of all keys that are neither status nor stage. */
    static final int KEYS = 8;

    static final int STAGE = 16;
    static final int OVERRIDE = 32;
    static final int AMOUNT = 64;

    static final int ALL = ID | OPENED | LIST | KEYS | STAGE | OVERRIDE | AMOUNT;

    private Fields() {}

    static int of(Collection<Key<?>> keys) {
        int fields = 0;
        for (Key<?> key : keys) {
            fields |= key.equals(DealKeys.STATUS) ? 0 : key.equals(DealKeys.STAGE) ? STAGE : KEYS;
        }
        return fields;
    }

    static int of(Measure measure) {
        if (measure instanceof Measure.Sum sum) {
            return of(sum.quantity());
        }
        if (measure instanceof Measure.Values values) {
            return of(values.quantity());
        }
        return measure instanceof Measure.Days ? OPENED : 0;
    }

    private static int of(Quantity quantity) {
        return switch (quantity) {
            case AMOUNT -> AMOUNT;
            case WEIGHTED_AMOUNT -> AMOUNT | OVERRIDE | STAGE;
            case LIST_VALUE -> LIST;
            case AMOUNT_OF_LISTED, LIST_VALUE_OF_PRICED -> AMOUNT | LIST;
        };
    }
}
