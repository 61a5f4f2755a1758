package org.opportune.core.json.codec;

/**
 * Reads and writes a definition that stands for itself: it says by which schema it is written.
 *
 * @param owner what it is called in messages
 * @param schema the newest schema that can be read, and the one that is written
 * @param content reads and writes the rest; knows the property {@code schema}
 */
record Document<T>(String owner, int schema, Codec<T> content) implements Codec<T> {
    static final String SCHEMA = "schema";

    @Override
    public Json write(T value) {
        return content.write(value);
    }

    @Override
    public T read(Json json, boolean strict) {
        checkSchema(Properties.of(owner, json, false));
        return content.read(json, strict);
    }

    private void checkSchema(Properties properties) {
        properties
                .required(SCHEMA, Leaves.get(Integer.class))
                .ifPresent(written -> properties.check(
                        written > 0 && written <= schema,
                        "json.schema",
                        SCHEMA,
                        written,
                        written > schema
                                ? "must be at most " + schema + ": the document was written by a newer version"
                                : "must be above zero"));
        properties.orThrow();
    }
}
