package org.opportune.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.Condition;
import org.opportune.core.DealId;
import org.opportune.core.Key;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Stage;

/** Whatever a host has set on its mapper, our values keep their form; only records of data may bring unknown parts. */
class HostMapperTest {
    private static final Deal DEAL = Deal.builder()
            .id(DealId.of("D-1"))
            .pipeline(PipelineId.of("sales"))
            .state(DealState.builder()
                    .stage(StageId.of("lead"))
                    .amount(Money.parse("EUR 12345678901234567.89"))
                    .build())
            .account(AccountId.of("A-1"))
            .build();
    private static final String TEXT = "{\"id\":\"D-1\",\"pipeline\":\"sales\",\"pipelineVersion\":1,\"type\":\"NEW\","
            + "\"state\":{\"stage\":\"lead\",\"status\":\"OPEN\","
            + "\"amount\":{\"amount\":\"12345678901234567.89\",\"currency\":\"EUR\"}},"
            + "\"account\":\"A-1\",\"revision\":0}";

    /**
     * Something of the host's own.
     *
     * @param deal a value of ours
     * @param byAccount values of ours by an id of ours
     * @param filters conditions
     */
    public record Page(Deal deal, Map<AccountId, Deal> byAccount, List<Condition> filters) {}

    private static final Page PAGE =
            new Page(DEAL, Map.of(AccountId.of("A-1"), DEAL), List.of(Condition.exists(Key.text("title"))));

    private static JsonMapper.Builder jackson2() {
        return JsonMapper.builder().addModule(new OpportuneCoreJackson2());
    }

    private static tools.jackson.databind.json.JsonMapper.Builder jackson3() {
        return tools.jackson.databind.json.JsonMapper.builder().addModule(new OpportuneCoreJackson3());
    }

    @Test
    void aValueInsideAHostsOwnRecordIsReadBack() throws Exception {
        ObjectMapper two = jackson2().build();
        tools.jackson.databind.ObjectMapper three = jackson3().build();

        assertThat(two.readValue(two.writeValueAsString(PAGE), Page.class)).isEqualTo(PAGE);
        assertThat(three.readValue(three.writeValueAsString(PAGE), Page.class)).isEqualTo(PAGE);
        assertThat(three.readValue(two.writeValueAsString(PAGE), Page.class)).isEqualTo(PAGE);
    }

    @Test
    void noSettingChangesTheTextOfAValue() throws Exception {
        JsonMapper two = jackson2()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();

        assertThat(two.writeValueAsString(DEAL)).isEqualTo(TEXT);
        assertThat(two.readValue(TEXT, Deal.class)).isEqualTo(DEAL);
        assertThat(jackson3()
                        .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.UPPER_CAMEL_CASE)
                        .build()
                        .writeValueAsString(DEAL))
                .isEqualTo(TEXT);
    }

    @Test
    void aValueSurvivesTheTreeOfEitherJackson() throws Exception {
        JsonMapper two = jackson2().build();
        tools.jackson.databind.json.JsonMapper three = jackson3().build();

        assertThat(two.treeToValue(two.readTree(TEXT), Deal.class)).isEqualTo(DEAL);
        assertThat(two.treeToValue(two.valueToTree(DEAL), Deal.class)).isEqualTo(DEAL);
        assertThat(two.valueToTree(DEAL).toString()).isEqualTo(TEXT);
        assertThat(three.treeToValue(three.readTree(TEXT), Deal.class)).isEqualTo(DEAL);
        assertThat(three.treeToValue(three.valueToTree(DEAL), Deal.class)).isEqualTo(DEAL);
    }

    @Test
    void numbersWrittenAsTextsAreReadBack() throws Exception {
        JsonMapper two = jackson2()
                .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build();

        assertThat(two.writeValueAsString(DEAL)).contains("\"revision\":\"0\"");
        assertThat(two.readValue(two.writeValueAsString(DEAL), Deal.class)).isEqualTo(DEAL);
    }

    @Test
    void anUnknownPartOfADealIsTheHostsDecision() throws Exception {
        String more = TEXT.replace("\"revision\"", "\"colour\":\"blue\",\"revision\"");

        assertThat(jackson2()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build()
                        .readValue(more, Deal.class))
                .isEqualTo(DEAL);
        assertThatThrownBy(() -> jackson2()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build()
                        .readValue(more, Deal.class))
                .hasMessageContaining("The /colour of a deal is not a known property");
        assertThat(jackson3()
                        .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build()
                        .readValue(more, Deal.class))
                .isEqualTo(DEAL);
    }

    @Test
    void aStrictMapperMayTolerateUnknownPartsOfADealAndStaysBounded() throws Exception {
        JsonMapper two = new OpportuneCoreJackson2()
                .strictMapper()
                .rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        tools.jackson.databind.json.JsonMapper three = new OpportuneCoreJackson3()
                .strictMapper()
                .rebuild()
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        String more = TEXT.replace("\"revision\"", "\"colour\":\"blue\",\"revision\"");
        String twice = TEXT.replace("\"revision\"", "\"id\":\"D-1\",\"revision\"");
        String deep = TEXT.replace("\"revision\"", "\"colour\":" + "[".repeat(64) + "]".repeat(64) + ",\"revision\"");

        assertThat(two.readValue(more, Deal.class)).isEqualTo(DEAL);
        assertThat(three.readValue(more, Deal.class)).isEqualTo(DEAL);
        for (String bad : List.of(twice, deep, "{\"id\":\"a\",\"colour\":1}")) {
            Class<?> type = bad.startsWith("{\"id\":\"a\"") ? Stage.class : Deal.class;
            assertThatThrownBy(() -> two.readValue(bad, type)).isNotNull();
            assertThatThrownBy(() -> three.readValue(bad, type)).isNotNull();
        }
    }

    @Test
    void anUnknownPartOfADefinitionNeverIs() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        String stage = nodes.objectNode().put("id", "a").put("colour", "blue").toString();

        assertThatThrownBy(() -> jackson2()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build()
                        .readValue(stage, Stage.class))
                .hasMessageContaining("The /colour of a stage is not a known property");
        assertThatThrownBy(() -> jackson3()
                        .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build()
                        .readValue("{\"schema\":1,\"id\":\"p\",\"stages\":[" + stage + "]}", Pipeline.class))
                .hasMessageContaining("The /stages/0/colour of a stage is not a known property");
    }
}
