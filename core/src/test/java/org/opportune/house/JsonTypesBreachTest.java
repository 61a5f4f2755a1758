package org.opportune.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opportune.core.Condition;
import org.opportune.core.PipelineId;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.LossReason;
import org.opportune.core.deal.Outcome;
import org.opportune.core.json.codec.TypeTable;

/** Puts a deliberate gap into the table of JSON types, and asks whether it is seen. */
class JsonTypesBreachTest {
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .importClasses(Deal.class, LossReason.class, Outcome.class, Condition.class, Condition.All.class);
    private static final Set<String> EXPORTED = Set.of("org.opportune.core", "org.opportune.core.deal");

    @Test
    void aValueThatTheTableLacksIsSeen() {
        assertThat(JsonTypes.missing(SHIPPED, EXPORTED, TypeTable.builder().build()))
                .containsExactly(
                        "org.opportune.core.Condition",
                        "org.opportune.core.Condition$All",
                        "org.opportune.core.deal.Deal",
                        "org.opportune.core.deal.LossReason",
                        "org.opportune.core.deal.Outcome");
    }

    @Test
    void aValueThatHostsDoNotSeeNeedsNoLine() {
        assertThat(JsonTypes.missing(
                        SHIPPED,
                        Set.of("org.opportune.core"),
                        TypeTable.builder().build()))
                .containsExactly("org.opportune.core.Condition", "org.opportune.core.Condition$All");
    }

    @Test
    void aValueLeftOutOnPurposeIsNotMissed() {
        TypeTable table = TypeTable.builder()
                .without(Condition.class, "to see what happens")
                .record("loss-reason", LossReason.class)
                .build();

        assertThat(JsonTypes.missing(SHIPPED, EXPORTED, table))
                .containsExactly("org.opportune.core.deal.Deal", "org.opportune.core.deal.Outcome");
    }

    @Test
    void aPartWhoseTypeTheTableLacksIsNamedWhenTheTableIsBuilt() {
        TypeTable.Builder table = TypeTable.builder().record("outcome", Outcome.class);

        assertThatThrownBy(table::build)
                .hasMessage("class " + LossReason.class.getName() + " is not in the table of JSON types: add a line");
    }

    @Test
    void aTypeListedTwiceIsNamed() {
        TypeTable.Builder table = TypeTable.builder().record("pipeline-id", PipelineId.class);

        assertThatThrownBy(() -> table.record("id", PipelineId.class)).hasMessageContaining("in the table twice");
    }
}
