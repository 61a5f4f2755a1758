package org.opportune.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.Condition;
import org.opportune.core.ValueType;
import org.opportune.core.json.OpportuneJson;
import org.opportune.scoring.Band;
import org.opportune.scoring.Grade;
import org.opportune.scoring.model.Decay;
import org.opportune.scoring.model.Disqualifier;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.Grid;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.ModelStatus;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

/** The shipped schema says what the loader reads: every property, every alternative, and nothing else. */
class ScoreModelSchemaTest {
    private static final JsonMapper PLAIN = new JsonMapper();
    private static final JsonMapper STRICT = new OpportuneScoringJackson2(OwnConditions.TYPES).strictMapper();
    private static final JsonNode SCHEMA = read("/META-INF/opportune/score-model.schema.json");
    private static final PlainSchema PLAIN_SCHEMA = new PlainSchema(SCHEMA);
    private static final Map<String, Class<?>> PARTS = Map.ofEntries(
            Map.entry("model-dimension", ModelDimension.class),
            Map.entry("rule-group", RuleGroup.class),
            Map.entry("model-rule", ModelRule.class),
            Map.entry("disqualifier", Disqualifier.class),
            Map.entry("limits", Limits.class),
            Map.entry("band", Band.class),
            Map.entry("grid", Grid.class),
            Map.entry("grid-axis", Grid.Axis.class),
            Map.entry("grid-cell", Grid.Cell.class),
            Map.entry("grade", Grade.class),
            Map.entry("knot", Effect.Knot.class),
            Map.entry("decay-step", Decay.Step.class));
    private static final Map<String, Class<?>> CHOICES =
            Map.of("effect", Effect.class, "decay", Decay.class, "condition", Condition.class);

    static Stream<JsonNode> models() throws IOException {
        return Stream.concat(
                PlainSchema.all(read("/samples/score-model.json")).stream(),
                Stream.of(PLAIN.readTree(
                                Path.of("../examples/pipeline-review/src/main/resources/models/course-leads.json")
                                        .toFile())
                        .get("model")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatTheLoaderReadsTheSchemaTakes(JsonNode model) throws IOException {
        assertThat(PLAIN_SCHEMA.problems(model)).isEmpty();
        assertThat(STRICT.readValue(model.toString(), ScoreModel.class).id().value())
                .isEqualTo(model.get("id").asText());
    }

    @Test
    void aModelThatTellsNoStatusIsPublished() throws IOException {
        JsonNode course = models().reduce((first, last) -> last).orElseThrow();
        assertThat(course.has("status")).isFalse();
        assertThat(STRICT.readValue(course.toString(), ScoreModel.class).status())
                .isEqualTo(ModelStatus.PUBLISHED);
    }

    @ParameterizedTest
    @MethodSource("models")
    void neitherTakesAPropertyThatNobodyKnows(JsonNode model) {
        for (JsonPointer place : places(model)) {
            if (model.at(place).isObject()) {
                JsonNode more = model.deepCopy();
                ((ObjectNode) more.at(place)).put("colour", "blue");
                assertThat(PLAIN_SCHEMA.problems(more)).as(place.toString()).isNotEmpty();
                assertThat(problems(more)).as(place.toString()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void bothMissTheSameParts(JsonNode model) {
        for (JsonPointer place : places(model)) {
            if (place.length() > 0 && model.at(place.head()).isObject()) {
                JsonNode less = model.deepCopy();
                ((ObjectNode) less.at(place.head())).remove(place.last().getMatchingProperty());
                List<String> codes = problems(less);
                List<String> found = PLAIN_SCHEMA.problems(less);
                if (codes.isEmpty()) {
                    assertThat(found).as("without " + place).isEmpty();
                }
                if (codes.contains("missing")) {
                    assertThat(found).as("without " + place).isNotEmpty();
                }
            }
        }
    }

    @Test
    void everyPropertyOfAModelIsInTheSchemaAndNoOther() {
        Set<String> model = parts(ScoreModel.class);
        model.add("schema");
        assertThat(names(SCHEMA)).isEqualTo(model);
        PARTS.forEach(
                (name, type) -> assertThat(names(definition(name))).as(name).isEqualTo(parts(type)));
    }

    @Test
    void everyAlternativeIsInTheSchemaAndNoOther() {
        CHOICES.forEach((name, type) -> {
            Map<String, Set<String>> arms = new TreeMap<>();
            for (JsonNode arm : definition(name).get("oneOf")) {
                JsonNode told = SCHEMA.at(arm.get("$ref").asText().substring(1));
                arms.put(told.at("/properties/type/const").asText(), names(told));
            }
            Map<String, Set<String>> expected = new TreeMap<>();
            Stream.of(type.getPermittedSubclasses()).forEach(arm -> expected.put(id(arm), armParts(arm)));
            assertThat(arms).isEqualTo(expected);
        });
    }

    @Test
    void nothingInTheSchemaIsUnused() {
        Set<String> used = SCHEMA.findValuesAsText("$ref").stream()
                .map(text -> text.substring("#/$defs/".length()))
                .collect(Collectors.toSet());
        Set<String> defined = new HashSet<>();
        SCHEMA.get("$defs").fieldNames().forEachRemaining(defined::add);
        assertThat(defined).isEqualTo(used);
    }

    @Test
    void theConstantsAreThoseOfTheTypes() {
        assertThat(PlainSchema.all(SCHEMA.at("/properties/status/enum")))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Stream.of(ModelStatus.values()).map(Enum::name).toList());
        assertThat(PlainSchema.all(definition("key").at("/properties/type/enum")))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        ValueType.all().stream().map(ValueType::name).toList());
    }

    private static String id(Class<?> arm) {
        String name = arm.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static JsonNode definition(String name) {
        return SCHEMA.get("$defs").get(name);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.get("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Returns the properties of an alternative; a host's own condition is told by its name. */
    private static Set<String> armParts(Class<?> arm) {
        Set<String> parts = arm.isRecord() ? parts(arm) : new TreeSet<>(Set.of("name", "parameters"));
        parts.add("type");
        return parts;
    }

    private static Set<String> parts(Class<?> type) {
        Stream<String> names =
                type.isRecord() ? Stream.of(type.getRecordComponents()).map(RecordComponent::getName) : fields(type);
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> fields(Class<?> type) {
        try {
            return Stream.of(Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName())
                            .getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(field -> !Modifier.isTransient(field.getModifiers()))
                    .map(field -> field.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> problems(JsonNode model) {
        try {
            STRICT.readValue(model.toString(), ScoreModel.class);
            return List.of();
        } catch (IOException e) {
            return OpportuneJson.problems(e).stream().map(one -> one.code()).toList();
        }
    }

    private static List<JsonPointer> places(JsonNode json) {
        List<JsonPointer> places = new ArrayList<>();
        collect(json, JsonPointer.empty(), places);
        return places;
    }

    private static void collect(JsonNode json, JsonPointer place, List<JsonPointer> places) {
        places.add(place);
        json.properties().forEach(part -> collect(part.getValue(), place.appendProperty(part.getKey()), places));
        for (int i = 0; json instanceof ArrayNode && i < json.size(); i++) {
            collect(json.get(i), place.appendIndex(i), places);
        }
    }

    private static JsonNode read(String resource) {
        try (InputStream in = ScoreModelSchemaTest.class.getResourceAsStream(resource)) {
            return PLAIN.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
