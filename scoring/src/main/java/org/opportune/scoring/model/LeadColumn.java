package org.opportune.scoring.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.ValueType;

/** One fact of every lead of a snapshot: a code for each lead, and the answer behind each code. */
final class LeadColumn {
    /** The code of the unknown. */
    static final int UNKNOWN = 0;

    private final Key<?> key;
    private final boolean compared;
    private final Map<Object, Integer> seen = new HashMap<>();
    private final List<Answer<?>> answers = new ArrayList<>(List.of(Answer.unknown()));
    private int[] codes = new int[16];
    private int size;

    LeadColumn(Key<?> key) {
        this.key = key;
        // hardly any two leads have the same history, so looking for one would be in vain
        this.compared = key.type() != ValueType.OCCURRENCES;
    }

    void add(Facts lead) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, 2 * size);
        }
        codes[size++] = lead.get(key) instanceof Answer.Known<?> known ? code(known) : UNKNOWN;
    }

    private int code(Answer.Known<?> known) {
        Integer code = compared ? seen.putIfAbsent(known.value(), answers.size()) : null;
        if (code != null) {
            return code;
        }
        answers.add(known);
        return answers.size() - 1;
    }

    int code(int row) {
        return codes[row];
    }

    /** Returns the codes row by row; there may be more of them than rows. */
    int[] codes() {
        return codes;
    }

    Answer<?> answer(int code) {
        return answers.get(code);
    }

    /** Returns how many codes there are. */
    int different() {
        return answers.size();
    }
}
