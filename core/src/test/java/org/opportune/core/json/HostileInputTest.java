package org.opportune.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Probability;
import org.opportune.core.Violation;
import org.opportune.core.contract.Quota;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.lead.Lead;
import org.opportune.core.party.Person;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.time.Timeframe;

/** JSON from strangers: each attempt is refused with a pointer to the place and a sentence that says why. */
@Timeout(20)
class HostileInputTest {
    private static final OpportuneCoreJackson2 MODULE_2 = new OpportuneCoreJackson2(OwnConditions.TYPES);
    private static final OpportuneCoreJackson3 MODULE_3 = new OpportuneCoreJackson3(OwnConditions.TYPES);
    private static final List<BiFunction<String, Class<?>, Throwable>> STRICT = List.of(
            (json, type) -> thrown(() -> MODULE_2.strictMapper().readValue(json, type)),
            (json, type) -> thrown(() -> MODULE_3.strictMapper().readValue(json, type)));

    private static Throwable thrown(ThrowingCallable reading) {
        return catchThrowable(reading);
    }

    static Stream<Arguments> refused() {
        String digits = "9".repeat(240);
        return Stream.of(
                arguments(Deal.class, "[]", "document", "must be an object: a deal"),
                arguments(Deal.class, "{}", "/id", "is missing"),
                arguments(DealState.class, "{\"stage\": null}", "/stage", "(null) must be a text"),
                arguments(DealState.class, "{\"stage\": 7}", "/stage", "(7) must be a text"),
                arguments(
                        DealState.class,
                        "{\"stage\": \"a\", \"status\": \"Won\"}",
                        "/status",
                        "one of OPEN, WON, LOST"),
                arguments(DealState.class, "{\"stage\": \"a\", \"status\": 1}", "/status", "one of OPEN, WON, LOST"),
                arguments(
                        DealState.class,
                        "{\"stage\": \"a\", \"expectedClose\": \"2026-02-30\"}",
                        "/expectedClose",
                        "must be a day such as"),
                arguments(DealState.class, money("1e1000000000", "EUR"), "/amount/amount", "at most 100 digits"),
                arguments(DealState.class, money("1e-1000000000", "EUR"), "/amount/amount", "at most 100 digits"),
                arguments(DealState.class, money(digits, "EUR"), "/amount/amount", "at most 200 characters"),
                arguments(
                        DealState.class,
                        money("\"" + digits + "\"", "EUR"),
                        "/amount/amount",
                        "at most 200 characters"),
                arguments(DealState.class, money("\"12,50\"", "EUR"), "/amount/amount", "must be a number"),
                arguments(DealState.class, money("\"0.001\"", "EUR"), "/amount/amount", "at most 2 decimals"),
                arguments(DealState.class, money("\"-1\"", "EUR"), "/amount", "must be zero or more"),
                arguments(DealState.class, money("\"1\"", "EURO"), "/amount/currency", "must be a currency"),
                arguments(DealState.class, "{\"stage\": \"a\", \"amount\": 12.5}", "/amount", "must be an object"),
                arguments(
                        DealState.class,
                        "{\"stage\": \"a\", \"probabilityOverride\": \"60\"}",
                        "/probabilityOverride",
                        "must be from 0 to 1"),
                arguments(Probability.class, "1e1000000000", "document", "at most 100 digits"),
                arguments(Quota.class, "{\"window\": {}}", "/window/from", "is missing"),
                arguments(
                        Attributes.class,
                        "{\"acme:n\": {\"decimal\": \"1e1000000000\"}}",
                        "/acme:n/decimal",
                        "must be of type decimal"),
                arguments(Attributes.class, "{\"acme:n\": {\"complex\": \"1\"}}", "/acme:n", "one of text, integer"),
                arguments(Attributes.class, "{\"acme:n\": 1}", "/acme:n", "an object of one type and the value"),
                arguments(Attributes.class, "{\"a b\": {\"integer\": 1}}", "/a b", "letters, digits"),
                arguments(Stage.class, "{\"id\": \"a\", \"colour\": 1}", "/colour", "Known are id, label, kind"),
                arguments(Timeframe.class, "{\"type\": \"soon\"}", "/type", "must be one of immediate, byDate"),
                arguments(Timeframe.class, "{\"date\": \"2026-01-01\"}", "/type", "is missing"),
                arguments(Condition.class, "{\"type\": \"java.lang.Runtime\"}", "/type", "must be one of always, all"),
                arguments(
                        Condition.class,
                        "{\"type\": \"any\", \"parts\": [{\"type\": \"not\", \"part\": {\"type\": \"Not\"}}]}",
                        "/parts/0/part/type",
                        "must be one of always, all"),
                arguments(
                        Condition.class, "{\"type\": \"all\"}", "/parts", "The /parts of a condition (all) is missing"),
                arguments(Condition.class, "{\"type\": \"any\"}", "/parts", "is missing"),
                arguments(
                        Condition.class,
                        "{\"type\": \"not\", \"part\": {\"type\": \"all\"}}",
                        "/part/parts",
                        "is missing"),
                arguments(
                        Condition.class,
                        "{\"type\": \"in\", \"key\": {\"name\": \"n\", \"type\": \"integer\"}}",
                        "/values",
                        "is missing"),
                arguments(
                        Condition.class,
                        "{\"type\": \"custom\", \"name\": \"acme:moon\"}",
                        "/name",
                        "must be one of acme:multiple"),
                arguments(
                        Condition.class,
                        "{\"type\": \"custom\", \"name\": \"acme:multiple\"}",
                        "/parameters/factor",
                        "must be above zero"),
                arguments(
                        Condition.class,
                        "{\"type\": \"contains\", \"key\": {\"name\": \"n\", \"type\": \"integer\"}, \"part\": \"1\"}",
                        "/key/type",
                        "must be text"),
                arguments(
                        Condition.class,
                        "{\"type\": \"in\", \"key\": {\"name\": \"n\", \"type\": \"integer\"}, \"values\": [1, \"x\", {}]}",
                        "/values/1",
                        "must be of type integer"),
                arguments(
                        Condition.class,
                        "{\"type\": \"range\", \"key\": {\"name\": \"n\", \"type\": \"integer\"}}",
                        "/from and to",
                        "must not both be open"),
                arguments(Pipeline.class, "{\"id\": \"p\"}", "/schema", "is missing"),
                arguments(Pipeline.class, "{\"schema\": 2, \"id\": \"p\"}", "/schema", "written by a newer version"),
                arguments(Pipeline.class, "{\"schema\": 0, \"id\": \"p\"}", "/schema", "must be above zero"),
                arguments(Pipeline.class, "{\"schema\": 1.0, \"id\": \"p\"}", "/schema", "must be a whole number"),
                arguments(Lead.class, "{\"id\": \"L\", \"revision\": 1e3}", "/revision", "must be a whole number"),
                arguments(
                        Lead.class,
                        "{\"id\": \"L\", \"revision\": 9223372036854775808}",
                        "/revision",
                        "must be a whole number within bounds"));
    }

    private static String money(String amount, String currency) {
        return "{\"stage\": \"a\", \"amount\": {\"amount\": " + amount + ", \"currency\": \"" + currency + "\"}}";
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aBrokenValueIsRefusedWithAPointerAndASentence(Class<?> type, String json, String path, String says) {
        for (BiFunction<String, Class<?>, Throwable> mapper : STRICT) {
            Throwable failure = mapper.apply(json, type);

            assertThat(failure).hasCauseInstanceOf(DomainException.class);
            assertThat(OpportuneJson.problems(failure))
                    .anySatisfy(problem -> assertThat(problem.message()).contains(says))
                    .extracting(Violation::path)
                    .contains(path);
        }
    }

    static Stream<Arguments> bounded() {
        return Stream.of(
                arguments("{\"id\": \"a\", \"id\": \"b\"}", "uplicate"),
                arguments("{\"id\": " + "[".repeat(100_000), "depth"),
                arguments("{\"id\": " + "9".repeat(100_000) + "}", "umber"),
                arguments("{\"id\": \"" + "a".repeat((1 << 20) + 1) + "\"}", "ength ("),
                arguments("{\"" + "a".repeat(100_000) + "\": 1}", "ame"),
                arguments("{\"id\": \"a\"} {\"id\": \"b\"}", "railing"));
    }

    @ParameterizedTest
    @MethodSource("bounded")
    void aStrictMapperRefusesWhatIsOutOfBounds(String json, String says) {
        for (BiFunction<String, Class<?>, Throwable> mapper : STRICT) {
            assertThat(mapper.apply(json, Stage.class)).hasMessageContaining(says);
        }
    }

    @Test
    void aHostsMapperRefusesDepthNumbersAndDuplicatesToo() {
        String deep = "{\"type\":\"not\",\"part\":".repeat(150) + "{\"type\":\"always\"}" + "}".repeat(150);
        String twice = "{\"id\": \"a\", \"id\": \"b\"}";
        String number = "{\"id\": \"L\", \"revision\": " + "9".repeat(900) + "}";

        for (BiFunction<String, Class<?>, Throwable> mapper : hosts()) {
            assertThat(OpportuneJson.problems(mapper.apply(deep, Condition.class)))
                    .extracting(Violation::code)
                    .containsExactly("json.depth");
            assertThat(OpportuneJson.problems(mapper.apply(twice, Stage.class)))
                    .extracting(Violation::message)
                    .containsExactly("The property (id) must not be given twice.");
            assertThat(OpportuneJson.problems(mapper.apply(number, Lead.class)))
                    .extracting(Violation::message)
                    .containsExactly("The number (900 characters) must have at most 250 characters.");
        }
    }

    private static List<BiFunction<String, Class<?>, Throwable>> hosts() {
        return List.of(
                (json, type) -> thrown(() -> com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .addModule(MODULE_2)
                        .build()
                        .readValue(json, type)),
                (json, type) -> thrown(() -> tools.jackson.databind.json.JsonMapper.builder()
                        .addModule(MODULE_3)
                        .build()
                        .readValue(json, type)));
    }

    @Test
    void everyProblemOfADocumentIsReportedAtOnce() {
        String json =
                "{\"schema\": 1, \"id\": \"\", \"stages\": [{\"id\": \"a\", \"kind\": \"OPENED\", \"hue\": 1}, 3, {}]}";

        for (BiFunction<String, Class<?>, Throwable> mapper : STRICT) {
            assertThat(OpportuneJson.problems(mapper.apply(json, Pipeline.class)))
                    .extracting(Violation::path)
                    .containsExactly("/id", "/stages/0/kind", "/stages/0/hue", "/stages/1", "/stages/2/id");
        }
    }

    @Test
    void aMessageStaysShortHoweverLongTheValueIs() {
        String longText = "x".repeat(500_000);

        for (BiFunction<String, Class<?>, Throwable> mapper : STRICT) {
            assertThat(mapper.apply("{\"type\": \"custom\", \"name\": \"" + longText + "\"}", Condition.class)
                            .getMessage())
                    .contains("500002 characters")
                    .hasSizeLessThan(1000);
            assertThat(mapper.apply("{\"email\": \"" + longText + "\"}", Person.class)
                            .getMessage())
                    .contains("500002 characters")
                    .hasSizeLessThan(1000);
        }
    }

    @Test
    void twoEventsOfOneRevisionAreRefusedWhereTheHistoryStands() {
        String event = "{\"deal\": \"D\", \"revision\": 1, \"type\": \"OPENED\","
                + " \"effectiveAt\": \"2026-01-05T09:30:00Z\", \"after\": {\"stage\": \"lead\"}}";
        String json = "{\"deal\": {\"id\": \"D\", \"pipeline\": \"p\", \"state\": {\"stage\": \"lead\"}},"
                + " \"history\": [" + event + ", " + event + "]}";

        for (BiFunction<String, Class<?>, Throwable> mapper : STRICT) {
            assertThat(OpportuneJson.problems(mapper.apply(json, TrackedDeal.class)))
                    .extracting(Violation::code, Violation::path)
                    .containsExactly(tuple("history.revision", "/history"));
        }
    }

    @Test
    void textThatIsNoJsonHasNoProblemsOfOurs() {
        for (BiFunction<String, Class<?>, Throwable> mapper : STRICT) {
            assertThat(OpportuneJson.problems(mapper.apply("{", Pipeline.class)))
                    .isEmpty();
        }
    }
}
