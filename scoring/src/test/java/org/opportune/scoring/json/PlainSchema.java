package org.opportune.scoring.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The part of JSON Schema 2020-12 that the shipped schema uses; a word it does not know is an error. */
final class PlainSchema {
    private static final Set<String> WORDS = Set.of(
            "$schema",
            "$id",
            "$defs",
            "title",
            "description",
            "$ref",
            "type",
            "const",
            "enum",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "minItems",
            "minProperties",
            "maxProperties",
            "oneOf",
            "anyOf",
            "minimum",
            "maximum",
            "minLength",
            "pattern");

    private final JsonNode root;

    PlainSchema(JsonNode root) {
        this.root = root;
    }

    /** Returns where a value breaks the schema. */
    List<String> problems(JsonNode value) {
        List<String> problems = new ArrayList<>();
        check(root, value, "", problems);
        return problems;
    }

    private boolean accepts(JsonNode schema, JsonNode value) {
        List<String> problems = new ArrayList<>();
        check(schema, value, "", problems);
        return problems.isEmpty();
    }

    private void check(JsonNode schema, JsonNode value, String path, List<String> problems) {
        for (Map.Entry<String, JsonNode> word : schema.properties()) {
            if (!WORDS.contains(word.getKey())) {
                throw new IllegalStateException("unknown word of the schema: " + word.getKey());
            }
            if (!holds(word.getKey(), word.getValue(), value)) {
                problems.add(path + " " + word.getKey());
            }
        }
        if (schema.has("$ref")) {
            check(root.at(schema.get("$ref").asText().substring(1)), value, path, problems);
        }
        for (int i = 0; schema.has("items") && i < value.size(); i++) {
            check(schema.get("items"), value.get(i), path + "/" + i, problems);
        }
        for (Map.Entry<String, JsonNode> part : value.properties()) {
            checkPart(schema, part.getKey(), part.getValue(), path + "/" + part.getKey(), problems);
        }
    }

    private void checkPart(JsonNode schema, String name, JsonNode part, String path, List<String> problems) {
        JsonNode others = schema.path("additionalProperties");
        if (schema.path("properties").has(name)) {
            check(schema.get("properties").get(name), part, path, problems);
        } else if (others.isBoolean()) {
            problems.add(path + " additionalProperties");
        } else if (others.isObject()) {
            check(others, part, path, problems);
        }
    }

    private boolean holds(String word, JsonNode rule, JsonNode value) {
        return switch (word) {
            case "type" -> rule.isArray() ? all(rule).stream().anyMatch(one -> is(one, value)) : is(rule, value);
            case "const" -> rule.equals(value);
            case "enum" -> all(rule).contains(value);
            case "required" -> all(rule).stream().allMatch(name -> value.has(name.asText()));
            case "minItems" -> value.size() >= rule.asInt();
            case "minProperties" -> value.size() >= rule.asInt();
            case "maxProperties" -> value.size() <= rule.asInt();
            case "oneOf" ->
                all(rule).stream().filter(one -> accepts(one, value)).count() == 1;
            case "anyOf" -> all(rule).stream().anyMatch(one -> accepts(one, value));
            case "minimum" -> value.decimalValue().compareTo(rule.decimalValue()) >= 0;
            case "maximum" -> value.decimalValue().compareTo(rule.decimalValue()) <= 0;
            case "minLength" -> value.asText().length() >= rule.asInt();
            case "pattern" -> !value.isTextual() || value.asText().matches(".*(" + rule.asText() + ").*");
            default -> true;
        };
    }

    private static boolean is(JsonNode type, JsonNode value) {
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> throw new IllegalStateException("unknown type of the schema: " + type);
        };
    }

    static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
