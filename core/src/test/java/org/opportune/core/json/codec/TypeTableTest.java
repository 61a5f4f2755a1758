package org.opportune.core.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.StageId;

class TypeTableTest {
    private static final TypeTable TABLE = TypeTable.builder()
            .record("stage-id", StageId.class)
            .record("tags", Tags.class)
            .build();

    /**
     * Texts of which each occurs once, and counts by stage.
     *
     * @param tags the texts
     * @param counts the counts
     */
    public record Tags(Set<String> tags, Map<StageId, Long> counts) {}

    private static Json tags(String... tags) {
        return new Json.Obj(Map.of(
                "tags",
                new Json.Arr(List.of(tags).stream().<Json>map(Json.Text::new).toList())));
    }

    @Test
    void aSetKeepsItsOrderAndAnEmptyMapIsLeftOut() {
        Tags read = TABLE.read(Tags.class, tags("b", "a"), true);

        assertThat(read.tags()).containsExactly("b", "a");
        assertThat(read.counts()).isEmpty();
        assertThat(TABLE.write(Tags.class, read)).isEqualTo(tags("b", "a"));
    }

    @Test
    void anItemOfASetIsNotDroppedSilently() {
        assertThatThrownBy(() -> TABLE.read(Tags.class, tags("a", "a"), true))
                .isInstanceOf(DomainException.class)
                .hasMessage("The /tags (an array) must not repeat an item.");
    }

    @Test
    void aMapIsReadInItsOrderAndNamesEachBrokenKeyAndValue() {
        Map<String, Json> counts = new LinkedHashMap<>();
        counts.put("won", new Json.Num("5"));
        counts.put("lost", new Json.Num("45"));
        Tags read = TABLE.read(Tags.class, new Json.Obj(Map.of("counts", new Json.Obj(counts))), true);

        assertThat(read.counts().keySet()).containsExactly(StageId.of("won"), StageId.of("lost"));

        counts.put("a/b", new Json.Null());
        counts.put(" ", new Json.Num("1"));
        assertThatThrownBy(() -> TABLE.read(Tags.class, new Json.Obj(Map.of("counts", new Json.Obj(counts))), true))
                .hasMessageContaining("The /counts/a~1b (null) must be a whole number")
                .hasMessageContaining("The /counts/  (\" \") of a stage must not be blank");
    }

    @Test
    void aTypeThatIsInNoTableIsNamed() {
        assertThatThrownBy(() -> TABLE.write(String.class, "a")).hasMessageContaining("is not in the table");
    }
}
