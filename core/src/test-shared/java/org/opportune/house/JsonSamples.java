package org.opportune.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opportune.core.json.codec.Jackson2Module;
import org.opportune.core.json.codec.Jackson3Module;
import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.json.codec.TypeTable.Row;

/**
 * The stored samples of the types of a table, written by hand: {@code samples/<type id>.json}, an array of values.
 *
 * <p>The first leave out what may be left out, the last say everything. Those of a released version must read for ever.
 */
public final class JsonSamples {
    private static final JsonMapper PLAIN = new JsonMapper();

    private JsonSamples() {}

    /**
     * Loads the samples of a type.
     *
     * @param row the type's line
     * @return its samples, empty if there is no file
     */
    public static List<JsonNode> of(Row<?> row) {
        try (InputStream file = JsonSamples.class.getResourceAsStream("/samples/" + row.id() + ".json")) {
            List<JsonNode> samples = new ArrayList<>();
            if (file != null) {
                ((ArrayNode) PLAIN.readTree(file)).forEach(samples::add);
            }
            return samples;
        } catch (IOException e) {
            throw new IllegalStateException("samples of " + row.id(), e);
        }
    }

    /**
     * Obtains a mapper of Jackson 2 as a host has it that knows nothing else.
     *
     * @param table the types it knows
     * @return the mapper
     */
    public static JsonMapper jackson2(TypeTable table) {
        return JsonMapper.builder()
                .addModule(new Jackson2Module("jackson2", table) {})
                .build();
    }

    /**
     * Obtains a mapper of Jackson 3 as a host has it that knows nothing else.
     *
     * @param table the types it knows
     * @return the mapper
     */
    public static tools.jackson.databind.json.JsonMapper jackson3(TypeTable table) {
        return tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new Jackson3Module("jackson3", table) {})
                .build();
    }

    /**
     * Reads a sample.
     *
     * @param mapper by which mapper
     * @param row the type's line
     * @param sample its JSON
     * @return the value, empty if it cannot be read
     */
    static Optional<Object> read(JsonMapper mapper, Row<?> row, JsonNode sample) {
        try {
            return Optional.of(mapper.readValue(sample.toString(), row.type()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
