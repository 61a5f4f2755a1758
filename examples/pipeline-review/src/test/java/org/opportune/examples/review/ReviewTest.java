package org.opportune.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.examples.review.SmallExport.Result;

class ReviewTest {
    @TempDir
    Path folder;

    @Test
    void withoutOptionsItReviewsTheSampleAndAlwaysPrintsTheSame() throws IOException {
        Result result = Result.of(List.of());
        assertThat(result.code()).isZero();
        try (InputStream expected = ReviewTest.class.getResourceAsStream("/demo-expected.txt")) {
            assertThat(result.out()).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theOutputIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String here = Result.of(List.of()).out();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Result.of(List.of()).out()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theSampleCanBeLookedAtOnAnotherDay() {
        assertThat(Result.of(List.of("--as-of", "2025-06-30")).out())
                .contains("  as of   2025-06-30\n")
                .doesNotContain("2025-07-31");
    }

    @Test
    void helpTellsOptionsAndExitCodesWithoutReviewing() {
        Result result = Result.of(List.of("--help"));
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("--mapping", "--data", "--as-of", "--json", "--strict", "--help")
                .contains("crm-opportunities, crm-opportunities-day-month-year, leads")
                .contains("  0  ", "  1  ", "  2  ", "  3  ", "  4  ")
                .doesNotContain("Win rate");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @CsvSource({
        "--sample, The option (--sample) of the command line is none. Try --help.",
        "--data ., The option (--data) of the command line must be given together with --mapping.",
        "--mapping leads, The option (--mapping) of the command line must be given together with --data.",
        "--mapping leads --data nowhere, The --data (nowhere) of the command line must be a folder that exists.",
        "--as-of 2025-02-30, The --as-of (2025-02-30) of the command line must be a day such as 2026-01-31.",
        "--as-of, The option (--as-of) of the command line must be followed by its value. Try --help.",
        "--strict --strict, The option (--strict) of the command line must not be given twice.",
        "--mapping leads --data . --as-of 2026-01-31, The --as-of (2026-01-31) of the command line must be left out",
        "--json nowhere/r.json, of the command line of --json must exist."
    })
    void aWrongCommandLineSaysWhatIsWrong(String arguments, String message) {
        Result result = Result.of(List.of(arguments.split(" ", -1)));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(message).endsWith("not reviewed\n");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void aMappingWithoutADayNeedsOneOnTheCommandLine() {
        SmallExport export = new SmallExport(folder).mapped("\"asOf\": \"2026-06-30\",", "");
        assertThat(export.reviewed().err()).contains("The --as-of of the command line must be given");
        Result result = export.reviewed("--as-of", "2026-06-30");
        assertThat(result.code()).isZero();
        assertThat(result.lastLine()).isEqualTo("1 deal reviewed");
    }

    @Test
    void datedLeadsAreScoredAsOfTheDayAskedFor() throws IOException {
        Path model = Files.writeString(folder.resolve("model.json"), """
                {"model": {"schema": 1, "id": "mine", "version": "1.0.0",
                  "dimensions": [{"dimension": "FIT", "decays": false}], "groups": [{"id": "g", "dimension": "FIT"}],
                  "rules": [{"id": "web", "group": "g", "reason": "WEB",
                    "when": {"type": "in", "key": {"name": "lead.source", "type": "text"}, "values": ["Web"]},
                    "effect": {"type": "constant", "points": 5}}]}}""");
        Path json = folder.resolve("review.json");
        Result result = new SmallExport(folder)
                .write("mapping.json", """
                        {"currency": "EUR", "scoreModel": "%s",
                         "leads": {"file": "leads.csv",
                                   "columns": {"id": "Id", "source": "Source", "captured": "On"}}}""".formatted(model.toString().replace("\\", "/")))
                .write("leads.csv", "Id,Source,On", "1,Fair,2026-01-31", "2,Web,2026-01-31", "3,Web,2026-02-01")
                .reviewed("--as-of", "2026-01-31", "--json", json.toString());
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("  as of   2026-01-31\n", "  Left out, since not known yet on that day: 1\n")
                .contains("  2         5 points: +5 WEB.\n");
        JsonNode leads = new JsonMapper().readTree(json.toFile()).get("leads");
        assertThat(leads.get("scored"))
                .extracting(lead -> lead.get("lead").asText())
                .containsExactly("2", "1");
        assertThat(leads.get("later").asLong()).isEqualTo(1);
    }

    @Test
    void aScoreModelThatCannotBeReadIsAMistakeInTheMapping() {
        Result result = new SmallExport(folder)
                .mapped("\"openValue\"", "\"scoreModel\": \"nowhere.json\", \"openValue\"")
                .reviewed();
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("The scoreModel (nowhere.json) of mapping mapping.json must be a file");
    }

    @Test
    void theJsonFileHoldsFiguresAndWhatWasImported() throws IOException {
        Path json = folder.resolve("review.json");
        SmallExport export = new SmallExport(folder).deals(SmallExport.WON, "D-2,bob,Deluxe,,Talking,,,,");
        assertThat(export.reviewed("--json", json.toString()).code()).isZero();
        JsonNode root = new JsonMapper().readTree(json.toFile());
        assertThat(root.at("/total/bookings/total").asText()).isEqualTo("90.00");
        assertThat(root.at("/by/region/North/deals/won").asLong()).isEqualTo(1);
        assertThat(root.at("/import/files/deals/used").asLong()).isEqualTo(2);
        JsonNode unlisted = root.at("/import/findings/deals.csv/product/reference.unlisted");
        assertThat(unlisted.get("severity").asText()).isEqualTo("WARNING");
        assertThat(unlisted.get("count").asLong()).isEqualTo(1);
        assertThat(unlisted.get("lines").asText()).isEqualTo("3");
        assertThat(unlisted.at("/values/Deluxe").asLong()).isEqualTo(1);
        assertThat(unlisted.at("/messages/0").asText()).startsWith("deals.csv:3 column \"product\" (Deluxe) must be");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aJsonFileThatCannotBeWrittenIsSaidAndNothingIsLeftBehind() throws IOException {
        Path json = Files.createDirectories(folder.resolve("review.json/taken")).getParent();
        Result result = new SmallExport(folder).reviewed("--json", json.toString());
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.lastLine()).startsWith("reviewed, but " + json + " could not be written: ");
        assertThat(folder.resolve("review.json.part")).doesNotExist();
    }

    @Test
    void aReviewThatStopsLeavesTheJsonFileAsItWas() throws IOException {
        Path json = Files.writeString(folder.resolve("review.json"), "before");
        Result result = new SmallExport(folder)
                .deals(SmallExport.WON, SmallExport.WON)
                .reviewed("--strict", "--json", json.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(Files.readString(json)).isEqualTo("before");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        Result result = new SmallExport(folder)
                .deals(SmallExport.WON, "D-9,ann,Basic,Acme,On hold,2026-02-30,,-5,EURO", "D-2,,Deluxe,,Talking,,,,")
                .reviewed();
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void progressIsToldForEveryHundredThousandRows() {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        Progress progress = new Progress(new java.io.PrintStream(bytes, true, StandardCharsets.UTF_8));
        progress.accept("deals.csv", 99_999);
        progress.accept("deals.csv", 100_000);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("deals.csv: 100,000 rows read" + System.lineSeparator());
    }
}
