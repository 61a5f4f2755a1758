package org.opportune.examples.review.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opportune.examples.review.mapping.Field;

/** The identifiers of one file, each of which counts once: in the first usable row that has it. */
final class Ids {
    private final Map<String, Long> lines = new HashMap<>();

    /** The identifier of a row; rejects the row if it has none, or one that a row before it has and counts. */
    <T> Optional<T> read(Cells cells, Function<String, T> maker) {
        Optional<T> id = cells.value(Field.ID, maker);
        if (id.isEmpty()) {
            if (!cells.isRejected()) {
                cells.reject(Field.ID, "", "id.missing", "must not be blank", "give the row an identifier of its own");
            }
            return id;
        }
        String text = id.get().toString();
        Long before = lines.get(text);
        if (before == null) {
            return id;
        }
        cells.reject(
                Field.ID,
                text,
                "id.duplicate",
                "must not stand in the file twice; the row of line " + before + " counts",
                "delete one of the rows, or give it an identifier of its own");
        return Optional.empty();
    }

    /** Remembers that the row with this identifier counts. */
    void counts(Object id, Cells cells) {
        lines.put(id.toString(), cells.place().line());
    }
}
