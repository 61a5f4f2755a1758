package org.opportune.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opportune.examples.review.leads.LeadPolicies;
import org.opportune.examples.review.leads.LeadPolicy;
import org.opportune.examples.review.mapping.Mapping;
import org.opportune.examples.review.mapping.Mappings;

/** What the README says is what the program does. */
class ReadmeTest {
    private static final String README = read(Path.of("README.md"));

    @TempDir
    Path folder;

    @Test
    void theOptionsAreThoseOfTheHelp() {
        assertThat(block("text").stripTrailing()).isEqualTo(Options.HELP.stripTrailing());
    }

    @Test
    void theMappingIsRight() throws IOException {
        Path file = Files.writeString(folder.resolve("mapping.json"), block("json"));
        Mapping mapping = Mappings.load(file.toString());
        assertThat(mapping.tables()).hasSize(5);
    }

    @Test
    void theScoreModelIsRight() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), block("json"));
        Path model = Files.writeString(folder.resolve("model.json"), block("json", README.indexOf("## Scoring leads")));
        LeadPolicy policy = LeadPolicies.load(model.toString(), Mappings.load(mapping.toString()));
        assertThat(policy.findings()).hasSize(1);
        assertThat(policy.chances()).hasSize(2);
    }

    @Test
    void everyMappingThatComesWithTheExampleHasItsCommand() {
        Mappings.NAMES.forEach(name -> assertThat(README).contains("--mapping " + name + " --data ../"));
    }

    @Test
    void everyKeyOfTheJsonFileIsThere() throws IOException {
        Path json = folder.resolve("review.json");
        assertThat(new SmallExport(folder)
                        .deals(SmallExport.WON)
                        .reviewed("--json", json.toString())
                        .code())
                .isZero();
        JsonNode root = new JsonMapper().readTree(json.toFile());
        List<String> keys = keys(README.indexOf("## The JSON file"), README.indexOf("The figures, under `total`"));
        List<String> figures = keys(README.indexOf("The figures, under `total`"), README.indexOf("Each scored lead"));
        assertThat(keys)
                .hasSizeGreaterThan(10)
                .allMatch(key -> key.startsWith("leads.") || key.startsWith("ranking") || has(root, key));
        assertThat(figures).hasSizeGreaterThan(10).allMatch(key -> has(root.get("total"), key));
    }

    @Test
    void everyKeyOfLeadsAndTheirRankingIsThere() throws IOException {
        Path json = folder.resolve("review.json");
        assertThat(SmallExport.Result.of(List.of("--json", json.toString())).code())
                .isZero();
        JsonNode root = new JsonMapper().readTree(json.toFile());
        List<String> keys = keys(README.indexOf("## The JSON file"), README.indexOf("The figures, under `total`"));
        List<String> lead = keys(README.indexOf("Each scored lead"), README.indexOf("Each finding has"));
        assertThat(keys.stream().filter(key -> key.startsWith("leads.") || key.startsWith("ranking")))
                .hasSizeGreaterThan(10)
                .allMatch(key -> has(root, key));
        assertThat(lead).hasSizeGreaterThan(10).allMatch(key -> has(root.at("/leads/scored/0"), key));
        assertThat(root.at("/leads/scored/0").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(lead);
    }

    private static boolean has(JsonNode node, String key) {
        return !node.at("/" + key.replace('.', '/')).isMissingNode();
    }

    /** The keys in the first column of the table between two places. */
    private static List<String> keys(int from, int to) {
        return README.substring(from, to)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf('|', 1)))
                .flatMap(cell -> Pattern.compile("`([^`]+)`").matcher(cell).results())
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String block(String language) {
        return block(language, 0);
    }

    private static String block(String language, int from) {
        int start = README.indexOf("```" + language + "\n", from) + language.length() + 4;
        return README.substring(start, README.indexOf("```", start));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
