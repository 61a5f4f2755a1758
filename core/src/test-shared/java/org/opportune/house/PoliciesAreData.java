package org.opportune.house;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opportune.core.ContentHash;
import org.opportune.core.json.OpportuneJson;
import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.json.codec.TypeTable.Kind;
import org.opportune.core.json.codec.TypeTable.Row;

/**
 * Law 8: a definition has an id, a version, a JSON form and a content hash, and refuses a property that nobody knows.
 *
 * <p>It is put to the test by its stored samples: the hash must not depend on who reads it nor on the order of its
 * properties, and must change with every part that is changed or left out. Only the status of a document is no part of
 * it: that says who may use the definition, not what the definition says.
 */
public final class PoliciesAreData {
    private static final JsonPointer STATUS = JsonPointer.compile("/status");

    private final JsonMapper lenient;
    private final tools.jackson.databind.json.JsonMapper jackson3;
    private final List<String> breaches = new ArrayList<>();

    private PoliciesAreData(TypeTable table) {
        jackson3 = JsonSamples.jackson3(table);
        lenient = JsonSamples.jackson2(table)
                .rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /**
     * Finds the breaches of the law.
     *
     * @param table the types of a module
     * @return a sentence for each breach
     */
    public static List<String> breaches(TypeTable table) {
        PoliciesAreData law = new PoliciesAreData(table);
        for (Row<?> row : table.rows()) {
            if (row.kind() == Kind.DOCUMENT) {
                law.checkIdentity(row);
                JsonSamples.of(row).forEach(sample -> law.checkHash(row, sample));
            }
            if (row.strict()) {
                JsonSamples.of(row).forEach(sample -> law.checkUnknown(row, sample));
            }
        }
        return law.breaches;
    }

    private void checkIdentity(Row<?> row) {
        List<String> methods =
                Stream.of(row.type().getMethods()).map(m -> m.getName()).toList();
        Stream.of("id", "version", "contentHash")
                .filter(name -> !methods.contains(name))
                .forEach(name -> breaches.add(row.id() + " has no " + name));
        if (JsonSamples.of(row).isEmpty()) {
            breaches.add(row.id() + " has no stored sample");
        }
    }

    private void checkHash(Row<?> row, JsonNode sample) {
        Optional<ContentHash> hash = hash(row, sample);
        if (hash.isEmpty()) {
            breaches.add(row.id() + " has no content hash");
            return;
        }
        if (!hash.equals(hashBy3(row, sample)) || !hash.equals(hash(row, JsonChanges.reversed(sample)))) {
            breaches.add(row.id() + " has a content hash that depends on who reads it");
        }
        for (JsonPointer part : JsonChanges.parts(sample)) {
            if (!part.equals(STATUS)) {
                checkChange(row, sample, part);
            }
        }
    }

    private void checkChange(Row<?> row, JsonNode sample, JsonPointer part) {
        Object before = JsonSamples.read(lenient, row, sample).orElseThrow();
        for (JsonNode changed : JsonChanges.of(sample, part, problem(row, sample, part))) {
            Optional<Object> after = JsonSamples.read(lenient, row, changed);
            if (after.isPresent()
                    && !after.get().equals(before)
                    && hash(row, changed).equals(hash(row, sample))) {
                breaches.add(row.id() + " has a content hash that leaves out " + part);
                return;
            }
        }
    }

    private void checkUnknown(Row<?> row, JsonNode sample) {
        for (JsonPointer place : JsonChanges.objects(sample)) {
            JsonNode more = sample.deepCopy();
            ((ObjectNode) more.at(place)).put("colour", "blue");
            // or at the object itself, if it may have but one property
            String expected = place + "/colour";
            String found = failure(row, more).stream().findFirst().orElse("none");
            if (!found.equals(expected) && !found.equals(place.toString())) {
                breaches.add(row.id() + " takes an unknown property at " + expected + " for " + found);
            }
        }
    }

    /** Returns the rule that a part breaks when it is nonsense: it names the constants of an enum. */
    private String problem(Row<?> row, JsonNode sample, JsonPointer part) {
        JsonNode nonsense = JsonChanges.with(sample, part, "\u0000");
        try {
            lenient.readValue(nonsense.toString(), row.type());
            return "";
        } catch (IOException e) {
            return OpportuneJson.problems(e).stream()
                    .map(violation -> violation.rule())
                    .findFirst()
                    .orElse("");
        }
    }

    private List<String> failure(Row<?> row, JsonNode sample) {
        try {
            lenient.readValue(sample.toString(), row.type());
            return List.of();
        } catch (IOException e) {
            return OpportuneJson.problems(e).stream()
                    .map(violation -> violation.path())
                    .toList();
        }
    }

    private Optional<ContentHash> hash(Row<?> row, JsonNode sample) {
        return JsonSamples.read(lenient, row, sample).flatMap(value -> hash(row, value));
    }

    private Optional<ContentHash> hashBy3(Row<?> row, JsonNode sample) {
        return hash(row, jackson3.readValue(sample.toString(), row.type()));
    }

    private static Optional<ContentHash> hash(Row<?> row, Object value) {
        try {
            return Optional.of((ContentHash) row.type().getMethod("contentHash").invoke(value));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
