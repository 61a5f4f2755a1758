package org.opportune.examples.review.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opportune.core.Key;
import org.opportune.core.LeadSource;
import org.opportune.core.ValueType;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.LeadStatus;
import org.opportune.examples.review.SmallExport;
import org.opportune.examples.review.figures.LeadFigures;
import org.opportune.examples.review.figures.LeadOutcome;

class LeadRowsTest {
    private static final String MAPPING = """
            {
              "currency": "EUR",
              "unknown": ["Select"],
              "booleans": {"true": ["Yes"], "false": ["No"]},
              "groupBy": {"leads": ["source"]},
              "leads": {
                "file": "leads.csv",
                "columns": {
                  "id": "Number",
                  "source": {"column": "Source", "aliases": {"google": "Google"}},
                  "outcome": {"column": "Converted", "booleans": {"true": ["1"], "false": ["0"]}}
                },
                "attributes": {
                  "visits": {"column": "Visits", "type": "integer"},
                  "pages": {"column": "Pages", "type": "decimal"},
                  "mail": {"column": "Mail", "type": "boolean"},
                  "city": "City"
                },
                "afterContact": ["Tags"]
              }
            }
            """;
    private static final String HEADER = "Number,Source,Converted,Visits,Pages,Mail,City,Tags,";

    @TempDir
    Path folder;

    private SmallExport export(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return new SmallExport(folder).write("mapping.json", MAPPING).write("leads.csv", lines);
    }

    @Test
    void theHostsOwnFieldsKeepTheirTypes() {
        Lead lead = export("7,Google,1,3,2.5,Yes,Vilnius,Ringing,")
                .imported()
                .leads()
                .get(0)
                .lead();
        assertThat(lead.facts().get(Key.integer("export:visits")).toOptional()).contains(3L);
        assertThat(lead.facts().get(Key.of("export:pages", ValueType.DECIMAL)).toOptional())
                .contains(new BigDecimal("2.5"));
        assertThat(lead.facts().get(Key.of("export:mail", ValueType.BOOLEAN)).toOptional())
                .contains(true);
        assertThat(lead.facts().get(Key.text("export:city")).toOptional()).contains("Vilnius");
        assertThat(lead.source()).contains(LeadSource.of("Google"));
    }

    @Test
    void nameOwnerAndDayAreReadWhereTheMappingNamesTheirColumns() {
        Lead lead = new SmallExport(folder)
                .write("mapping.json", """
                        {"currency": "EUR", "leads": {"file": "leads.csv", "columns":
                          {"id": "id", "name": "who", "owner": "seller", "captured": "since"}}}
                        """)
                .write("leads.csv", "id,who,seller,since", "7,Ona,ann,2026-01-31")
                .imported()
                .leads()
                .get(0)
                .lead();
        assertThat(lead.person().flatMap(person -> person.name())).contains("Ona");
        assertThat(lead.owner().map(Object::toString)).contains("ann");
        assertThat(lead.createdAt()).contains(Instant.parse("2026-01-31T00:00:00Z"));
    }

    @Test
    void theOutcomeStandsBesideTheLeadSoThatNoScoreCanSeeIt() {
        LeadOutcome won = export("7,Google,1,3,2.5,Yes,Vilnius,Ringing,")
                .imported()
                .leads()
                .get(0);
        assertThat(won.converted()).contains(true);
        assertThat(won.lead().status()).isEqualTo(LeadStatus.NEW);
        assertThat(won.lead().attributes().toTexts().toString())
                .doesNotContain("Ringing")
                .doesNotContain("onvert");
        assertThat(export("7,Google,,3,2.5,Yes,Vilnius,,")
                        .imported()
                        .leads()
                        .get(0)
                        .converted())
                .isEmpty();
    }

    @Test
    void odditiesAreCountedByColumnAlsoInThoseThatAreNotCarriedAlong() {
        SmallExport export =
                export("1,google,0,1,1,Yes,Select,Select,", "2,,0,,1,No,,,", "3,Google,1,2,1,Yes,Select,Busy,");
        List<String> found = export.imported().findings().stream()
                .map(f -> f.column() + " " + f.first().code() + " " + f.count() + " " + f.values())
                .toList();
        assertThat(found)
                .contains(
                        "City cell.unknown 2 {Select=2}",
                        "City cell.blank 1 {}",
                        "Tags cell.unknown 1 {Select=1}",
                        "Tags cell.blank 1 {}",
                        "Tags column.afterContact 1 {}",
                        "Source cell.alias 1 {google = Google=1}",
                        "Source cell.blank 1 {}",
                        "Visits cell.blank 1 {}",
                        "Pages column.constant 1 {1=1}",
                        "Number lead.nameless 3 {}",
                        " column.unnamed 1 {column 9=1}");
    }

    @Test
    void withoutTheAliasTwoSpellingsOfASourceAreNoticed() {
        SmallExport export = export("1,google,0,1,1,Yes,Riga,,", "2,Google,0,1,1,No,Riga,,")
                .write("mapping.json", MAPPING.replace(", \"aliases\": {\"google\": \"Google\"}", ""));
        assertThat(export.imported().findings())
                .anyMatch(f -> f.first().code().equals("column.spelling")
                        && f.column().equals("Source")
                        && f.values().equals(Map.of("Google / google", 1L)));
    }

    @Test
    void aNumberOrATruthThatCannotBeReadRejectsTheRow() {
        SmallExport export =
                export("1,Google,0,1.5,1,Yes,Riga,,", "2,Google,0,1,1,Perhaps,Riga,,", "3,Google,0,1,1,No,Riga,,");
        assertThat(export.imported().errors().stream().map(f -> f.first().toString()))
                .containsExactly(
                        "leads.csv:2 column \"Visits\" (1.5) must be a whole number; correct the cell, or use the type"
                                + " decimal in the mapping [row rejected]",
                        "leads.csv:3 column \"Mail\" (Perhaps) must be one of Yes and No; correct the cell, or say under"
                                + " booleans in the mapping what means yes and no [row rejected]");
        assertThat(export.imported().leads()).hasSize(1);
    }

    @Test
    void conversionIsCountedOfThoseLeadsOfWhichSomebodySaid() {
        SmallExport.Result result = export(
                        "1,google,1,1,1,Yes,Riga,,",
                        "2,Google,0,1,1,No,Riga,,",
                        "3,,,1,1,No,Riga,,",
                        "4,Fair,1,1,1,No,Riga,,")
                .reviewed();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .containsPattern("all +4 +2 +66\\.7 % +1\n")
                .containsPattern("Google +2 +1 +50\\.0 % +0\n")
                .containsPattern("Fair +1 +1 +100\\.0 % +0\n")
                .containsPattern("\\(unknown\\) +1 +0 +- +1\n");
        assertThat(result.lastLine()).isEqualTo("4 leads reviewed");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void noLeadsAreCountedAsNone() {
        assertThat(LeadFigures.of(List.of(), List.of()).total()).isEqualTo(new LeadFigures.Conversion(0, 0, 0));
    }
}
