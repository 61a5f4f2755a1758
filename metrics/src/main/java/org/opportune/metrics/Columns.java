package org.opportune.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.opportune.core.Answer;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.core.deal.DealKeys;

/** Deals as columns of primitive values: what every kernel reads, whether it came from a list or from a snapshot. */
abstract class Columns {
    final StageCodes stages = new StageCodes();
    final Dictionary currencies = new Dictionary();
    final Key<?>[] keys;
    final int[][] codes;
    private final Dictionary[] dictionaries;

    int size;
    String[] id;
    int[] opened;
    long[] list;
    short[] listCurrency;

    Columns(int capacity, List<Key<?>> keys) {
        id = new String[capacity];
        opened = new int[capacity];
        list = new long[capacity];
        listCurrency = new short[capacity];
        this.keys = keys.toArray(Key<?>[]::new);
        codes = new int[this.keys.length][capacity];
        dictionaries = new Dictionary[this.keys.length];
        Arrays.setAll(dictionaries, i -> new Dictionary());
    }

    /**
     * Returns status and closing day of some rows as of a second; {@code scratch} is filled unless there is one at hand.
     * The other fields can be read once they were fetched.
     */
    abstract State stateAt(long second, int from, int to, State scratch);

    /** Makes some fields of some rows readable. */
    final void fetch(State state, Selection.Picked rows, int fields) {
        if (fields == 0 || state.isWhole()) {
            return;
        }
        byte[] fetched = state.fetched;
        for (int i = 0; i < rows.count; i++) {
            int index = rows.row[i] - state.base;
            int missing = fields & ~fetched[index];
            if (missing != 0) {
                fetched[index] |= (byte) missing;
                fetch(rows.row[i], state, index, missing);
            }
        }
    }

    abstract void fetch(int row, State state, int index, int fields);

    final Dictionary dictionary(Key<?> key) {
        return dictionaries[place(key)];
    }

    private int place(Key<?> key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        throw missing(key);
    }

    private static DomainException missing(Key<?> key) {
        return Violations.of("a report")
                .add(
                        "columns.key",
                        "key",
                        key,
                        "must be among the keys the snapshot was built with",
                        "Name it when building the DealColumns.")
                .toException();
    }

    final int[] codes(Key<?> key) {
        return codes[place(key)];
    }

    final void encode(Facts facts, int row) {
        for (int i = 0; i < keys.length; i++) {
            codes[i][row] = facts.get(keys[i]) instanceof Answer.Known<?> known
                    ? dictionaries[i].code(known.value())
                    : Dictionary.UNKNOWN;
        }
    }

    final short currencyCode(CurrencyUnit unit) {
        int code = currencies.code(unit);
        if (code > Short.MAX_VALUE) {
            throw new IllegalStateException("more currencies than the world has: " + code);
        }
        return (short) code;
    }

    /** Returns what is known of a row by the columns at hand. */
    final Facts facts(State state, int row) {
        return new Facts() {
            @Override
            public <T> Answer<T> get(Key<T> key) {
                return Answer.of(known(key).map(key.type().javaType()::cast));
            }

            private Optional<?> known(Key<?> key) {
                if (key.equals(DealKeys.STATUS)) {
                    return Optional.ofNullable(statusName(state.status[row - state.base]));
                }
                if (key.equals(DealKeys.STAGE)) {
                    return stageOf(state.stage[row - state.base]);
                }
                return dictionary(key).value(codes(key)[row]);
            }
        };
    }

    final Optional<String> stageOf(int code) {
        return Optional.of(stages.stage(code).value());
    }

    static String statusName(byte status) {
        return switch (status) {
            case State.WON -> "WON";
            case State.LOST -> "LOST";
            default -> "OPEN";
        };
    }

    /** Returns whether a key is read from the state rather than from a column of its own. */
    static boolean isState(Key<?> key) {
        return key.equals(DealKeys.STATUS) || key.equals(DealKeys.STAGE);
    }
}
