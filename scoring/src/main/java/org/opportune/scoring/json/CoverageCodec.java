package org.opportune.scoring.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opportune.core.Key;
import org.opportune.core.json.codec.Codec;
import org.opportune.core.json.codec.Json;
import org.opportune.core.json.codec.Properties;
import org.opportune.core.json.codec.TypeCodecs;
import org.opportune.scoring.Coverage;
import org.opportune.scoring.Coverage.Missing;
import org.opportune.scoring.RuleId;

/** {@code {"known": [...], "missing": [...], "futureDated": [{"key": {...}, "count": 2}], "failed": [...]}}; no empty part. */
final class CoverageCodec implements Codec<Coverage> {
    private static final List<String> KNOWN = List.of("known", "missing", "futureDated", "failed");
    private static final Codec<List<Key<?>>> KEYS = TypeCodecs.list(TypeCodecs.key());

    private final Codec<List<Missing>> missing;
    private final Codec<List<Later>> later;
    private final Codec<List<RuleId>> failed;

    CoverageCodec(TypeCodecs codecs) {
        missing = TypeCodecs.list(codecs.of(Missing.class));
        later = TypeCodecs.list(new LaterCodec(codecs.of(Integer.class)));
        failed = TypeCodecs.list(codecs.of(RuleId.class));
    }

    /** How often something was reported that lies after the moment of scoring. */
    private record Later(Key<?> key, int count) {}

    @Override
    public Json write(Coverage coverage) {
        Map<String, Json> properties = new LinkedHashMap<>();
        put(properties, "known", KEYS, List.copyOf(coverage.known()));
        put(properties, "missing", missing, coverage.missing());
        put(properties, "futureDated", later, later(coverage.futureDated()));
        put(properties, "failed", failed, List.copyOf(coverage.failed()));
        return new Json.Obj(properties);
    }

    private static <T> void put(Map<String, Json> properties, String name, Codec<List<T>> codec, List<T> part) {
        if (!part.isEmpty()) {
            properties.put(name, codec.write(part));
        }
    }

    private static List<Later> later(SortedMap<Key<?>, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Later(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public Coverage read(Json json, boolean strict) {
        Properties properties = Properties.of("a coverage", json, strict);
        Optional<List<Key<?>>> known = properties.required("known", KEYS);
        Optional<List<Missing>> missed = properties.required("missing", missing);
        Optional<List<Later>> counts = properties.required("futureDated", later);
        Optional<List<RuleId>> broken = properties.required("failed", failed);
        SortedSet<Key<?>> distinct = new TreeSet<>();
        known.ifPresent(all -> all.forEach(key -> checkNew(properties, distinct.add(key), "known", key)));
        SortedMap<Key<?>, Integer> future = new TreeMap<>();
        counts.ifPresent(all -> all.forEach(
                each -> checkNew(properties, future.put(each.key(), each.count()) == null, "futureDated", each.key())));
        SortedSet<RuleId> rules = new TreeSet<>();
        broken.ifPresent(all -> all.forEach(rule -> checkNew(properties, rules.add(rule), "failed", rule)));
        properties.noOthers(KNOWN);
        return new Coverage(distinct, missed.orElseThrow(), future, rules);
    }

    private static void checkNew(Properties properties, boolean isNew, String name, Object part) {
        properties.check(isNew, "json.duplicate", name, part, "must not be repeated");
    }

    private record LaterCodec(Codec<Integer> number) implements Codec<Later> {
        private static final List<String> KNOWN = List.of("key", "count");

        @Override
        public Json write(Later later) {
            Map<String, Json> properties = new LinkedHashMap<>();
            properties.put("key", TypeCodecs.key().write(later.key()));
            properties.put("count", number.write(later.count()));
            return new Json.Obj(properties);
        }

        @Override
        public Later read(Json json, boolean strict) {
            Properties properties = Properties.of("future-dated occurrences", json, strict);
            Optional<Key<?>> key = properties.required("key", TypeCodecs.key());
            Optional<Integer> count = properties.required("count", number);
            properties.noOthers(KNOWN);
            return new Later(key.orElseThrow(), count.orElseThrow());
        }
    }
}
