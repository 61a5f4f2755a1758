package org.opportune.house;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Changes JSON in one place. */
final class JsonChanges {
    private static final String ONE_OF = "must be one of ";

    private JsonChanges() {}

    /** Returns where there is a property or an item. */
    static List<JsonPointer> parts(JsonNode json) {
        List<JsonPointer> found = new ArrayList<>();
        collect(json, JsonPointer.empty(), found);
        return found;
    }

    /** Returns where there is an object. */
    static List<JsonPointer> objects(JsonNode json) {
        List<JsonPointer> all = new ArrayList<>(parts(json));
        all.add(JsonPointer.empty());
        return all.stream().filter(place -> json.at(place).isObject()).toList();
    }

    private static void collect(JsonNode json, JsonPointer place, List<JsonPointer> found) {
        json.properties().forEach(property -> {
            JsonPointer part = place.appendProperty(property.getKey());
            found.add(part);
            collect(property.getValue(), part, found);
        });
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            found.add(place.appendIndex(i));
            collect(json.get(i), place.appendIndex(i), found);
        }
    }

    /** Returns the JSON with one part changed or left out in several ways, some of which may not be readable. */
    static List<JsonNode> of(JsonNode json, JsonPointer part, String rule) {
        List<JsonNode> changed = new ArrayList<>();
        changed.add(without(json, part));
        JsonNode old = json.at(part);
        if (old.isNumber()) {
            changed.add(with(json, part, JsonNodeFactory.instance.numberNode(old.asLong() + 1)));
        } else if (old.isBoolean()) {
            changed.add(with(json, part, JsonNodeFactory.instance.booleanNode(!old.asBoolean())));
        } else if (old.isTextual()) {
            for (String suffix : List.of("x", "1")) {
                changed.add(with(json, part, old.asText() + suffix));
            }
            for (String text : List.of("0.123", "12.00", "USD", "2031-12-31", "2031-12-31T00:00:00Z", "P9M", "PT9H")) {
                changed.add(with(json, part, text));
            }
            for (String constant : constants(rule)) {
                changed.add(with(json, part, constant));
            }
        }
        return changed;
    }

    private static List<String> constants(String rule) {
        return rule.startsWith(ONE_OF) ? List.of(rule.substring(ONE_OF.length()).split(", ")) : List.of();
    }

    static JsonNode with(JsonNode json, JsonPointer part, String text) {
        return with(json, part, JsonNodeFactory.instance.textNode(text));
    }

    private static JsonNode with(JsonNode json, JsonPointer part, JsonNode value) {
        JsonNode copy = json.deepCopy();
        JsonNode owner = copy.at(part.head());
        if (owner instanceof ObjectNode object) {
            object.set(part.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) owner).set(part.last().getMatchingIndex(), value);
        }
        return copy;
    }

    private static JsonNode without(JsonNode json, JsonPointer part) {
        JsonNode copy = json.deepCopy();
        JsonNode owner = copy.at(part.head());
        if (owner instanceof ObjectNode object) {
            object.remove(part.last().getMatchingProperty());
        } else {
            ((ArrayNode) owner).remove(part.last().getMatchingIndex());
        }
        return copy;
    }

    /** Returns the same JSON with the properties of each object in reverse order. */
    static JsonNode reversed(JsonNode json) {
        if (json.isObject()) {
            List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(json.properties());
            Collections.reverse(properties);
            ObjectNode reversed = JsonNodeFactory.instance.objectNode();
            properties.forEach(property -> reversed.set(property.getKey(), reversed(property.getValue())));
            return reversed;
        }
        if (json.isArray()) {
            ArrayNode same = JsonNodeFactory.instance.arrayNode();
            json.forEach(item -> same.add(reversed(item)));
            return same;
        }
        return json;
    }
}
