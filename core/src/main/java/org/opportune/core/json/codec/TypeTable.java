package org.opportune.core.json.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opportune.core.DomainException;

/**
 * The types of one jar that have a JSON form: what both Jackson modules, the stored samples and the tests go by.
 *
 * <p>A type is added by one line, such as {@code .record("deal", Deal.class)}. Immutable and thread-safe.
 */
public final class TypeTable {
    private final Optional<TypeTable> base;
    private final Map<Class<?>, Row<?>> rows;
    private final Map<Class<?>, String> left;
    private final Map<Class<?>, Codec<?>> codecs;

    /** How a type is read. */
    public enum Kind {
        /** A definition that stands for itself, with id, version and content hash; its JSON says by which schema. */
        DOCUMENT,
        /** Part of a definition: a property that nobody knows is an error. */
        DEFINITION,
        /** A record of data: about properties that nobody knows, the host's mapper decides. */
        RECORD,
        /** Worked out from data: only written, never read. */
        RESULT
    }

    /**
     * A line of the table.
     *
     * @param type the public type
     * @param id its type id
     * @param kind how it is read
     * @param schema the schema of a document, 0 otherwise
     * @param codec works out its codec, by the codecs of other types
     * @param <T> the type
     */
    public record Row<T>(
            Class<T> type, String id, Kind kind, int schema, Function<TypeCodecs, Codec<? extends T>> codec) {
        /** {@return whether a property that nobody knows is always an error} */
        public boolean strict() {
            return kind == Kind.DOCUMENT || kind == Kind.DEFINITION;
        }
    }

    /**
     * One of the alternatives of a sealed type.
     *
     * @param id its type id
     * @param type the type
     * @param codec works out its codec, by the codecs of other types; empty for part by part
     */
    public record Arm(String id, Class<?> type, Optional<Function<TypeCodecs, Codec<?>>> codec) {}

    private TypeTable(Builder builder) {
        base = builder.base;
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(builder.rows));
        left = Map.copyOf(builder.left);
        TypeCodecs all = new TypeCodecs(this);
        Map<Class<?>, Codec<?>> found = new LinkedHashMap<>();
        rows.forEach((type, row) -> found.put(type, all.of(row)));
        codecs = Map.copyOf(found);
    }

    /**
     * Starts an empty table.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder(Optional.empty());
    }

    /**
     * Starts the table of a jar that builds on another.
     *
     * @param base the table of the other jar
     * @return the builder
     */
    public static Builder over(TypeTable base) {
        return new Builder(Optional.of(base));
    }

    /** {@return the lines, in order; those of the jars below are not among them} */
    public List<Row<?>> rows() {
        return List.copyOf(rows.values());
    }

    /** {@return the public types that have no JSON form on purpose, each with the reason} */
    public Map<Class<?>, String> left() {
        return left;
    }

    /**
     * Writes a value.
     *
     * @param type a type of this table
     * @param value the value
     * @param <T> the type
     * @return its JSON
     */
    public <T> Json write(Class<T> type, T value) {
        return codec(type).write(value);
    }

    /**
     * Reads a value.
     *
     * @param type a type of this table
     * @param json its JSON
     * @param strict whether a property that nobody knows is an error even in a record of data
     * @param <T> the type
     * @return the value
     * @throws DomainException with everything that is wrong; the path of each violation is a JSON pointer
     */
    public <T> T read(Class<T> type, Json json, boolean strict) {
        try {
            return codec(type)
                    .read(json, strict || row(type).filter(Row::strict).isPresent());
        } catch (DomainException e) {
            throw Problems.ofDocument(e);
        }
    }

    /** Finds the line of a type, here or in the tables below. */
    Optional<Row<?>> row(Class<?> type) {
        Row<?> row = rows.get(type);
        return row == null ? base.flatMap(table -> table.row(type)) : Optional.of(row);
    }

    @SuppressWarnings("unchecked") // each type is listed with a codec of its own
    <T> Codec<T> codec(Class<T> type) {
        Codec<?> codec = codecs.get(type);
        if (codec != null) {
            return (Codec<T>) codec;
        }
        return base.orElseThrow(() -> new IllegalStateException(type + " is not in the table of JSON types"))
                .codec(type);
    }

    /** Builds a table, one line at a time. */
    public static final class Builder {
        private final Optional<TypeTable> base;
        private final Map<Class<?>, Row<?>> rows = new LinkedHashMap<>();
        private final Map<Class<?>, String> left = new LinkedHashMap<>();

        private Builder(Optional<TypeTable> base) {
            this.base = base;
        }

        /**
         * Adds a definition that stands for itself.
         *
         * @param id its type id
         * @param schema the schema by which it is written, from 1
         * @param type a value type or record
         * @param <T> the type
         * @return this
         */
        public <T> Builder document(String id, int schema, Class<T> type) {
            return add(new Row<>(type, id, Kind.DOCUMENT, schema, codecs -> codecs.document(id, schema, type)));
        }

        /**
         * Adds a definition that stands for itself and is one of several alternatives.
         *
         * @param id its type id
         * @param schema the schema by which it is written, from 1
         * @param type a sealed type
         * @param arms the alternatives
         * @param <T> the type
         * @return this
         */
        public <T> Builder document(String id, int schema, Class<T> type, Arm... arms) {
            List<Arm> list = List.of(arms);
            return add(new Row<>(type, id, Kind.DOCUMENT, schema, codecs -> codecs.documents(id, schema, type, list)));
        }

        /**
         * Adds a part of a definition.
         *
         * @param id its type id
         * @param type a value type or record, or a sealed type
         * @param arms the alternatives of a sealed type
         * @param <T> the type
         * @return this
         */
        public <T> Builder definition(String id, Class<T> type, Arm... arms) {
            return add(new Row<>(type, id, Kind.DEFINITION, 0, derived(id, type, true, arms)));
        }

        /**
         * Adds a record of data.
         *
         * @param id its type id
         * @param type a value type or record, or a sealed type
         * @param arms the alternatives of a sealed type
         * @param <T> the type
         * @return this
         */
        public <T> Builder record(String id, Class<T> type, Arm... arms) {
            return add(new Row<>(type, id, Kind.RECORD, 0, derived(id, type, false, arms)));
        }

        /**
         * Adds a type with a codec of its own.
         *
         * @param id its type id
         * @param kind how it is read
         * @param type the type
         * @param codec works out its codec, by the codecs of other types
         * @param <T> the type
         * @return this
         */
        public <T> Builder own(String id, Kind kind, Class<T> type, Function<TypeCodecs, Codec<? extends T>> codec) {
            return add(new Row<>(type, id, kind, 0, codec));
        }

        /**
         * Adds what is worked out from data, and so is only written.
         *
         * @param id its type id
         * @param type the type
         * @param writer works out how it is written, by the codecs of other types
         * @param <T> the type
         * @return this
         */
        public <T> Builder result(String id, Class<T> type, Function<TypeCodecs, Function<? super T, Json>> writer) {
            return add(new Row<>(
                    type, id, Kind.RESULT, 0, codecs -> new WriteOnly<T>(TypeCodecs.owner(id), writer.apply(codecs))));
        }

        /**
         * Says that a public type has no JSON form.
         *
         * @param type the type
         * @param why the reason
         * @return this
         */
        public Builder without(Class<?> type, String why) {
            left.put(type, why);
            return this;
        }

        /**
         * Names one of the alternatives of a sealed type.
         *
         * @param id its type id
         * @param type the type
         * @return the alternative
         */
        public static Arm arm(String id, Class<?> type) {
            return new Arm(id, type, Optional.empty());
        }

        /**
         * Names one of the alternatives of a sealed type, with a codec of its own.
         *
         * @param id its type id
         * @param type the type
         * @param codec works out its codec, by the codecs of other types; knows the property {@code type}
         * @return the alternative
         */
        public static Arm arm(String id, Class<?> type, Function<TypeCodecs, Codec<?>> codec) {
            return new Arm(id, type, Optional.of(codec));
        }

        /** {@return the table} */
        public TypeTable build() {
            return new TypeTable(this);
        }

        private static <T> Function<TypeCodecs, Codec<? extends T>> derived(
                String id, Class<T> type, boolean definition, Arm... arms) {
            List<Arm> list = new ArrayList<>(List.of(arms));
            return codecs -> list.isEmpty()
                    ? codecs.derived(id, type, definition)
                    : codecs.alternatives(id, type, definition, list);
        }

        private Builder add(Row<?> row) {
            if (rows.put(row.type(), row) != null) {
                throw new IllegalStateException(row.type() + " is in the table twice");
            }
            return this;
        }
    }
}
