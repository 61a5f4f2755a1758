package org.opportune.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The ids behind each cell, all of them, so that a retraction can bring back one that was beyond the limit. */
final class IdBags {
    private final Map<Integer, NavigableMap<String, Long>> bags = new HashMap<>();

    void add(int cell, String id, long times) {
        NavigableMap<String, Long> bag = bags.computeIfAbsent(cell, c -> new TreeMap<>());
        long sum = bag.getOrDefault(id, 0L) + times;
        if (sum == 0) {
            bag.remove(id);
        } else {
            bag.put(id, sum);
        }
    }

    Map<String, Long> of(int cell) {
        return bags.getOrDefault(cell, java.util.Collections.emptyNavigableMap());
    }

    void addAll(int cell, Map<String, Long> others) {
        others.forEach((id, times) -> add(cell, id, times));
    }

    Ids smallest(int cell, int limit) {
        List<String> kept = new ArrayList<>();
        Map<String, Long> all = of(cell);
        for (String id : all.keySet()) {
            if (kept.size() == limit) {
                break;
            }
            kept.add(id);
        }
        return new Ids(limit, kept, all.size() - kept.size());
    }
}
