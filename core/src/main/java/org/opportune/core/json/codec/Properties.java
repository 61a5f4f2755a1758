package org.opportune.core.json.codec;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The properties of one JSON object while it is read: what is missing, wrong or unknown is gathered.
 *
 * <p>Not thread-safe: made, asked and closed by {@link #noOthers} in one place.
 */
public final class Properties {
    private final String owner;
    private final Map<String, Json> properties;
    private final boolean strict;
    private final Problems problems = new Problems();

    private Properties(String owner, Map<String, Json> properties, boolean strict) {
        this.owner = owner;
        this.properties = properties;
        this.strict = strict;
    }

    /**
     * Starts to read an object.
     *
     * @param owner what it stands for, such as {@code a pipeline}
     * @param json the JSON
     * @param strict whether a property that nobody knows is an error
     * @return its properties
     * @throws org.opportune.core.DomainException if it is no object
     */
    public static Properties of(String owner, Json json, boolean strict) {
        if (json instanceof Json.Obj object) {
            return new Properties(owner, object.properties(), strict);
        }
        throw Problems.of("json.type", json, "must be an object: " + owner);
    }

    /**
     * Reads a property that must be there, unless leaving it out tells a value.
     *
     * @param name its name
     * @param codec reads it
     * @param <T> its type
     * @return its value, empty if it is missing or wrong
     */
    public <T> Optional<T> required(String name, Codec<T> codec) {
        Json json = properties.get(name);
        if (json != null) {
            return problems.part(name, () -> codec.read(json, strict));
        }
        Optional<T> absent = codec.absent();
        if (absent.isEmpty()) {
            problems.add("json.missing", owner, name, "", "is missing", "");
        }
        return absent;
    }

    /**
     * Reads a property without which no other can be read.
     *
     * @param name its name
     * @param codec reads it
     * @param known the names of all properties
     * @param <T> its type
     * @return its value
     * @throws org.opportune.core.DomainException if it is missing or wrong
     */
    public <T> T requiredFirst(String name, Codec<T> codec, Collection<String> known) {
        Optional<T> value = required(name, codec);
        if (value.isEmpty()) {
            noOthers(known);
        }
        return value.orElseThrow();
    }

    /**
     * Tells whether a property is there.
     *
     * @param name its name
     * @return whether it is
     */
    public boolean has(String name) {
        return properties.containsKey(name);
    }

    /**
     * Gathers the problem that a property breaks a rule.
     *
     * @param holds whether the rule holds
     * @param code stable code of the rule
     * @param name the property
     * @param value its value
     * @param rule the rule, continuing the sentence
     */
    public void check(boolean holds, String code, String name, Object value, String rule) {
        if (!holds) {
            problems.add(code, owner, name, value.toString(), rule, "");
        }
    }

    /**
     * Closes the object: throws all problems, among them any property that nobody knows.
     *
     * @param known the names of all properties
     * @throws org.opportune.core.DomainException with everything that is wrong
     */
    public void noOthers(Collection<String> known) {
        if (strict) {
            properties.keySet().stream()
                    .filter(name -> !known.contains(name))
                    .limit(Bounds.PROBLEMS)
                    .forEach(name -> problems.add(
                            "json.unknown",
                            owner,
                            name,
                            "",
                            "is not a known property",
                            "Known are " + String.join(", ", known) + "."));
        }
        orThrow();
    }

    /** Throws all problems found so far, if there are any. */
    void orThrow() {
        problems.orThrow();
    }
}
