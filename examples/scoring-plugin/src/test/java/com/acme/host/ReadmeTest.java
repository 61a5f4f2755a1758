package com.acme.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every block of the guide is part of what is compiled, read or printed under test. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyBlockIsPartOfTheSourcesOrOfTheOutput() throws IOException {
        List<String> known = sources();
        List<MatchResult> blocks =
                BLOCK.matcher(Files.readString(Path.of("README.md"))).results().toList();

        assertThat(blocks).hasSize(8);
        for (MatchResult block : blocks) {
            assertThat(known).as(block.group()).anyMatch(source -> source.contains(block.group(2)));
        }
    }

    @Test
    void theGuideNamesTheFileOfTheServices() throws IOException {
        Path services = Path.of("src/main/resources/META-INF/services/org.opportune.scoring.Plugin");
        assertThat(Files.readString(services)).isEqualTo("com.acme.scoring.AcmePlugin\n");
        assertThat(Files.readString(Path.of("README.md"))).contains("META-INF/services/" + services.getFileName());
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(Files::isRegularFile).map(ReadmeTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
