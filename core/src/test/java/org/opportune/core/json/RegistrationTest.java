package org.opportune.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.PipelineTemplates;

/** What the description of the package shows. */
class RegistrationTest {

    @Test
    void everyTemplateIsWrittenAndReadBackByWhatThePackageShows() throws Exception {
        JsonMapper two =
                JsonMapper.builder().addModule(new OpportuneCoreJackson2()).build();
        tools.jackson.databind.json.JsonMapper three = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new OpportuneCoreJackson3())
                .build();

        for (Pipeline pipeline : PipelineTemplates.all()) {
            String json = two.writeValueAsString(pipeline);
            Pipeline same = two.readValue(json, Pipeline.class);
            assertThat(same).isEqualTo(pipeline);
            assertThat(same.contentHash()).isEqualTo(pipeline.contentHash());
            assertThat(three.writeValueAsString(pipeline)).isEqualTo(json);
            assertThat(three.readValue(json, Pipeline.class)).isEqualTo(pipeline);
        }
    }

    @Test
    void everythingThatIsWrongIsShown() {
        List<String> shown = new ArrayList<>();
        String json = "{\"schema\": 1, \"id\": \"p\", \"version\": \"one\", \"stages\": [{\"label\": \"First\"}]}";
        try {
            new OpportuneCoreJackson2().strictMapper().readValue(json, Pipeline.class);
        } catch (JsonProcessingException e) {
            OpportuneJson.problems(e).forEach(problem -> shown.add(problem.path() + ": " + problem.message()));
        }

        assertThat(shown)
                .containsExactly(
                        "/version: The /version (\"one\") must be a whole number within bounds.",
                        "/stages/0/id: The /stages/0/id of a stage is missing.");
    }
}
