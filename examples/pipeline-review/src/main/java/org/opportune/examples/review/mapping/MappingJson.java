package org.opportune.examples.review.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.opportune.core.Violations;

/**
 * Reads the JSON of a mapping, before it means anything.
 *
 * <p>A mapping that {@code extends} one that comes with the example says only what differs: objects are laid over each other
 * property by property, everything else replaces.
 */
final class MappingJson {
    private static final String EXTENDS = "extends";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private MappingJson() {}

    /** One of those that come with the example. */
    static JsonNode shipped(String name) {
        try (InputStream in = MappingJson.class.getResourceAsStream("/mappings/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the mapping " + name + " is missing from the jar");
            }
            return of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree of a mapping with what it extends; throws a DomainException if it is not JSON. */
    static JsonNode of(String name, byte[] json) {
        JsonNode tree = parsed(name, json);
        if (!(tree instanceof ObjectNode over) || !over.path(EXTENDS).isTextual()) {
            return tree;
        }
        String base = over.remove(EXTENDS).textValue();
        Violations.of("mapping " + name)
                .check(
                        Mappings.NAMES.contains(base) && !base.equals(name),
                        "mapping.extends",
                        EXTENDS,
                        base,
                        "must be one of " + String.join(", ", Mappings.NAMES))
                .orThrow();
        JsonNode under = shipped(base);
        lay(over, (ObjectNode) under);
        return under;
    }

    private static void lay(ObjectNode over, ObjectNode under) {
        over.properties().forEach(property -> {
            JsonNode below = under.get(property.getKey());
            if (below instanceof ObjectNode object && property.getValue() instanceof ObjectNode value) {
                lay(value, object);
            } else {
                under.set(property.getKey(), property.getValue());
            }
        });
    }

    private static JsonNode parsed(String name, byte[] json) {
        Violations wrong = Violations.of("mapping " + name);
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            String where = "line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr();
            wrong.add("mapping.json", where, "", "is not JSON: " + e.getOriginalMessage(), "");
        } catch (IOException e) {
            wrong.add("mapping.json", "text", "", "cannot be read: " + e.getMessage(), "");
        }
        throw wrong.toException();
    }
}
