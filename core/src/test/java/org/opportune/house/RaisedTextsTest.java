package org.opportune.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RaisedTextsTest {
    private static final RaisedTexts TEXTS =
            RaisedTexts.of(List.of(Path.of("src/main/java"), Path.of("src/test/resources/raised")));

    @Test
    void aTextIsReadFromWhereItStands() {
        assertThat(TEXTS.templates())
                .containsEntry("sample.literal.rule", Set.of("must be plain"))
                .containsEntry("sample.literal.remedy", Set.of("Say it in one word."))
                .containsEntry("sample.local.rule", Set.of("must be kept"))
                .containsEntry("sample.field.rule", Set.of("must be red, not {0} but really so"))
                .containsEntry("sample.record.rule", Set.of("must be made by a record"))
                .containsEntry("sample.accessor.rule", Set.of("must be made by a record"));
    }

    @Test
    void valuesBecomePlaces() {
        assertThat(TEXTS.templates())
                .containsEntry("sample.joined.rule", Set.of("must be {0} to {1}"))
                .containsEntry("sample.joined.value", Set.of("{0} grams"))
                .containsEntry("sample.joined.path", Set.of("weight of {0}"));
    }

    @Test
    void everyWayATextMayComeOutIsRead() {
        assertThat(TEXTS.templates())
                .containsEntry("sample.choice.rule", Set.of("must be open", "must be {0}"))
                .containsEntry("sample.choice.value", Set.of("nothing"))
                .containsEntry("sample.left.rule", Set.of("must be on this side"))
                .containsEntry("sample.right.rule", Set.of("must be on this side"))
                .containsEntry("sample.switch.rule", Set.of("must be one", "must be some"))
                .containsEntry("sample.method.rule", Set.of("must go on now", "must come back now"))
                .containsEntry("sample.passed.rule", Set.of("must be given to fly", "must be given to swim"));
    }

    @Test
    void ownersAreReadWithAndWithoutTheirId() {
        assertThat(TEXTS.templates().get("owner"))
                .contains("sample {0}", "a sample without id", "an odd sample", "a sample {0}");
    }

    @Test
    void namesOfTheApiAndBareValuesAreNoTexts() {
        assertThat(TEXTS.templates())
                .doesNotContainKeys("sample.literal.path", "sample.literal.value", "sample.left.remedy");
    }

    @Test
    void whatCannotBeReadIsReported() {
        assertThat(TEXTS.unreadable())
                .hasSize(4)
                .anyMatch(place -> place.matches("Sample.java:\\d+ rule of \\[sample.dark]"))
                .anyMatch(place -> place.matches("Sample.java:\\d+ remedy of \\[sample.gloomy]"))
                .anyMatch(place -> place.matches("Sample.java:\\d+ code"))
                .anyMatch(place -> place.startsWith("Sample.java") && place.contains(" passes on refuse("));
    }
}
