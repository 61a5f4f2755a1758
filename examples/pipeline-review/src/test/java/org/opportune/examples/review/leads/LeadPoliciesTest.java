package org.opportune.examples.review.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Probability;
import org.opportune.examples.review.mapping.Mapping;
import org.opportune.examples.review.mapping.Mappings;
import org.opportune.scoring.qualification.Bant;
import org.opportune.scoring.qualification.CriterionAnswer;
import org.opportune.scoring.qualification.CriterionKey;
import org.opportune.scoring.qualification.EvidenceLevel;
import org.opportune.scoring.temperature.TimeframeTemperature;

class LeadPoliciesTest {
    private static final String MODEL = """
            {"model": {"schema": 1, "id": "mine", "version": "1.0.0",
              "dimensions": [{"dimension": "FIT", "decays": false}],
              "groups": [{"id": "g", "dimension": "FIT"}],
              "rules": [{"id": "r", "group": "g", "reason": "R",
                         "when": {"type": "range", "key": {"name": "export:visits", "type": "integer"}, "from": "3"},
                         "effect": {"type": "constant", "points": 5}}]}%s}
            """;

    @TempDir
    Path folder;

    @Test
    void aPolicyOfOnesOwnNeedsNothingButAModel() throws IOException {
        LeadPolicy policy = LeadPolicies.load(file(MODEL.formatted("")), mapping("integer"));
        assertThat(policy.model().id()).hasToString("mine");
        assertThat(policy.framework()).isEqualTo(Bant.framework());
        assertThat(policy.temperature()).isEqualTo(TimeframeTemperature.standard());
        assertThat(policy.chances()).isEmpty();
        assertThat(policy.heldOut()).isEmpty();
    }

    @Test
    void chancesAndReasonsMayBeGiven() throws IOException {
        LeadPolicy policy = LeadPolicies.load(
                file(MODEL.formatted(", \"chances\": {\"A\": 0.4}, \"reasons\": {\"R\": \"came often\"}")
                        .replace("\"rules\"", "\"bands\": [{\"label\": \"A\"}], \"rules\"")),
                mapping("integer"));
        assertThat(policy.chances()).containsEntry("A", Probability.ofPercent("40"));
        assertThat(policy.reasons()).containsValue("came often");
    }

    @Test
    void whatTheMappingDoesNotReadCannotBeAskedFor() {
        assertThatThrownBy(() -> LeadPolicies.load(file(MODEL.formatted("")), mapping("text")))
                .hasMessageContaining("must not ask for export:visits, of type integer, which leads.attributes lack");
        assertThat(LeadPolicies.NAMES)
                .allSatisfy(name -> assertThatThrownBy(() -> LeadPolicies.load(name, mapping("integer")))
                        .hasMessageContaining("export:origin")
                        .hasMessageContaining("export:secondsOnSite")
                        .hasMessageNotContaining("export:visits"));
    }

    @Test
    void aFileThatIsMissingSaysSo() {
        assertThatThrownBy(() -> LeadPolicies.load("nowhere.json", mapping("integer")))
                .hasMessageContaining("The scoreModel (nowhere.json) of mapping m.json must be a file that can be read")
                .hasMessageContaining("course-leads");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{; line 1, column 2 of the JSON in ; cannot be read",
                "{}; The model of lead policy in ; is missing",
                "$, \"bandz\": []; The bandz of the JSON in ; is not a known property. Known are about, chances",
                "$, \"chances\": {\"A\": 0.4}; The chances (A) of lead policy in ; must be those of bands of the model []",
                "$, \"findings\": [{\"note\": \"n\"}]; The when of a finding in ; The evidence of a finding",
                "$, \"heldOut\": {}; The text of held-out leads in ; The endings of held-out leads"
            })
    void aFileThatIsWrongSaysWhereAndWhat(String text, String where, String what) throws IOException {
        String json = text.startsWith("$") ? MODEL.formatted(text.substring(1)) : text;
        String file = file(json);
        assertThatThrownBy(() -> LeadPolicies.load(file, mapping("integer")))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining(where + " " + file)
                .hasMessageContaining(what);
    }

    @Test
    void aFindingMustBeOnACriterionOfTheFramework() {
        LeadPolicy policy = SevenLeads.policy();
        FindingRule rule = new FindingRule(
                Condition.always(),
                CriterionKey.of("taste"),
                CriterionAnswer.MET,
                EvidenceLevel.ASSUMED,
                "nobody asked");
        assertThatThrownBy(() -> policy.withFindings(rule))
                .hasMessageContaining("The findings.criterion (taste) of lead policy must be a criterion of bant");
    }

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("model.json"), json).toString();
    }

    private Mapping mapping(String type) throws IOException {
        return Mappings.load(
                Files.writeString(folder.resolve("m.json"), """
                {"currency": "EUR", "leads": {"file": "l.csv", "columns": {"id": "Number"},
                  "attributes": {"visits": {"column": "Visits", "type": "%s"}}}}""".formatted(type)).toString());
    }
}
