package org.opportune.core.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.json.codec.Codec;
import org.opportune.core.json.codec.Json;
import org.opportune.core.json.codec.Problems;
import org.opportune.core.json.codec.Properties;
import org.opportune.core.json.codec.TypeCodecs;
import org.opportune.core.json.codec.ValueCodec;

/** The kinds of condition whose parts depend on one another: on the type of the key, or on who made the question. */
final class Conditions {
    private static final String TYPE = "type";

    private Conditions() {}

    /** {@code {"type": "in", "key": {...}, "values": ["FR", "LT"]}}. */
    record InCodec(Codec<Key<?>> key) implements Codec<Condition> {
        private static final List<String> KNOWN = List.of(TYPE, "key", "values");

        @Override
        public Json write(Condition condition) {
            return written((Condition.In<?>) condition);
        }

        private <T> Json written(Condition.In<T> in) {
            Map<String, Json> properties = marked("in");
            properties.put("key", key.write(in.key()));
            ValueCodec<T> value = new ValueCodec<>(in.key().type());
            properties.put(
                    "values",
                    new Json.Arr(in.values().stream().map(value::write).toList()));
            return new Json.Obj(properties);
        }

        @Override
        public Condition read(Json json, boolean strict) {
            Properties properties = Properties.of("a condition (in)", json, strict);
            return read(properties, properties.requiredFirst("key", key, KNOWN));
        }

        private static <T> Condition read(Properties properties, Key<T> key) {
            Optional<List<T>> values =
                    properties.required("values", TypeCodecs.told(TypeCodecs.list(new ValueCodec<>(key.type()))));
            properties.noOthers(KNOWN);
            TreeSet<T> sorted = new TreeSet<>(key.type().order());
            sorted.addAll(values.orElseThrow());
            return new Condition.In<>(key, sorted);
        }
    }

    /** {@code {"type": "range", "key": {...}, "from": "200", "to": "1000"}}, either end left out if open. */
    record RangeCodec(Codec<Key<?>> key) implements Codec<Condition> {
        private static final List<String> KNOWN = List.of(TYPE, "key", "from", "to");

        @Override
        public Json write(Condition condition) {
            return written((Condition.Range<?>) condition);
        }

        private <T> Json written(Condition.Range<T> range) {
            Map<String, Json> properties = marked("range");
            properties.put("key", key.write(range.key()));
            ValueCodec<T> value = new ValueCodec<>(range.key().type());
            range.from().ifPresent(from -> properties.put("from", value.write(from)));
            range.to().ifPresent(to -> properties.put("to", value.write(to)));
            return new Json.Obj(properties);
        }

        @Override
        public Condition read(Json json, boolean strict) {
            Properties properties = Properties.of("a condition (range)", json, strict);
            return read(properties, properties.requiredFirst("key", key, KNOWN));
        }

        private static <T> Condition read(Properties properties, Key<T> key) {
            Codec<Optional<T>> end = TypeCodecs.optional(new ValueCodec<>(key.type()));
            Optional<Optional<T>> from = properties.required("from", end);
            Optional<Optional<T>> to = properties.required("to", end);
            properties.noOthers(KNOWN);
            return Problems.made(() -> new Condition.Range<>(key, from.orElseThrow(), to.orElseThrow()));
        }
    }

    /** {@code {"type": "custom", "name": "acme:weekend", "parameters": {...}}}. */
    record CustomCodec(ConditionTypes types, Codec<String> text, Codec<Attributes> attributes)
            implements Codec<Condition> {
        @Override
        public Json write(Condition condition) {
            Condition.Custom custom = (Condition.Custom) condition;
            Map<String, Json> properties = marked("custom");
            properties.put("name", text.write(custom.type()));
            if (!custom.parameters().isEmpty()) {
                properties.put("parameters", attributes.write(custom.parameters()));
            }
            return new Json.Obj(properties);
        }

        @Override
        public Condition read(Json json, boolean strict) {
            Properties properties = Properties.of("a condition (custom)", json, strict);
            Optional<String> name = properties.required("name", text);
            name.ifPresent(given -> properties.check(
                    types.names().contains(given),
                    "condition.custom",
                    "name",
                    '"' + given + '"',
                    types.names().isEmpty()
                            ? "must be a registered condition, and none is"
                            : "must be one of " + String.join(", ", types.names())));
            Optional<Attributes> parameters = properties.required("parameters", attributes);
            properties.noOthers(List.of(TYPE, "name", "parameters"));
            return Problems.under("parameters", () -> types.make(name.orElseThrow(), parameters.orElseThrow()));
        }
    }

    private static Map<String, Json> marked(String type) {
        Map<String, Json> properties = new LinkedHashMap<>();
        properties.put(TYPE, new Json.Text(type));
        return properties;
    }
}
