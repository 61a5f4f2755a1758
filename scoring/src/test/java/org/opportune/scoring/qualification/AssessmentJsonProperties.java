package org.opportune.scoring.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.opportune.scoring.json.OpportuneScoringJackson2;
import org.opportune.scoring.json.OpportuneScoringJackson3;

/** Frameworks and assessments, written by one Jackson, are read back as equal values by either. */
class AssessmentJsonProperties {
    private static final Instant NOW = Instant.parse("2026-01-12T09:00:00Z");
    private static final JsonMapper TWO = new OpportuneScoringJackson2().strictMapper();
    private static final tools.jackson.databind.json.JsonMapper THREE = new OpportuneScoringJackson3().strictMapper();

    @Provide
    Arbitrary<Finding> findings() {
        return new AssessmentProperties().findings();
    }

    @Property
    void anAssessmentSurvivesWithItsLinesGapsAndVerdict(@ForAll @Size(max = 12) List<@From("findings") Finding> all)
            throws Exception {
        Assessment assessment = Bant.framework().assess(all, NOW);

        Assessment read = survivor(assessment, Assessment.class);

        assertThat(read.explain()).isEqualTo(assessment.explain());
        assertThat(survivor(assessment.verdict(), Verdict.class)).isEqualTo(assessment.verdict());
        assertThat(read.lines()).isEqualTo(assessment.lines());
        for (CriterionLine line : assessment.lines()) {
            assertThat(survivor(line, CriterionLine.class)).isEqualTo(line);
        }
    }

    @Example
    void everyBuiltInFrameworkSurvivesWithItsHash() throws Exception {
        for (QualificationFramework framework : Frameworks.builtIn()) {
            assertThat(survivor(framework, QualificationFramework.class).contentHash())
                    .isEqualTo(framework.contentHash());
        }
    }

    private static <T> T survivor(T value, Class<T> type) throws Exception {
        String text = TWO.writeValueAsString(value);

        assertThat(THREE.writeValueAsString(value)).isEqualTo(text);
        assertThat(THREE.readValue(text, type)).isEqualTo(value);
        assertThat(TWO.writeValueAsString(THREE.readValue(text, type))).isEqualTo(text);
        T read = TWO.readValue(text, type);
        assertThat(read).isEqualTo(value);
        return read;
    }
}
