package org.opportune.core;

import org.jspecify.annotations.Nullable;

/**
 * The name and type under which a fact is known, such as {@code employees}, a whole number.
 *
 * <p>Keys of the library have plain dotted names ({@code deal.owner}); a host's own are {@code vendor:name}
 * ({@code acme:employees}), so the two never meet.
 *
 * @param name the name: letters, digits, dots, dashes and underscores, with at most one colon between them, at most 128
 *     characters
 * @param type the kind of value
 * @param <T> the Java type of the value
 */
public record Key<T>(String name, ValueType<T> type) implements Comparable<Key<?>> {
    private static final int LONGEST = 128;

    /** Checks the name. */
    public Key {
        Violations.of("a key")
                .check(
                        wellFormed(name),
                        "key.name",
                        "name",
                        Text.quoted(name),
                        "must be at most 128 letters, digits, '.', '-' and '_', with at most one ':' between them",
                        "For example: acme:employees.")
                .orThrow();
    }

    /**
     * Obtains a key.
     *
     * @param name the name
     * @param type the kind of value
     * @param <T> the Java type of the value
     * @return the key
     */
    public static <T> Key<T> of(String name, ValueType<T> type) {
        return new Key<>(name, type);
    }

    /**
     * Obtains a key for texts.
     *
     * @param name the name
     * @return the key
     */
    public static Key<String> text(String name) {
        return of(name, ValueType.TEXT);
    }

    /**
     * Obtains a key for whole numbers.
     *
     * @param name the name
     * @return the key
     */
    public static Key<Long> integer(String name) {
        return of(name, ValueType.INTEGER);
    }

    /**
     * Obtains a key for what happened and when.
     *
     * @param name the name
     * @return the key
     */
    public static Key<Occurrences> occurrences(String name) {
        return of(name, ValueType.OCCURRENCES);
    }

    private static boolean wellFormed(String name) {
        int colons = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ':') {
                colons++;
            } else if (!(Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')) {
                return false;
            }
        }
        boolean endsWithColon = name.startsWith(":") || name.endsWith(":");
        return !name.isEmpty() && name.length() <= LONGEST && colons <= 1 && !endsWithColon;
    }

    /** Compares the type last and by identity, for a fact is looked up by its key again and again. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Key<?> that && type == that.type && name.equals(that.name));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public int compareTo(Key<?> other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : type.name().compareTo(other.type.name());
    }

    @Override
    public String toString() {
        return name;
    }
}
