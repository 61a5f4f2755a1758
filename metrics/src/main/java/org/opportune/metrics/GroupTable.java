package org.opportune.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opportune.core.Key;
import org.opportune.core.deal.DealKeys;

/** The groups of one grouping seen so far, numbered densely in the order of first sight. */
final class GroupTable {
    private static final int NOT_SEEN = -1;

    private final List<Key<?>> keys;
    private final List<Group> groups = new ArrayList<>();
    private final Map<Group, Integer> numbers = new HashMap<>();
    /** For each key but the first, the pairs of what comes before it and its code. */
    private final Combinations[] combinations;

    private int[] byCode = new int[0];
    private int[] of = new int[64];

    GroupTable(List<Key<?>> keys) {
        this.keys = keys;
        combinations = new Combinations[keys.size()];
        Arrays.setAll(combinations, i -> new Combinations());
        if (keys.isEmpty()) {
            number(Group.ALL);
        }
    }

    int size() {
        return groups.size();
    }

    Group group(int number) {
        return groups.get(number);
    }

    int number(Group group) {
        Integer known = numbers.get(group);
        if (known != null) {
            return known;
        }
        groups.add(group);
        numbers.put(group, groups.size() - 1);
        return groups.size() - 1;
    }

    /** Returns the group's number of each picked row. */
    int[] of(Columns columns, State state, Selection.Picked picked) {
        if (of.length < picked.count) {
            of = new int[Math.max(picked.count, of.length * 2)];
        }
        if (keys.size() == 1) {
            ofOneKey(columns, state, picked);
        } else if (!keys.isEmpty()) {
            ofKeys(columns, state, picked);
        }
        return of;
    }

    private void ofOneKey(Columns columns, State state, Selection.Picked picked) {
        Key<?> key = keys.get(0);
        int[] codes = Columns.isState(key) ? null : columns.codes(key);
        for (int i = 0; i < picked.count; i++) {
            int row = picked.row[i];
            int code = codes == null ? stateCode(key, state, row) : codes[row];
            of[i] = code < byCode.length && byCode[code] != NOT_SEEN ? byCode[code] : first(columns, key, code);
        }
    }

    private int first(Columns columns, Key<?> key, int code) {
        remember(code, number(Group.of(keys, List.of(value(columns, key, code)))));
        return byCode[code];
    }

    private void remember(int code, int number) {
        if (code >= byCode.length) {
            int known = byCode.length;
            byCode = Arrays.copyOf(byCode, Math.max(code + 1, known * 2));
            Arrays.fill(byCode, known, byCode.length, NOT_SEEN);
        }
        byCode[code] = number;
    }

    /** Folds the codes of one key after the other into a number for the combination so far. */
    private void ofKeys(Columns columns, State state, Selection.Picked picked) {
        for (int k = 0; k < keys.size(); k++) {
            Key<?> key = keys.get(k);
            int[] codes = Columns.isState(key) ? null : columns.codes(key);
            for (int i = 0; i < picked.count; i++) {
                int row = picked.row[i];
                int code = codes == null ? stateCode(key, state, row) : codes[row];
                of[i] = k == 0 ? code : combinations[k].number(of[i], code);
            }
        }
        for (int i = 0; i < picked.count; i++) {
            int combination = of[i];
            if (combination >= byCode.length || byCode[combination] == NOT_SEEN) {
                remember(combination, number(group(columns, combination)));
            }
            of[i] = byCode[combination];
        }
    }

    private Group group(Columns columns, int combination) {
        List<Optional<?>> values = new ArrayList<>();
        int rest = combination;
        for (int k = keys.size() - 1; k > 0; k--) {
            values.add(0, value(columns, keys.get(k), combinations[k].second(rest)));
            rest = combinations[k].first(rest);
        }
        values.add(0, value(columns, keys.get(0), rest));
        return Group.of(keys, values);
    }

    private static int stateCode(Key<?> key, State state, int row) {
        int i = row - state.base;
        return key.equals(DealKeys.STATUS) ? state.status[i] : state.stage[i];
    }

    private static Optional<?> value(Columns columns, Key<?> key, int code) {
        if (key.equals(DealKeys.STATUS)) {
            return Optional.of(Columns.statusName((byte) code));
        }
        return key.equals(DealKeys.STAGE)
                ? columns.stageOf(code)
                : columns.dictionary(key).value(code);
    }
}
