package org.opportune.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small whole numbers for the values seen so far: 0 for unknown, then 1, 2, 3 in the order of first sight. */
final class Dictionary {
    static final int UNKNOWN = 0;

    private final Map<Object, Integer> codes = new HashMap<>();
    private final List<Optional<?>> values = new ArrayList<>(List.of(Optional.empty()));

    int code(Object value) {
        Integer known = codes.get(value);
        if (known != null) {
            return known;
        }
        values.add(Optional.of(value));
        codes.put(value, values.size() - 1);
        return values.size() - 1;
    }

    Optional<?> value(int code) {
        return values.get(code);
    }

    int size() {
        return values.size();
    }
}
