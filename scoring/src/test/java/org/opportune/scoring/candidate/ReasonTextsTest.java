package org.opportune.scoring.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opportune.core.Language;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.ScoreTexts;

/** Every reason why somebody fits, is in a segment, counts or is a candidate has a text in each language. */
class ReasonTextsTest {
    private static final Pattern REASON = Pattern.compile("ReasonCode\\.of\\(\"([^\"]+)\"\\)");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonIsSaidInEveryLanguage(Language language) throws IOException {
        ScoreTexts texts = ScoreTexts.in(language);

        assertThat(reasons())
                .hasSizeGreaterThan(50)
                .allSatisfy(code -> assertThat(texts.text(ReasonCode.of(code))).isNotEqualTo(code));
    }

    private static List<String> reasons() throws IOException {
        Path sources = Path.of("src/main/java/org/opportune/scoring");
        StringBuilder all = new StringBuilder();
        for (String feature : List.of("candidate", "targeting")) {
            try (Stream<Path> files = Files.list(sources.resolve(feature))) {
                for (Path file : files.sorted().toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return REASON.matcher(all).results().map(one -> one.group(1)).toList();
    }
}
