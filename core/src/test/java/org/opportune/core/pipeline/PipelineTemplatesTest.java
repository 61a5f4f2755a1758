package org.opportune.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

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
    void everyOpenStageSaysWhatIsDoneThere(Pipeline template) {
        assertThat(template.stages())
                .filteredOn(stage -> stage.kind() == StageKind.OPEN)
                .allSatisfy(stage -> assertThat(stage.actions()).isNotEmpty());
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
