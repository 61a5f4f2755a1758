package org.opportune.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The fingerprint of a definition: equal content gives the same hash on every machine, with either Jackson or none.
 *
 * <p>It is SHA-256 over a canonical encoding in which every name and every value is preceded by its length, so no two
 * contents share an encoding.
 *
 * @param hex 64 hexadecimal digits
 */
public record ContentHash(@JsonValue String hex) {

    /** Checks the form. */
    public ContentHash {
        Violations.of("a content hash")
                .check(hex.matches("[0-9a-f]{64}"), "hash.form", "hex", hex, "must be 64 hexadecimal digits")
                .orThrow();
    }

    /**
     * Obtains a hash from its digits.
     *
     * @param hex 64 hexadecimal digits
     * @return the hash
     */
    @JsonCreator
    public static ContentHash of(String hex) {
        return new ContentHash(hex);
    }

    /**
     * Computes the hash of what a definition writes.
     *
     * @param content writes the definition's parts, in a fixed order
     * @return the hash
     */
    public static ContentHash of(Consumer<Encoder> content) {
        Encoder encoder = new Encoder();
        content.accept(encoder);
        return new ContentHash(HexFormat.of().formatHex(encoder.digest.digest()));
    }

    private static boolean isHalfACharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Takes the parts of a definition one after the other. */
    public static final class Encoder {
        private final MessageDigest digest;

        private Encoder() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        /**
         * Takes one named part.
         *
         * @param name the part's name
         * @param value its one textual form
         * @return this
         */
        public Encoder part(String name, String value) {
            text(name);
            text(value);
            return this;
        }

        /**
         * Takes a list of parts.
         *
         * @param name the list's name
         * @param items the items, in their fixed order
         * @param each writes one item
         * @param <T> the type of the items
         * @return this
         */
        public <T> Encoder list(String name, Collection<T> items, BiConsumer<Encoder, T> each) {
            part(name, String.valueOf(items.size()));
            items.forEach(item -> each.accept(this, item));
            return this;
        }

        /**
         * Takes a part that may be absent; absent differs from every text, the empty one too.
         *
         * @param name the part's name
         * @param value the part
         * @param text gives its one textual form
         * @param <T> the type of the part
         * @return this
         */
        public <T> Encoder optional(String name, Optional<T> value, Function<? super T, String> text) {
            return list(
                    name, value.stream().toList(), (encoder, present) -> encoder.part("value", text.apply(present)));
        }

        /**
         * Takes a condition; equal conditions are written alike, and no others are.
         *
         * @param name the part's name
         * @param condition the condition
         * @return this
         */
        public Encoder condition(String name, Condition condition) {
            text(name);
            new ConditionEncoding(this).write(condition);
            return this;
        }

        /**
         * Takes fields, each with the name of its type; equal fields are written alike, and no others are.
         *
         * @param name the part's name
         * @param attributes the fields
         * @return this
         */
        public Encoder attributes(String name, Attributes attributes) {
            return list(
                    name,
                    attributes.toTexts().entrySet(),
                    (encoder, field) -> field.getValue()
                            .forEach((type, text) ->
                                    encoder.part(field.getKey(), type).part("value", text)));
        }

        private void text(String text) {
            Violations.of("content to be hashed")
                    .check(
                            text.codePoints().noneMatch(ContentHash::isHalfACharacter),
                            "hash.text",
                            "text",
                            '"' + text + '"',
                            "must not contain half a character (a lone surrogate)")
                    .orThrow();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int shift = 24; shift >= 0; shift -= 8) {
                digest.update((byte) (bytes.length >>> shift));
            }
            digest.update(bytes);
        }
    }
}
