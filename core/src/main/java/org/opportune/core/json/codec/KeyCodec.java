package org.opportune.core.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opportune.core.Key;
import org.opportune.core.ValueType;

/**
 * The name of a fact and the type of its values.
 *
 * @param only the class of values it must have, empty for any
 */
record KeyCodec(Optional<Class<?>> only) implements Codec<Key<?>> {
    private static final String OWNER = "a key";

    @Override
    public Json write(Key<?> key) {
        Map<String, Json> properties = new LinkedHashMap<>();
        properties.put("name", new Json.Text(key.name()));
        properties.put("type", new Json.Text(key.type().name()));
        return new Json.Obj(properties);
    }

    @Override
    public Key<?> read(Json json, boolean strict) {
        Properties properties = Properties.of(OWNER, json, strict);
        Optional<String> name = properties.required("name", Leaves.get(String.class));
        Optional<ValueType<?>> type = properties.required("type", Leaves.valueTypes());
        type.ifPresent(of -> properties.check(
                only.isEmpty() || only.get() == of.javaType(),
                "json.key",
                "type",
                of,
                "must be " + only.map(KeyCodec::name).orElse("")));
        properties.noOthers(List.of("name", "type"));
        return Problems.made(() -> Key.of(name.orElseThrow(), type.orElseThrow()));
    }

    private static String name(Class<?> javaType) {
        return ValueType.all().stream()
                .filter(type -> type.javaType() == javaType)
                .map(ValueType::name)
                .findFirst()
                .orElseThrow();
    }
}
