package com.acme.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.Violation;
import org.opportune.scoring.ExtensionPoint;
import org.opportune.scoring.Registry;
import org.opportune.scoring.json.OpportuneScoringJackson2;
import org.opportune.scoring.model.DecayCurve;
import org.opportune.scoring.model.ScoreModel;

/** A host finds the plug-in on the class path and on the module path, and scores alike. */
class HostTest {
    private static final Path SOURCE = Path.of("src/test/java/com/acme/host/Host.java");
    private static final List<String> MODULES =
            List.of("com.acme.scoring", "org.opportune.core", "org.opportune.scoring");

    @Test
    void aHostOnTheClassPathFindsIt() throws Exception {
        assertThat(run("-cp", String.join(File.pathSeparator, places()), Host.class.getName()))
                .isEqualTo(expected());
    }

    @Test
    void aHostOnTheModulePathFindsIt() throws Exception {
        List<String> places = places().stream()
                .filter(place -> !place.endsWith("test-classes"))
                .toList();
        assertThat(run(
                        "-p",
                        String.join(File.pathSeparator, places),
                        "--add-modules",
                        String.join(",", MODULES),
                        SOURCE.toString()))
                .isEqualTo(expected());
    }

    @Test
    void whoeverReadsTheRegistrySeesWhereADecayComesFrom() {
        Registry registry = Registry.load(HostTest.class.getClassLoader());
        assertThat(contributor(registry, DecayCurve.POINT, "acme:root")).startsWith("com.acme.scoring.AcmePlugin");
    }

    private static String contributor(Registry registry, ExtensionPoint<?> point, String id) {
        return registry.contributor(point, id).orElseThrow();
    }

    @Test
    void aWrongParameterOfAModelInJsonIsReportedByItsPlace() throws Exception {
        JsonMapper mapper = new OpportuneScoringJackson2().strictMapper();
        String json = Files.readString(Path.of("src/test/resources/model.json"));
        Registry registry = Registry.load(HostTest.class.getClassLoader());

        ScoreModel model = mapper.readValue(json, ScoreModel.class);
        ScoreModel wrong = mapper.readValue(json.replace("\"100\"", "\"0\""), ScoreModel.class);

        assertThat(model.compile(registry).model()).isEqualTo(model);
        assertThat(catchThrowableOfType(DomainException.class, () -> wrong.compile(registry))
                        .violations())
                .extracting(Violation::path)
                .containsExactly("rules[0].effect.decay.parameters.acme:days");
    }

    /** Returns the folders and jars that a host needs: not those of the tests' own tools. */
    private static List<String> places() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> place.contains("scoring-plugin")
                        || place.contains("opportune-core")
                        || place.contains("opportune-scoring")
                        || place.matches(".*[/\\\\](core|scoring)[/\\\\]target[/\\\\].*")
                        || place.contains("joda-money"))
                .toList();
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                Stream.concat(Stream.of(java), Stream.of(arguments)).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.replace(System.lineSeparator(), "\n");
    }

    private static String expected() throws IOException {
        return Files.readString(Path.of("src/test/resources/host-expected.txt"));
    }
}
