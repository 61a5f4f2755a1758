package org.opportune.scoring.predict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opportune.scoring.predict.Gains.Group;

/** Every figure equals what a Python script counted, pair by pair, in exact fractions. */
class EvaluationFixtureTest {
    private static final Map<String, LabelledScores> SETS = EvaluationFixture.sets();
    private static final JsonNode EXPECTED = EvaluationFixture.expected();

    @Test
    void bothFilesTellOfTheSameSets() {
        assertThat(EXPECTED.fieldNames()).toIterable().containsExactlyElementsOf(SETS.keySet());
        assertThat(SETS.get("tied").size()).isEqualTo(407);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand", "tied", "fine", "one-score", "none-converted", "all-converted", "few"})
    void aucEqualsThePythonScript(String set) {
        JsonNode expected = EXPECTED.get(set).get("auc");
        AreaUnderCurve auc = SETS.get(set).auc();
        assertThat(auc)
                .isEqualTo(new AreaUnderCurve(
                        expected.get("wins").asLong(),
                        expected.get("ties").asLong(),
                        expected.get("converted").asInt(),
                        expected.get("notConverted").asInt()));
        same(auc.value(), expected.get("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand", "tied", "fine", "one-score", "none-converted", "all-converted", "few"})
    void theBestLeadsEqualThePythonScript(String set) {
        JsonNode tops = EXPECTED.get(set).get("tops");
        assertThat(tops).hasSizeGreaterThan(3);
        tops.forEach(expected -> same(SETS.get(set).top(expected.get("k").asInt()), expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand", "tied", "fine", "one-score", "none-converted", "all-converted", "few"})
    void gainsEqualThePythonScript(String set) {
        for (int groups : new int[] {1, 4, 10}) {
            JsonNode table = EXPECTED.get(set).get("gains").get(String.valueOf(groups));
            Gains gains = SETS.get(set).gains(groups);
            assertThat(gains.groups()).hasSize(groups).hasSize(table.size());
            for (int i = 0; i < groups; i++) {
                same(gains.groups().get(i), table.get(i));
            }
        }
    }

    private static void same(Group group, JsonNode expected) {
        assertThat(group.number()).isEqualTo(expected.get("group").asInt());
        assertThat(group.size()).isEqualTo(expected.get("size").asInt());
        assertThat(group.converted()).isEqualTo(expected.get("converted").asInt());
        same(group.averagedConverted(), expected.get("averagedConverted"));
        same(group.rate(), expected.get("rate"));
        same(group.lift(), expected.get("lift"));
        same(group.cumulative(), expected.get("cumulative"));
    }

    private static void same(TopLeads top, JsonNode expected) {
        assertThat(top.k()).isEqualTo(expected.get("k").asInt());
        assertThat(top.cutsTies()).isEqualTo(expected.get("cutsTies").asBoolean());
        same(top.counted(), expected.get("plain"));
        same(top.averaged(), expected.get("averaged"));
        same(top.precision(), expected.get("plain").get("precision"));
        same(top.recall(), expected.get("plain").get("recall"));
        same(top.lift(), expected.get("plain").get("lift"));
    }

    private static void same(TopLeads.Figures figures, JsonNode expected) {
        same(figures.converted(), expected.get("converted"));
        same(figures.precision(), expected.get("precision"));
        same(figures.recall(), expected.get("recall"));
        same(figures.lift(), expected.get("lift"));
    }

    private static void same(Ratio ratio, JsonNode expected) {
        if (expected.isNull()) {
            assertThat(ratio).isInstanceOf(Ratio.Undefined.class);
            assertThat(ratio.value()).isEmpty();
        } else {
            assertThat(ratio).hasToString(expected.asText());
        }
    }
}
