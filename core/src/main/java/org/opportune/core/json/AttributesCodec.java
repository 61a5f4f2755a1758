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
        Attributes attributes = Attributes.none();
        for (Map.Entry<String, Json> field : fields.properties().entrySet()) {
            Attributes before = attributes;
            attributes = problems.part(field.getKey(), () -> with(before, field.getKey(), field.getValue()))
                    .orElse(before);
        }
        problems.orThrow();
        return attributes;
    }

    private static Attributes with(Attributes attributes, String name, Json typed) {
        if (!(typed instanceof Json.Obj object) || object.properties().size() != 1) {
            throw Problems.of("json.type", typed, "must be an object of one type and the value, as in " + EXAMPLE);
        }
        Map.Entry<String, Json> only = object.properties().entrySet().iterator().next();
        ValueType<?> type = ValueType.named(only.getKey())
                .orElseThrow(() -> Problems.of(
                        "json.value", new Json.Text(only.getKey()), "must be a type of values: one of " + types()));
        return with(attributes, Problems.whole(() -> Key.of(name, type)), only.getValue());
    }

    private static <T> Attributes with(Attributes attributes, Key<T> key, Json value) {
        return attributes.with(
                key, Problems.under(key.type().name(), () -> new ValueCodec<>(key.type()).read(value, true)));
    }

    private static String types() {
        return ValueType.all().stream().map(ValueType::name).collect(Collectors.joining(", "));
    }

    @Override
    public Optional<Attributes> absent() {
        return Optional.of(Attributes.none());
    }
}
