package org.opportune.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.DomainException;
import org.opportune.core.Violation;
import org.opportune.core.json.OpportuneJson;
import org.opportune.scoring.Coverage;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;
import org.opportune.scoring.model.Bands;
import org.opportune.scoring.model.Decay;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ScoreModel;
import org.opportune.scoring.qualification.Assessment;
import org.opportune.scoring.qualification.QualificationFramework;
import org.opportune.scoring.temperature.TemperaturePolicy;

/** Broken, contradictory and hostile JSON is refused with a pointer and a sentence, by either Jackson alike. */
class HostileInputTest {
    private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
            new OpportuneScoringJackson2().strictMapper();
    private static final tools.jackson.databind.json.JsonMapper THREE = new OpportuneScoringJackson3().strictMapper();
    private static final List<BiFunction<String, Class<?>, Throwable>> MAPPERS = List.of(
            (json, type) -> catchThrowable(() -> TWO.readValue(json, type)),
            (json, type) -> catchThrowable(() -> THREE.readValue(json, type)));
    private static final String DIMENSION = "\"dimensions\": [{\"dimension\": \"FIT\", \"decays\": false}]";

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(Points.class, "0.0001", "", "must have at most three decimals"),
                arguments(Points.class, "1000000000000.001", "", "must be from -1000000000000 to 1000000000000"),
                arguments(Points.class, "1e1000000000", "", "must have at most 100 digits"),
                arguments(Points.class, "{}", "", "must be a decimal number"),
                arguments(Limits.class, "{\"min\": 2, \"max\": 1}", "/max", "must not be below min (2)"),
                arguments(Limits.class, "{\"most\": 2}", "/most", "is not a known property"),
                arguments(Bands.class, "[{\"label\": \"A\"}, {\"label\": \"A\"}]", "/1/label", "must not be repeated"),
                arguments(
                        Bands.class, "[{\"label\": \"A\", \"from\": 3}]", "/0/from", "must be left out of the lowest"),
                arguments(Bands.class, "[{\"label\": \"A\", \"from\": 3, \"to\": 3}]", "/0/to", "must be above from"),
                arguments(Effect.class, "{\"type\": \"constant\", \"points\": 0}", "/points", "must not be zero"),
                arguments(
                        Effect.class,
                        "{\"type\": \"script\"}",
                        "/type",
                        "one of constant, perOccurrence, table, piecewiseLinear, multiplier, coded"),
                arguments(
                        Decay.class,
                        "{\"type\": \"halfLife\", \"halfLife\": \"P1M\", \"floor\": \"0\"}",
                        "/halfLife",
                        "must be a duration"),
                arguments(
                        Decay.class,
                        "{\"type\": \"linear\", \"toZero\": \"P60D\", \"floor\": \"50\"}",
                        "/floor",
                        "write 0.5 for 50%"),
                arguments(
                        Decay.class,
                        "{\"type\": \"steps\", \"list\": [{\"from\": \"PT2H\", \"factor\": \"0.5\"},"
                                + " {\"from\": \"PT1H\", \"factor\": \"0\"}]}",
                        "/list/1/from",
                        "must be above that of the step before"),
                arguments(ScoreModel.class, "{\"id\": \"m\", " + DIMENSION + "}", "/schema", "is missing"),
                arguments(
                        ScoreModel.class,
                        "{\"schema\": 2, \"id\": \"m\", " + DIMENSION + "}",
                        "/schema",
                        "written by a newer version"),
                arguments(
                        QualificationFramework.class,
                        "{\"schema\": 1, \"id\": \"f\", \"criteria\": [{\"key\": \"need\", \"question\": \"Why?\"}],"
                                + " \"policy\": {\"type\": \"atLeast\", \"count\": 2}}",
                        "/policy/count",
                        "must not be above the number of criteria (1)"),
                arguments(
                        Assessment.class,
                        "{\"framework\": {\"schema\": 1, \"id\": \"f\", \"criteria\":"
                                + " [{\"key\": \"need\", \"question\": \"Why?\"}]}, \"asOf\": \"2026-01-10T00:00:00Z\","
                                + " \"findings\": [{\"criterion\": \"budget\", \"answer\": \"MET\","
                                + " \"at\": \"2026-01-10T00:00:00Z\"}]}",
                        "/findings/0/criterion",
                        "must be a criterion of f"),
                arguments(
                        TemperaturePolicy.class,
                        "{\"schema\": 1, \"type\": \"timeframe\", \"id\": \"t\", \"version\": \"1.0\", \"hotWithin\": \"P7D\","
                                + " \"warmWithin\": \"P2M\", \"tolerance\": \"P15D\"}",
                        "/version",
                        "must be three whole numbers"),
                arguments(Coverage.class, "{\"colour\": 1}", "/colour", "is not a known property"),
                arguments(
                        Coverage.class,
                        "{\"futureDated\": [" + later(1).replace("\"count\"", "\"colour\": 1, \"count\"") + "]}",
                        "/futureDated/0/colour",
                        "is not a known property"),
                arguments(
                        Coverage.class,
                        "{\"futureDated\": [" + later(1).replace("\"count\"", "\"amount\"") + "]}",
                        "/futureDated/0/count",
                        "is missing"),
                arguments(
                        Coverage.class,
                        "{\"known\": [{\"name\": \"a:b\", \"type\": \"text\"}, {\"name\": \"a:b\", \"type\": \"text\"}]}",
                        "/known",
                        "must not be repeated"),
                arguments(
                        Coverage.class,
                        "{\"futureDated\": [" + later(1) + ", " + later(2) + "]}",
                        "/futureDated",
                        "must not be repeated"),
                arguments(Score.class, score("12", ""), "/total", "must be the sum of the explanation's lines (10)"),
                arguments(
                        Score.class,
                        score("10", "\"validUntil\": \"2026-01-26T12:00:00Z\","),
                        "/validUntil",
                        "must be after asOf"),
                arguments(
                        Score.class,
                        score("10", "\"band\": {\"label\": \"A\", \"from\": 11},"),
                        "/band",
                        "must be a band that the total (10) is in"));
    }

    private static String later(int count) {
        return "{\"key\": {\"name\": \"a:b\", \"type\": \"occurrences\"}, \"count\": " + count + "}";
    }

    private static String score(String total, String more) {
        return "{\"model\": {\"id\": \"m\", \"version\": \"1.0.0\", \"hash\": \"" + "0".repeat(64) + "\"},"
                + " \"asOf\": \"2026-01-26T12:00:00Z\", " + more + " \"total\": " + total + ", \"coverage\": {},"
                + " \"explanation\": {\"lines\": [{\"type\": \"rule\", \"rule\": \"r\", \"points\": 10,"
                + " \"reason\": \"R\"}]}}";
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aBrokenValueIsRefusedWithAPointerAndASentence(Class<?> type, String json, String path, String says) {
        for (BiFunction<String, Class<?>, Throwable> mapper : MAPPERS) {
            Throwable failure = mapper.apply(json, type);

            assertThat(failure).hasCauseInstanceOf(DomainException.class);
            assertThat(OpportuneJson.problems(failure)).anySatisfy(problem -> {
                assertThat(problem.path()).isEqualTo(path.isEmpty() ? "document" : path);
                assertThat(problem.message()).contains(says);
            });
        }
    }

    @Test
    void everythingWrongWithTheTextOfAModelIsReportedAtOnce() {
        String json = "{\"schema\": 1, \"id\": \" \", \"version\": \"1\", \"dimensions\": [{\"dimension\": \"FIT\"}],"
                + " \"rules\": [{\"id\": \"a\", \"group\": \"g\", \"when\": {\"type\": \"sometimes\"},"
                + " \"effect\": {\"type\": \"constant\", \"points\": \"many\"}, \"reason\": \"R\", \"wieght\": 3}],"
                + " \"bands\": [{\"label\": \"A\", \"from\": 1}]}";

        for (BiFunction<String, Class<?>, Throwable> mapper : MAPPERS) {
            assertThat(OpportuneJson.problems(mapper.apply(json, ScoreModel.class)))
                    .extracting(Violation::path)
                    .containsExactly(
                            "/id",
                            "/version",
                            "/dimensions/0/decays",
                            "/rules/0/when/type",
                            "/rules/0/effect/points",
                            "/rules/0/wieght",
                            "/bands/0/from");
        }
    }

    @Test
    void everythingWrongBetweenThePartsOfAModelIsReportedAtOnce() {
        String rule = "{\"id\": \"a\", \"group\": \"nowhere\", \"effect\": {\"type\": \"constant\", \"points\": 1},"
                + " \"reason\": \"R\"}";
        String json = "{\"schema\": 1, \"id\": \"m\", " + DIMENSION + ", \"groups\": [{\"id\": \"g\","
                + " \"dimension\": \"ENGAGEMENT\"}], \"rules\": [" + rule + ", " + rule + "]}";

        for (BiFunction<String, Class<?>, Throwable> mapper : MAPPERS) {
            assertThat(OpportuneJson.problems(mapper.apply(json, ScoreModel.class)))
                    .extracting(Violation::path)
                    .containsExactly("/groups/0/dimension", "/rules/0/group", "/rules/1/id", "/rules/1/group");
        }
    }

    @Test
    void aConditionNestedBeyondMeasureIsRefused() {
        String when = "{\"type\":\"not\",\"part\":".repeat(150) + "{\"type\":\"always\"}" + "}".repeat(150);
        String json = "{\"schema\": 1, \"id\": \"m\", " + DIMENSION + ", \"disqualifiers\": [{\"id\": \"d\", \"when\": "
                + when + ", \"reason\": \"R\"}]}";

        for (BiFunction<String, Class<?>, Throwable> mapper : MAPPERS) {
            assertThat(mapper.apply(json, ScoreModel.class)).hasMessageContaining("depth");
        }
    }
}
