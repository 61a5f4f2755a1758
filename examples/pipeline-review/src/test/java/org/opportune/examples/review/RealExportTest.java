package org.opportune.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reviews real exports and compares every figure with those that the scripts in {@code check} compute on their own.
 *
 * <p>The exports are not part of the project. They are looked for in {@code ../shared/data} beside the repository, or where
 * {@code -Dreview.data=DIR} says.
 */
class RealExportTest {
    private static final Path DATA = Path.of(System.getProperty("review.data", "../../../shared/data"));
    private static final Path OPPORTUNITIES = DATA.resolve("crm-opportunities");
    private static final Path VARIANT = OPPORTUNITIES.resolve("date-format-variants/day-month-year.csv");
    private static final Path LEADS = DATA.resolve("leads");

    @TempDir
    Path folder;

    @Test
    @EnabledIf(
            value = "opportunitiesAreThere",
            disabledReason = "no crm-opportunities in ../shared/data, or no python3")
    void everyFigureOfTheOpportunitiesIsTheIndependentOne() throws Exception {
        Path expected = expected("expected_opportunities.py", OPPORTUNITIES.toString());
        assertThat(compared(expected, reviewed("crm-opportunities", OPPORTUNITIES)))
                .endsWith("9406 figures compared, 0 differ");
    }

    @Test
    @EnabledIf(
            value = "opportunitiesAreThere",
            disabledReason = "no crm-opportunities in ../shared/data, or no python3")
    void everyFigureIsTheIndependentOneAsOfADayInTheMiddle() throws Exception {
        Path expected = expected("expected_opportunities.py", OPPORTUNITIES.toString(), "--as-of", "2017-06-30");
        assertThat(compared(expected, reviewed("crm-opportunities", OPPORTUNITIES, "--as-of", "2017-06-30")))
                .endsWith(" 0 differ");
    }

    @Test
    @EnabledIf(value = "variantIsThere", disabledReason = "no day-month-year.csv in ../shared/data, or no python3")
    void everyFigureIsTheIndependentOneWhenDaysAreWrittenTheOtherWayRound() throws Exception {
        Path expected = expected(
                "expected_opportunities.py",
                OPPORTUNITIES.toString(),
                "--deals",
                VARIANT.toString(),
                "--date-format",
                "%d-%m-%Y");
        assertThat(compared(expected, reviewed("crm-opportunities-day-month-year", OPPORTUNITIES)))
                .endsWith(" 0 differ");
    }

    @Test
    @EnabledIf(value = "leadsAreThere", disabledReason = "no leads in ../shared/data, or no python3")
    void everyFigureOfTheLeadsIsTheIndependentOneFromTheSameScores() throws Exception {
        Path review = reviewed("leads", LEADS);
        Path expected = expected("expected_leads.py", LEADS.toString(), "--scores", review.toString());
        assertThat(compared(expected, review)).endsWith("417 figures compared, 0 differ");
    }

    static boolean opportunitiesAreThere() {
        return Files.isRegularFile(OPPORTUNITIES.resolve("sales_pipeline.csv")) && hasPython();
    }

    static boolean variantIsThere() {
        return Files.isRegularFile(VARIANT) && hasPython();
    }

    static boolean leadsAreThere() {
        return Files.isRegularFile(LEADS.resolve("Leads.csv")) && hasPython();
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path reviewed(String mapping, Path data, String... options) {
        Path json = folder.resolve("review.json");
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(
                List.of("--mapping", mapping, "--data", data.toString(), "--json", json.toString(), "--strict"));
        arguments.addAll(List.of(options));
        assertThat(Review.run(arguments, out, out)).isEqualTo(Review.REVIEWED);
        return json;
    }

    private Path expected(String script, String... arguments) throws IOException, InterruptedException {
        Path json = folder.resolve("expected.json");
        assertThat(python(json, script, arguments)).isZero();
        return json;
    }

    private String compared(Path expected, Path actual) throws IOException, InterruptedException {
        Path result = folder.resolve("compared.txt");
        python(result, "compare.py", expected.toString(), actual.toString());
        return Files.readString(result).strip();
    }

    private static int python(Path output, String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-B", "check/" + script));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }
}
