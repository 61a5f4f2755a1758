package org.opportune.core.json.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads and writes the tree of JSON by Jackson 3. */
final class Jackson3Tree {
    private Jackson3Tree() {}

    static Json read(JsonParser parser) {
        return read(parser, 1);
    }

    private static Json read(JsonParser parser, int depth) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                parser.nextToken();
                yield object(parser, depth);
            }
            case PROPERTY_NAME, END_OBJECT -> object(parser, depth);
            case START_ARRAY -> array(parser, depth);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                Bounds.checkNumber(parser.getStringLength());
                yield new Json.Num(parser.getString());
            }
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> new Json.Null();
            default -> new Json.Text(String.valueOf(parser.getEmbeddedObject()));
        };
    }

    private static Json object(JsonParser parser, int depth) {
        Bounds.checkDepth(depth);
        Map<String, Json> properties = new LinkedHashMap<>();
        while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Bounds.put(properties, name, read(parser, depth + 1));
            parser.nextToken();
        }
        return new Json.Obj(properties);
    }

    private static Json array(JsonParser parser, int depth) {
        Bounds.checkDepth(depth);
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser, depth + 1));
        }
        return new Json.Arr(items);
    }

    static void write(Json json, JsonGenerator generator) {
        if (json instanceof Json.Obj object) {
            generator.writeStartObject();
            for (Map.Entry<String, Json> property : object.properties().entrySet()) {
                generator.writeName(property.getKey());
                write(property.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (json instanceof Json.Arr array) {
            generator.writeStartArray();
            for (Json item : array.items()) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (json instanceof Json.Text text) {
            generator.writeString(text.value());
        } else if (json instanceof Json.Num number) {
            write(number, generator);
        } else if (json instanceof Json.Bool bool) {
            generator.writeBoolean(bool.value());
        } else {
            generator.writeNull();
        }
    }

    private static void write(Json.Num number, JsonGenerator generator) {
        if (number.text().indexOf('.') < 0) {
            generator.writeNumber(Long.parseLong(number.text()));
        } else {
            generator.writeNumber(new BigDecimal(number.text()));
        }
    }
}
