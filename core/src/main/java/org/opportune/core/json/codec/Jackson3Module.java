package org.opportune.core.json.codec;

import org.opportune.core.DomainException;
import org.opportune.core.json.codec.TypeTable.Row;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Registers the types of a table with Jackson 3. */
public abstract class Jackson3Module extends SimpleModule {

    /**
     * Takes the types of a table.
     *
     * @param name the name of the module
     * @param table the types
     */
    @SuppressWarnings("this-escape") // our own modules, which are final and add nothing, are the only ones
    protected Jackson3Module(String name, TypeTable table) {
        super(name);
        table.rows().forEach(row -> add(row, table));
    }

    /**
     * Returns a mapper that trusts nobody: bounded in depth, length and digits, and strict about every property.
     *
     * @param module what it knows
     * @return the mapper
     */
    protected static JsonMapper strictMapper(JacksonModule module) {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(Bounds.STRICT_DEPTH)
                .maxNumberLength(Bounds.NUMBER)
                .maxStringLength(Bounds.TEXT)
                .maxNameLength(Bounds.NAME)
                .maxDocumentLength(Bounds.TEXT)
                .maxTokenCount(Bounds.TOKENS)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(bounds).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(module)
                .build();
    }

    private <T> void add(Row<T> row, TypeTable table) {
        addSerializer(row.type(), new Writer<>(row.type(), table));
        addDeserializer(row.type(), new Reader<>(row.type(), table));
    }

    private static final class Writer<T> extends StdSerializer<T> {
        private final transient Class<T> type;
        private final transient TypeTable table;

        Writer(Class<T> type, TypeTable table) {
            super(type);
            this.type = type;
            this.table = table;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
            try {
                Jackson3Tree.write(table.write(type, value), generator);
            } catch (DomainException e) {
                throw DatabindException.from(generator, e.getMessage(), e);
            }
        }

        /** The table's own type ids stand in the JSON; a host's default typing adds none. */
        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializationContext provider, TypeSerializer ignored) {
            serialize(value, generator, provider);
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private final transient Class<T> type;
        private final transient TypeTable table;

        Reader(Class<T> type, TypeTable table) {
            super(type);
            this.type = type;
            this.table = table;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            try {
                return table.read(type, Jackson3Tree.read(parser), strict);
            } catch (DomainException e) {
                throw DatabindException.from(parser, e.getMessage(), e);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored) {
            return deserialize(parser, context);
        }
    }
}
