package org.opportune.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opportune.core.ContentHash;
import org.opportune.core.json.codec.Codec;
import org.opportune.core.json.codec.Json;
import org.opportune.core.json.codec.TypeTable;
import org.opportune.house.PoliciesAreData;

/** Law 8: policies are data. The stored samples of the breaches are those of {@code test-rule}. */
class Law08PoliciesAreDataTest {

    /**
     * A definition as it should be.
     *
     * @param id its identifier
     * @param version its version
     * @param text what it says
     */
    public record Good(String id, int version, String text) {
        /** {@return the fingerprint of all parts} */
        public ContentHash contentHash() {
            return ContentHash.of(encoder -> encoder.part("id", id)
                    .part("version", String.valueOf(version))
                    .part("text", text));
        }
    }

    /**
     * A definition whose hash does not tell everything.
     *
     * @param id its identifier
     * @param version its version
     * @param text what it says
     */
    public record Forgetful(String id, int version, String text) {
        /** {@return the fingerprint of some parts} */
        public ContentHash contentHash() {
            return ContentHash.of(encoder -> encoder.part("id", id).part("version", String.valueOf(version)));
        }
    }

    /**
     * A definition whose hash depends on the JVM.
     *
     * @param id its identifier
     * @param version its version
     * @param text what it says
     */
    public record Fickle(String id, int version, String text) {
        /** {@return the fingerprint of this very object} */
        public ContentHash contentHash() {
            return ContentHash.of(encoder -> encoder.part("at", String.valueOf(System.identityHashCode(this))));
        }
    }

    /**
     * A definition without version and hash.
     *
     * @param id its identifier
     */
    public record Nameless(String id) {}

    @Test
    void everyDefinitionOfCoreIsData() {
        assertThat(PoliciesAreData.breaches(CoreTypes.table(OwnConditions.TYPES)))
                .isEmpty();
    }

    @Test
    void aDefinitionAsItShouldBePasses() {
        assertThat(PoliciesAreData.breaches(documents("test-rule", Good.class))).isEmpty();
    }

    @Test
    void aHashThatLeavesOutAPartIsSeen() {
        assertThat(PoliciesAreData.breaches(documents("test-rule", Forgetful.class)))
                .containsExactly("test-rule has a content hash that leaves out /text");
    }

    @Test
    void aHashThatDependsOnWhoReadsIsSeen() {
        assertThat(PoliciesAreData.breaches(documents("test-rule", Fickle.class)))
                .containsExactly("test-rule has a content hash that depends on who reads it");
    }

    @Test
    void aDefinitionWithoutVersionHashAndSampleIsSeen() {
        assertThat(PoliciesAreData.breaches(documents("test-nameless", Nameless.class)))
                .containsExactly(
                        "test-nameless has no version",
                        "test-nameless has no contentHash",
                        "test-nameless has no stored sample");
    }

    @Test
    void aPartOfADefinitionThatTakesAnyPropertyIsSeen() {
        TypeTable careless = TypeTable.builder()
                .own("test-rule", TypeTable.Kind.DEFINITION, Good.class, codecs -> new Careless())
                .build();

        assertThat(PoliciesAreData.breaches(careless))
                .containsExactly("test-rule takes an unknown property at /colour for none");
    }

    /** Reads whatever it is given. */
    private static final class Careless implements Codec<Good> {
        @Override
        public Json write(Good value) {
            return new Json.Null();
        }

        @Override
        public Good read(Json json, boolean strict) {
            return new Good("R-1", 2, "say why");
        }
    }

    private static TypeTable documents(String id, Class<?> type) {
        return TypeTable.builder().document(id, 1, type).build();
    }
}
