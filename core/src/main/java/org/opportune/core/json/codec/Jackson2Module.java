package org.opportune.core.json.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.opportune.core.DomainException;
import org.opportune.core.json.codec.TypeTable.Row;

/** Registers the types of a table with Jackson 2. */
public abstract class Jackson2Module extends SimpleModule {

    /**
     * Takes the types of a table.
     *
     * @param name the name of the module
     * @param table the types
     */
    @SuppressWarnings("this-escape") // our own modules, which are final and add nothing, are the only ones
    protected Jackson2Module(String name, TypeTable table) {
        super(name);
        table.rows().forEach(row -> add(row, table));
    }

    /**
     * Returns a mapper that trusts nobody: bounded in depth, length and digits, and strict about every property.
     *
     * @param module what it knows
     * @return the mapper
     */
    protected static JsonMapper strictMapper(Module module) {
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
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            try {
                Jackson2Tree.write(table.write(type, value), generator);
            } catch (DomainException e) {
                throw JsonMappingException.from(generator, e.getMessage(), e);
            }
        }

        /** The table's own type ids stand in the JSON; a host's default typing adds none. */
        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer ignored)
                throws IOException {
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
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            try {
                return table.read(type, Jackson2Tree.read(parser), strict);
            } catch (DomainException e) {
                throw JsonMappingException.from(parser, e.getMessage(), e);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored)
                throws IOException {
            return deserialize(parser, context);
        }
    }
}
