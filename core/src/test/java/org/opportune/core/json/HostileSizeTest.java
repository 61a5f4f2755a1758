package org.opportune.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Probability;
import org.opportune.core.Violation;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.json.codec.Bounds;
import org.opportune.core.lead.Lead;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.house.Allocations;

/** JSON from strangers that means to be expensive is refused for less than 10 MB. */
@Timeout(60)
class HostileSizeTest {
    private static final long LIMIT = 10_000_000;
    private static final int MANY = 1_000_000;
    private static final int MOST = Bounds.TOKENS;
    private static final JsonMapper TWO = new OpportuneCoreJackson2(OwnConditions.TYPES).strictMapper();
    private static final tools.jackson.databind.json.JsonMapper THREE =
            new OpportuneCoreJackson3(OwnConditions.TYPES).strictMapper();

    static Stream<Arguments> expensive() {
        return Stream.of(
                arguments("a number of a thousand million digits", Probability.class, "1e1000000000"),
                arguments("the same in a text", DealState.class, money("\"1e1000000000\"")),
                arguments("a thousand million decimals", DealState.class, money("1e-1000000000")),
                arguments("a million digits", DealState.class, money("9".repeat(MANY))),
                arguments("a million digits in a text", DealState.class, money("\"" + "9".repeat(MANY) + "\"")),
                arguments("a million digits of a revision", Lead.class, "{\"revision\":" + "9".repeat(MANY) + "}"),
                arguments("a million levels of arrays", Deal.class, "{\"id\":" + "[".repeat(MANY)),
                arguments("a million levels of objects", Deal.class, "{\"id\":".repeat(150_000)),
                arguments("65 levels", Condition.class, nested(65)),
                arguments("a text of a million characters", Deal.class, "{\"id\":\"" + "a".repeat(MANY) + "\"}"),
                arguments("a text of ten million", Deal.class, "{\"id\":\"" + "a".repeat(10 * MANY) + "\"}"),
                arguments("a name of a million characters", Deal.class, "{\"" + "a".repeat(MANY) + "\":1}"),
                arguments("a day of a million digits", DealState.class, close("9".repeat(MANY))),
                arguments("an id of a million blanks", Deal.class, "{\"id\":\"" + " ".repeat(MANY) + "\"}"),
                arguments("half a million empty arrays", Deal.class, "{\"id\":[" + repeated(MANY / 2, "[]") + "]}"),
                arguments("half a million empty objects", Deal.class, "{\"id\":[" + repeated(MANY / 2, "{}") + "]}"),
                arguments(
                        "as many arrays as are taken", Deal.class, "{\"id\":[" + repeated(MOST / 2 - 10, "[]") + "]}"),
                arguments(
                        "as many objects as are taken",
                        Deal.class,
                        "{\"id\":[" + repeated(MOST / 4 - 10, "{\"a\":0}") + "]}"),
                arguments("as many numbers as are taken", Deal.class, "{\"id\":[" + repeated(MOST - 10, "0") + "]}"),
                arguments("as many wrong items as are taken", Pipeline.class, stages(repeated(MOST - 10, "3"))),
                arguments("as many empty stages as are taken", Pipeline.class, stages(repeated(MOST / 2 - 10, "{}"))),
                arguments(
                        "one stage again and again", Pipeline.class, stages(repeated(MOST / 4 - 10, "{\"id\":\"a\"}"))),
                arguments(
                        "as many unknown properties as are taken",
                        Deal.class,
                        "{" + numbered(MOST / 2 - 10, ":1") + "}"),
                arguments(
                        "as many unknown types as are taken",
                        Condition.class,
                        parts(repeated(MOST / 4 - 10, "{\"type\":\"x\"}"))),
                arguments(
                        "as many wrong attributes as are taken",
                        Attributes.class,
                        "{" + numbered(MOST / 5 - 10, ":{\"integer\":\"x\"}") + "}"),
                arguments(
                        "as many attributes as are taken, one of them wrong",
                        Attributes.class,
                        "{" + numbered(MOST / 5 - 10, ":{\"integer\":1}") + ",\"x\":1}"),
                arguments("one name given twice", Deal.class, "{\"id\":\"a\",\"id\":\"b\"}"));
    }

    private static String money(String amount) {
        return "{\"stage\":\"a\",\"amount\":{\"amount\":" + amount + ",\"currency\":\"EUR\"}}";
    }

    private static String close(String day) {
        return "{\"stage\":\"a\",\"expectedClose\":\"" + day + "\"}";
    }

    private static String stages(String items) {
        return "{\"schema\":1,\"id\":\"p\",\"stages\":[" + items + "]}";
    }

    private static String parts(String items) {
        return "{\"type\":\"all\",\"parts\":[" + items + "]}";
    }

    private static String nested(int levels) {
        return "{\"type\":\"not\",\"part\":".repeat(levels - 1) + "{\"type\":\"always\"}" + "}".repeat(levels - 1);
    }

    private static String repeated(int times, String item) {
        return String.join(",", Collections.nCopies(times, item));
    }

    private static String numbered(int times, String value) {
        return IntStream.range(0, times).mapToObj(i -> "\"a" + i + "\"" + value).collect(Collectors.joining(","));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expensive")
    void whatMeansToBeExpensiveIsRefusedCheaply(String what, Class<?> type, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> TWO.readValue(json, type),
                () -> THREE.readValue(json, type),
                () -> TWO.readValue(bytes, type),
                () -> THREE.readValue(bytes, type))) {
            long allocated =
                    Allocations.during(() -> assertThat(catchThrowable(reading)).isNotNull());
            assertThat(allocated).as(what).isLessThan(LIMIT);
        }
    }

    @Test
    void sixtyFourLevelsAreTaken() throws Exception {
        assertThat(TWO.readValue(nested(64), Condition.class)).isEqualTo(THREE.readValue(nested(64), Condition.class));
    }

    @Test
    void theFirstHundredProblemsAreToldAndThatThereMayBeMore() {
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> TWO.readValue(stages(repeated(99, "3")), Pipeline.class),
                () -> THREE.readValue(stages(repeated(99, "3")), Pipeline.class))) {
            assertThat(OpportuneJson.problems(catchThrowable(reading)))
                    .hasSize(99)
                    .extracting(Violation::code)
                    .doesNotContain("json.more");
        }
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> TWO.readValue(stages(repeated(500, "3")), Pipeline.class),
                () -> THREE.readValue(stages(repeated(500, "3")), Pipeline.class))) {
            assertThat(OpportuneJson.problems(catchThrowable(reading)))
                    .hasSize(101)
                    .last()
                    .extracting(Violation::code, Violation::message)
                    .containsExactly("json.more", "The document may have more problems than these 100.");
        }
    }
}
