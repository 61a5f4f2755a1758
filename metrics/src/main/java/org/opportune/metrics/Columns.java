package org.opportune.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.opportune.core.Answer;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.Violations;
import org.opportune.core.deal.DealKeys;

/** Deals as columns of primitive values: what every kernel reads, whether it came from a list or from a snapshot. */
abstract class Columns {
    /** A stage within its pipeline. */
    record StageRef(PipelineId pipeline, StageId stage) {}

    final Dictionary stages = new Dictionary();
    final Dictionary currencies = new Dictionary();
    private final Map<Key<?>, Dictionary> dictionaries = new LinkedHashMap<>();
    private final Map<Key<?>, int[]> codes = new LinkedHashMap<>();

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
        for (Key<?> key : keys) {
            dictionaries.put(key, new Dictionary());
            codes.put(key, new int[capacity]);
        }
    }

    /** Returns the state of some rows as of a second; {@code scratch} is filled unless there is one at hand. */
    abstract State stateAt(long second, int from, int to, State scratch);

    final Dictionary dictionary(Key<?> key) {
        Dictionary dictionary = dictionaries.get(key);
        if (dictionary == null) {
            throw missing(key);
        }
        return dictionary;
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
        int[] column = codes.get(key);
        if (column == null) {
            throw missing(key);
        }
        return column;
    }

    final Map<Key<?>, int[]> allCodes() {
        return codes;
    }

    final <T> void encode(Key<T> key, Facts facts, int row) {
        codes(key)[row] = facts.get(key) instanceof Answer.Known<T> known
                ? dictionary(key).code(known.value())
                : Dictionary.UNKNOWN;
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
        return stages.value(code).map(ref -> ((StageRef) ref).stage().value());
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
