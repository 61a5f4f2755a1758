package org.opportune.core.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opportune.core.Attributes;
import org.opportune.core.Key;
import org.opportune.core.ValueType;
import org.opportune.core.json.codec.Codec;
import org.opportune.core.json.codec.Json;
import org.opportune.core.json.codec.Problems;
import org.opportune.core.json.codec.ValueCodec;

/** A host's own fields: each value under its key and the name of its type. */
final class AttributesCodec implements Codec<Attributes> {
    private static final String EXAMPLE = "{\"integer\":\"250\"}";

    @Override
    public Json write(Attributes attributes) {
        Map<String, Json> fields = new LinkedHashMap<>();
        attributes
                .toTexts()
                .forEach((name, typed) -> typed.forEach(
                        (type, text) -> fields.put(name, new Json.Obj(Map.of(type, new Json.Text(text))))));
        return new Json.Obj(fields);
    }

    @Override
    public Attributes read(Json json, boolean strict) {
        if (!(json instanceof Json.Obj fields)) {
            throw Problems.of("json.type", json, "must be an object of fields");
        }
        Problems problems = new Problems();
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Json> field : fields.properties().entrySet()) {
            if (problems.isFull()) {
                break;
            }
            problems.part(field.getKey(), () -> typed(field.getKey(), field.getValue()))
                    .ifPresent(typed -> texts.put(field.getKey(), typed));
        }
        problems.orThrow();
        return Attributes.ofTexts(texts);
    }

    /** Returns the value's one textual form under the name of its type. */
    private static Map<String, String> typed(String name, Json typed) {
        if (!(typed instanceof Json.Obj object) || object.properties().size() != 1) {
            throw Problems.of("json.type", typed, "must be an object of one type and the value, as in " + EXAMPLE);
        }
        Map.Entry<String, Json> only = object.properties().entrySet().iterator().next();
        ValueType<?> type = ValueType.named(only.getKey())
                .orElseThrow(() -> Problems.of(
                        "json.value", new Json.Text(only.getKey()), "must be a type of values: one of " + types()));
        return typed(Problems.whole(() -> Key.of(name, type)), only.getValue());
    }

    private static <T> Map<String, String> typed(Key<T> key, Json value) {
        ValueType<T> type = key.type();
        T read = Problems.under(type.name(), () -> new ValueCodec<>(type).read(value, true));
        return Map.of(type.name(), type.print(read));
    }

    private static String types() {
        return ValueType.all().stream().map(ValueType::name).collect(Collectors.joining(", "));
    }

    @Override
    public Optional<Attributes> absent() {
        return Optional.of(Attributes.none());
    }
}
