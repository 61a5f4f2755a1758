package org.opportune.scoring.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opportune.core.LeadId;

/** The leads and the expected figures that make_evaluation.py wrote. */
final class EvaluationFixture {
    private EvaluationFixture() {}

    static Map<String, LabelledScores> sets() {
        Map<String, List<LabelledScore>> rows = new LinkedHashMap<>();
        read("evaluation.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> rows.computeIfAbsent(cells[0], set -> new ArrayList<>())
                        .add(new LabelledScore(
                                LeadId.of(cells[1]), Double.parseDouble(cells[2]), cells[3].equals("1"))));
        Map<String, LabelledScores> sets = new LinkedHashMap<>();
        rows.forEach((set, scores) -> sets.put(set, LabelledScores.of(scores)));
        return sets;
    }

    static JsonNode expected() {
        try {
            return new ObjectMapper().readTree(read("evaluation-expected.json")).get("sets");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (InputStream in = EvaluationFixture.class.getResourceAsStream("/fixtures/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
