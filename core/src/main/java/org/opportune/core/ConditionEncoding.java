package org.opportune.core;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

/** Writes a condition into a content hash; two conditions are written alike exactly when they are equal. */
final class ConditionEncoding {
    private final ContentHash.Encoder into;

    ConditionEncoding(ContentHash.Encoder into) {
        this.into = into;
    }

    void write(Condition condition) {
        if (condition instanceof Condition.Always) {
            into.part("condition", "always");
        } else if (condition instanceof Condition.All all) {
            parts("all", all.parts());
        } else if (condition instanceof Condition.Any any) {
            parts("any", any.parts());
        } else if (condition instanceof Condition.Not not) {
            into.part("condition", "not");
            write(not.part());
        } else if (condition instanceof Condition.Custom custom) {
            into.part("condition", "custom").part("name", custom.type()).attributes("parameters", custom.parameters());
        } else {
            writeQuestion(condition);
        }
    }

    private void writeQuestion(Condition condition) {
        if (condition instanceof Condition.In<?> in) {
            values(in);
        } else if (condition instanceof Condition.Range<?> range) {
            ends(range);
        } else if (condition instanceof Condition.Exists exists) {
            key("exists", exists.key());
        } else if (condition instanceof Condition.Contains contains) {
            key("contains", contains.key());
            into.part("part", contains.part());
        } else if (condition instanceof Condition.CountWithin count) {
            key("countWithin", count.key());
            into.part("within", count.within().toString()).part("atLeast", String.valueOf(count.atLeast()));
            into.optional("atMost", limit(count.atMost()), String::valueOf);
        }
    }

    private void parts(String arm, List<Condition> parts) {
        into.part("condition", arm).list("parts", parts, (encoder, part) -> write(part));
    }

    private <T> void values(Condition.In<T> in) {
        key("in", in.key());
        SortedSet<T> values = in.values();
        into.list(
                "values",
                values,
                (encoder, value) -> encoder.part("value", in.key().type().print(value)));
    }

    private <T> void ends(Condition.Range<T> range) {
        key("range", range.key());
        end("from", range.key(), range.from());
        end("to", range.key(), range.to());
    }

    private <T> void end(String name, Key<T> key, Optional<T> end) {
        into.optional(name, end, key.type()::print);
    }

    private static Optional<Integer> limit(OptionalInt atMost) {
        return atMost.isPresent() ? Optional.of(atMost.getAsInt()) : Optional.empty();
    }

    private void key(String arm, Key<?> key) {
        into.part("condition", arm)
                .part("key", key.name())
                .part("valueType", key.type().name());
    }
}
