package org.opportune.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.StageId;

class PipelineTemplatesTest {

    static List<Pipeline> templates() {
        return PipelineTemplates.all();
    }

    @Test
    void theClassicProcessHasItsSevenSteps() {
        assertThat(labelsButLost(PipelineTemplates.classicSevenStep()))
                .containsExactly(
                        "Prospecting",
                        "Preparation",
                        "Approach",
                        "Presentation",
                        "Handling objections",
                        "Closing",
                        "Follow-up");
    }

    @Test
    void theLifeCycleHasItsSixStepsAndIsWonAfterThem() {
        assertThat(labelsButLost(PipelineTemplates.lifecycleSixStep()))
                .containsExactly(
                        "Prospecting",
                        "Researching",
                        "First contact",
                        "Product demonstration",
                        "Handling objections",
                        "Closing",
                        "Won");
    }

    @Test
    void theTraditionalProcessHasItsSixSteps() {
        assertThat(labelsButLost(PipelineTemplates.traditional()))
                .containsExactly(
                        "Prospecting",
                        "Lead qualification",
                        "Presentation",
                        "Handling objections",
                        "Closing",
                        "Follow-up");
    }

    @Test
    void aSellerMeetsTheBuyerAndAsksForWantsAndNeedsInTheApproach() {
        Stage approach = PipelineTemplates.classicSevenStep().stages().get(2);

        assertThat(approach.actions()).containsExactly("meet", "ask for wants and needs");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noStageHasAnInventedProbability(Pipeline template) {
        assertThat(template.stages()).extracting(Stage::probability).containsOnly(Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyStageSaysWhatIsDoneThere(Pipeline template) {
        assertThat(template.stages())
                .allSatisfy(stage -> assertThat(stage.actions()).isNotEmpty());
    }

    /** What the founding texts ask of a seller, stage by stage. */
    @ParameterizedTest
    @CsvSource({
        "classic-seven-step, prospecting, a need",
        "classic-seven-step, prospecting, afford",
        "classic-seven-step, preparation, price and the competition",
        "classic-seven-step, approach, wants and needs",
        "classic-seven-step, presentation, needs",
        "classic-seven-step, objections, 'the price, the use of a feature and the outcome'",
        "classic-seven-step, closing, signs that the buyer is ready",
        "classic-seven-step, closing, 'price, delivery and service after the sale'",
        "classic-seven-step, follow-up, after delivery",
        "classic-seven-step, follow-up, relationship rather than sell",
        "lifecycle-six-step, prospecting, ideal customer",
        "lifecycle-six-step, researching, its news and its competitors",
        "lifecycle-six-step, researching, professional profiles",
        "lifecycle-six-step, first-contact, without pressing",
        "lifecycle-six-step, first-contact, worth going on",
        "lifecycle-six-step, demo, 'a first lesson, a viewing, a test drive'",
        "lifecycle-six-step, objections, back in your own words",
        "lifecycle-six-step, won, how satisfied they are",
        "traditional, qualification, 'budget, authority, need and time'",
        "traditional, follow-up, after the sale",
        "traditional, lost, other products or a better service",
        "traditional, lost, somebody who might buy"
    })
    void theTextsConcreteActionsAreThere(String template, String stage, String action) {
        Pipeline pipeline = PipelineTemplates.all().stream()
                .filter(one -> one.id().value().equals(template))
                .findFirst()
                .orElseThrow();

        assertThat(pipeline.stage(StageId.of(stage)).orElseThrow().actions())
                .anySatisfy(said -> assertThat(said).contains(action));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theStagesGoDownTheWholeFunnelAndNeverUp(Pipeline template) {
        List<FunnelStage> funnel = template.stages().stream()
                .filter(stage -> stage.kind() != StageKind.LOST)
                .map(stage -> stage.funnelStage().orElseThrow())
                .toList();

        assertThat(funnel).isSorted().contains(FunnelStage.values());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void onlyAWonDealHasReachedThePurchaseAndALostOneHasLeftTheFunnel(Pipeline template) {
        assertThat(template.stages()).allSatisfy(stage -> {
            assertThat(stage.funnelStage().equals(Optional.of(FunnelStage.PURCHASE)))
                    .isEqualTo(stage.kind() == StageKind.WON);
            assertThat(stage.funnelStage().isEmpty()).isEqualTo(stage.kind() == StageKind.LOST);
        });
    }

    @Test
    void eachStageOfTheFunnelIsInOneBuyingStageAndOneSection() {
        assertThat(Arrays.stream(FunnelStage.values()).map(FunnelStage::buyingStage))
                .containsExactly(
                        BuyingStage.AWARENESS,
                        BuyingStage.AWARENESS,
                        BuyingStage.CONSIDERATION,
                        BuyingStage.CONSIDERATION,
                        BuyingStage.DECISION,
                        BuyingStage.DECISION);
        assertThat(Arrays.stream(FunnelStage.values()).map(FunnelStage::section))
                .containsExactly(
                        FunnelSection.TOP,
                        FunnelSection.TOP,
                        FunnelSection.MIDDLE,
                        FunnelSection.MIDDLE,
                        FunnelSection.BOTTOM,
                        FunnelSection.BOTTOM);
    }

    @ParameterizedTest
    @EnumSource
    void aStageAndItsBuyingStageAreInTheSameSection(FunnelStage stage) {
        assertThat(stage.section()).isEqualTo(stage.buyingStage().section());
    }

    private static List<String> labelsButLost(Pipeline template) {
        assertThat(template.stages().get(template.stages().size() - 1).kind()).isEqualTo(StageKind.LOST);
        return template.stages().stream()
                .filter(stage -> stage.kind() != StageKind.LOST)
                .map(Stage::label)
                .toList();
    }
}
