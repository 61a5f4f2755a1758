package org.opportune.examples.review.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.opportune.core.DomainException;

class MappingsTest {
    static final java.util.List<String> NAMES = Mappings.NAMES;

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyMappingThatComesWithTheExampleIsRight(String name) {
        assertThat(Mappings.load(name).name()).isEqualTo(name);
        assertThat(Mappings.load(name).about()).isPresent();
    }

    @Test
    void aMappingThatExtendsAnotherSaysOnlyWhatDiffers() {
        Mapping base = Mappings.load("crm-opportunities");
        Mapping over = Mappings.load("crm-opportunities-day-month-year");
        assertThat(over.table(TableKind.PRODUCTS)).isEqualTo(base.table(TableKind.PRODUCTS));
        Table deals = over.table(TableKind.DEALS).orElseThrow();
        assertThat(deals.file()).isEqualTo("date-format-variants/day-month-year.csv");
        assertThat(deals.column(Field.OPENED)
                        .orElseThrow()
                        .style()
                        .dates()
                        .get(0)
                        .pattern())
                .isEqualTo("dd-MM-yyyy");
        assertThat(deals.column(Field.PRODUCT))
                .isEqualTo(base.table(TableKind.DEALS).orElseThrow().column(Field.PRODUCT));
    }

    @Test
    void everyMistakeIsNamedWithItsPathAtOnce() {
        refused("""
                        {
                          "zone": "Mars/Olympus",
                          "openValu": "listPrice",
                          "pipeline": {"id": "p", "stages": [
                            {"id": "a", "status": "open", "probability": "60"},
                            {"id": "w", "status": "won"}, {"id": "l", "status": "lost"}]},
                          "stageNames": {"A": "b"},
                          "stageWhileOpen": "w",
                          "groupBy": {"deals": ["region"]},
                          "deals": {"file": "deals.csv", "columns": {
                            "id": "id", "opened": {"column": "o", "dates": ["MM/yyyy"]}, "colour": "c"}}
                        }
                        """)
                .hasMessageContaining("The zone (Mars/Olympus) of mapping mapping.json must be a time zone")
                .hasMessageContaining("The currency of mapping mapping.json is missing.")
                .hasMessageContaining("The openValu of mapping mapping.json is no property of a mapping.")
                .hasMessageContaining("The pipeline.stages[0].probability (60)")
                .hasMessageContaining("The stageNames.A (b)")
                .hasMessageContaining("must be the id of a stage of the pipeline")
                .hasMessageContaining("The stageWhileOpen (w)")
                .hasMessageContaining("must be an open stage")
                .hasMessageContaining(
                        "The groupBy.deals (region) of mapping mapping.json must be a field or an attribute")
                .hasMessageContaining("The deals.columns.stage of mapping mapping.json is missing.")
                .hasMessageContaining("The deals.columns.opened.dates (MM/yyyy)")
                .hasMessageContaining("The deals.columns.colour of mapping mapping.json is no property of a mapping.");
    }

    @Test
    void whatIsNoJsonIsNamedByLineAndColumn() {
        refused("{\n  \"currency\" \"EUR\"\n}")
                .hasMessageContaining("line 2, column 14")
                .hasMessageContaining("is not JSON");
        refused("{\"currency\": \"EUR\", \"currency\": \"USD\"}").hasMessageContaining("Duplicate field 'currency'");
    }

    @Test
    void aMappingMustHoldDealsOrLeads() {
        refused("{\"currency\": \"EUR\"}")
                .hasMessageContaining("The deals of mapping mapping.json must be given, or leads");
    }

    @Test
    void onlyAMappingThatComesWithTheExampleCanBeExtended() {
        refused("{\"extends\": \"mine\"}")
                .hasMessageContaining("The extends (mine) of mapping mapping.json must be one of crm-opportunities, ");
    }

    @Test
    void whatIsFilledInAfterContactMustNotBeReadAsWell() {
        refused("""
                        {"currency": "EUR", "leads": {"file": "l.csv", "columns": {"id": "id"},
                          "attributes": {"tags": "Tags"}, "afterContact": ["Tags"]}}
                        """).hasMessageContaining("The leads.afterContact (Tags)");
    }

    @Test
    void aMappingThatIsNotThereIsNamedWithThoseThatAre() {
        assertThatThrownBy(() -> Mappings.load("nowhere.json"))
                .isInstanceOf(DomainException.class)
                .hasMessage("The mapping (nowhere.json) must be a file that can be read, or one of "
                        + String.join(", ", Mappings.NAMES) + ".");
    }

    @Test
    void aDayThatDoesNotExistIsNoDay() {
        DateFormat format = DateFormat.of("d.M.yyyy");
        assertThat(format.read("29.2.2024", java.time.ZoneOffset.UTC).map(Moment::day))
                .isEqualTo(Optional.of(java.time.LocalDate.of(2024, 2, 29)));
        assertThat(format.read("29.2.2025", java.time.ZoneOffset.UTC)).isEmpty();
        assertThat(format.read("2.29.2024", java.time.ZoneOffset.UTC)).isEmpty();
    }

    private AbstractThrowableAssert<?, ?> refused(String json) {
        Path file = folder.resolve("mapping.json");
        try {
            Files.writeString(file, json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return assertThatThrownBy(() -> Mappings.load(file.toString())).isInstanceOf(DomainException.class);
    }
}
