package org.opportune.core.json.codec;

import org.opportune.core.ValueType;

/**
 * The values of one type by their one textual form; a JSON number or truth value stands for its text.
 *
 * @param type the type
 * @param <T> the Java class of its values
 */
public record ValueCodec<T>(ValueType<T> type) implements Codec<T> {
    @Override
    public Json write(T value) {
        return new Json.Text(type.print(value));
    }

    @Override
    public T read(Json json, boolean strict) {
        String text = text(json);
        return Problems.whole(() -> type.parse(text));
    }

    private String text(Json json) {
        if (json instanceof Json.Text text) {
            return text.value();
        }
        if (json instanceof Json.Num number) {
            return number.text();
        }
        if (json instanceof Json.Bool bool) {
            return String.valueOf(bool.value());
        }
        throw Problems.of("json.type", json, "must be of type " + type);
    }
}
