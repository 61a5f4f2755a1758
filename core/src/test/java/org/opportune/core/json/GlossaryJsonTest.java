package org.opportune.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.opportune.core.Language;
import org.opportune.core.glossary.Glossary;
import org.opportune.core.glossary.Term;
import org.opportune.core.glossary.TermId;

/** A host serves the glossary as JSON, and gets back what it sent. */
class GlossaryJsonTest {
    private static final JsonMapper TWO = new OpportuneCoreJackson2(OwnConditions.TYPES).strictMapper();
    private static final tools.jackson.databind.json.JsonMapper THREE =
            new OpportuneCoreJackson3(OwnConditions.TYPES).strictMapper();

    @Test
    void everyTermSurvivesTheWayFromEitherJacksonToTheOther() throws Exception {
        for (Term term : Glossary.standard().terms()) {
            String text = TWO.writeValueAsString(term);

            assertThat(THREE.writeValueAsString(term)).isEqualTo(text);
            assertThat(THREE.readValue(text, Term.class)).isEqualTo(term);
            assertThat(TWO.readValue(text, Term.class)).isEqualTo(term);
        }
    }

    @Test
    void theOrderInWhichTheLanguagesComeDoesNotMatter() throws Exception {
        Term lead = Glossary.standard().find(TermId.of("lead")).orElseThrow();
        ObjectNode json = (ObjectNode) TWO.readTree(TWO.writeValueAsString(lead));
        ObjectNode wordings = (ObjectNode) json.get("wordings");
        wordings.set(Language.ENGLISH.name(), wordings.remove(Language.ENGLISH.name()));

        Term read = TWO.readValue(json.toString(), Term.class);

        assertThat(json.toString()).isNotEqualTo(TWO.writeValueAsString(lead));
        assertThat(read).isEqualTo(lead);
        assertThat(TWO.writeValueAsString(read)).isEqualTo(TWO.writeValueAsString(lead));
    }
}
