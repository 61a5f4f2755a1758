package org.opportune.core.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and writes a value part by part: one property for each, in the order of declaration.
 *
 * @param owner what a value is called in messages, such as {@code a pipeline}
 * @param marks properties that every value of the type begins with, such as {@code "schema": 1}
 * @param shape what the type is made of
 * @param parts the codec of each part, in order
 * @param known the names of all properties
 */
record ObjectCodec<T>(String owner, Map<String, Json> marks, Shape shape, List<Codec<Object>> parts, List<String> known)
        implements Codec<T> {

    ObjectCodec(String owner, Map<String, Json> marks, Shape shape, List<Codec<Object>> parts) {
        this(owner, marks, shape, parts, names(marks, shape));
    }

    private static List<String> names(Map<String, Json> marks, Shape shape) {
        return Stream.concat(marks.keySet().stream(), shape.members().stream().map(Shape.Member::name))
                .toList();
    }

    @Override
    public Json write(T value) {
        Map<String, Json> properties = new LinkedHashMap<>(marks);
        for (int i = 0; i < parts.size(); i++) {
            Shape.Member member = shape.members().get(i);
            Object part = member.of(value);
            if (!parts.get(i).absent().equals(Optional.of(part))) {
                properties.put(member.name(), parts.get(i).write(part));
            }
        }
        return new Json.Obj(properties);
    }

    @Override
    @SuppressWarnings("unchecked") // the shape is that of the type
    public T read(Json json, boolean strict) {
        Properties properties = Properties.of(owner, json, strict);
        Map<String, Object> read = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Shape.Member member = shape.members().get(i);
            if (!member.hasDefault() || properties.has(member.name())) {
                properties.required(member.name(), parts.get(i)).ifPresent(part -> read.put(member.name(), part));
            }
        }
        properties.noOthers(known);
        return (T) Problems.made(() -> shape.maker().make(read));
    }
}
