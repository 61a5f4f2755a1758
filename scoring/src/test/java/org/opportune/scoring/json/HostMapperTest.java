package org.opportune.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Score;
import org.opportune.scoring.model.ScoreModel;

/** What a host gets by one registration, whatever else it has set on its mapper. */
class HostMapperTest {
    private static final Instant NOW = Instant.parse("2026-01-26T12:00:00Z");
    private static final Key<Occurrences> DEMOS = Key.occurrences("interaction.DEMO");

    /** The model of the package's page. */
    private static final String MODEL =
            "{\"schema\":1,\"id\":\"acme:b2b\",\"version\":\"1.0.0\",\"status\":\"PUBLISHED\","
                    + "\"dimensions\":[{\"dimension\":\"ENGAGEMENT\",\"decays\":true}],"
                    + "\"groups\":[{\"id\":\"web\",\"dimension\":\"ENGAGEMENT\",\"limits\":{\"min\":-20,\"max\":40}}],"
                    + "\"rules\":[{\"id\":\"demo\",\"group\":\"web\","
                    + "\"when\":{\"type\":\"exists\",\"key\":{\"name\":\"lead.title\",\"type\":\"text\"}},"
                    + "\"effect\":{\"type\":\"perOccurrence\","
                    + "\"key\":{\"name\":\"interaction.DEMO\",\"type\":\"occurrences\"},\"each\":12.5,\"atMost\":2,"
                    + "\"decay\":{\"type\":\"halfLife\",\"halfLife\":\"P14D\",\"floor\":\"0\"},\"penaltyFades\":false},"
                    + "\"reason\":\"buying-signal.demo\"}],"
                    + "\"total\":{\"min\":0,\"max\":100},"
                    + "\"bands\":[{\"label\":\"B\",\"to\":40},{\"label\":\"A\",\"from\":40}]}";

    /**
     * Something of the host's own, with values of core and of scoring.
     *
     * @param lead an identifier of core
     * @param filter a condition of core
     * @param score a score
     * @param byDimension values by an identifier of ours
     */
    public record Page(LeadId lead, Condition filter, Score score, Map<Dimension, ScoreModel> byDimension) {}

    private static JsonMapper.Builder jackson2() {
        return JsonMapper.builder().addModule(new OpportuneScoringJackson2());
    }

    private static tools.jackson.databind.json.JsonMapper.Builder jackson3() {
        return tools.jackson.databind.json.JsonMapper.builder().addModule(new OpportuneScoringJackson3());
    }

    private static Score score() throws Exception {
        Attributes lead = Attributes.none()
                .with(Key.text("lead.title"), "CFO")
                .with(DEMOS, Occurrences.of(List.of(new Occurrence("d", NOW.minusSeconds(14 * 86_400L)))));
        return jackson2().build().readValue(MODEL, ScoreModel.class).compile().score(lead, NOW);
    }

    @Test
    void theModelOfThePackagesPageIsReadWrittenAndScores() throws Exception {
        ScoreModel model = jackson3().build().readValue(MODEL, ScoreModel.class);

        assertThat(jackson2().build().writeValueAsString(model)).isEqualTo(MODEL);
        assertThat(score().total()).hasToString("6.25");
    }

    @Test
    void oneRegistrationBringsCoreAlong() throws Exception {
        JsonMapper two = jackson2().build();
        tools.jackson.databind.json.JsonMapper three = jackson3().build();
        Page page = new Page(
                LeadId.of("L-1"),
                Condition.exists(DEMOS),
                score(),
                Map.of(Dimension.FIT, two.readValue(MODEL, ScoreModel.class)));
        String text = two.writeValueAsString(page);

        assertThat(text).startsWith("{\"lead\":\"L-1\",\"filter\":{\"type\":\"exists\"");
        assertThat(two.readValue(text, Page.class)).isEqualTo(page);
        assertThat(three.readValue(three.writeValueAsString(page), Page.class)).isEqualTo(page);
        assertThat(three.readValue(text, Page.class)).isEqualTo(page);
    }

    @Test
    void aScoreSurvivesTheTreeOfEitherJacksonAndNumbersWrittenAsTexts() throws Exception {
        JsonMapper two = jackson2().build();
        tools.jackson.databind.json.JsonMapper three = jackson3().build();
        JsonMapper asTexts =
                jackson2().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).build();

        assertThat(two.treeToValue(two.valueToTree(score()), Score.class)).isEqualTo(score());
        assertThat(two.valueToTree(score()).toString()).isEqualTo(two.writeValueAsString(score()));
        assertThat(three.treeToValue(three.valueToTree(score()), Score.class)).isEqualTo(score());
        assertThat(asTexts.writeValueAsString(score())).contains("\"total\":\"6.25\"");
        assertThat(asTexts.readValue(asTexts.writeValueAsString(score()), Score.class))
                .isEqualTo(score());
    }

    @Test
    void anUnknownPartOfAScoreIsTheHostsDecisionAndOneOfAModelNeverIs() throws Exception {
        JsonMapper lenient = jackson2()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        String more = lenient.writeValueAsString(score()).replace("\"asOf\"", "\"colour\":\"blue\",\"asOf\"");

        assertThat(lenient.readValue(more, Score.class)).isEqualTo(score());
        assertThatThrownBy(() ->
                        lenient.readValue(MODEL.replace("\"atMost\"", "\"colour\":1,\"atMost\""), ScoreModel.class))
                .hasMessageContaining(
                        "The /rules/0/effect/colour of an effect (perOccurrence) is not a known property");
    }
}
