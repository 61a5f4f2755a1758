package org.opportune.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.Violation;

class PipelineTest {
    private static final Stage FIRST = Stage.open("first", "First", "10");
    private static final Stage SECOND = Stage.open("second", "Second", "40");
    private static final Stage THIRD = Stage.open("third", "Third", "60");
    private static final Stage WON = Stage.won("won", "Won");
    private static final Stage LOST = Stage.lost("lost", "Lost");
    private static final Pipeline PIPELINE = pipeline(FIRST, SECOND, THIRD, WON, LOST);

    @Test
    void itIsTheFirstVersionAndAllowsEveryMoveUnlessToldOtherwise() {
        assertThat(PIPELINE.version()).isEqualTo(1);
        assertThat(PIPELINE.label()).isEqualTo("p");
        assertThat(PIPELINE.transitionPolicy()).isEqualTo(TransitionPolicy.standard());
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() {
        Stage again = Stage.won("won", "Won");
        Pipeline.Builder builder = Pipeline.builder()
                .version(0)
                .addStages(again, again)
                .transitionPolicy(TransitionPolicy.builder()
                        .addEdges(edge("won", "nowhere"))
                        .build());

        assertThatThrownBy(builder::build)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::code)
                .containsExactly(
                        "missing",
                        "pipeline.version",
                        "pipeline.kind",
                        "pipeline.kind",
                        "pipeline.first",
                        "pipeline.duplicate",
                        "pipeline.label",
                        "pipeline.edge",
                        "pipeline.edge");
    }

    @Test
    void twoStagesOfOneLabelAreRefusedThoughTheirIdsDiffer() {
        assertThatThrownBy(() -> pipeline(FIRST, SECOND.withLabel("First"), WON, LOST))
                .isInstanceOf(DomainException.class)
                .hasMessage("The stages (First) of pipeline p must not repeat a label.");
    }

    @Test
    void aStageIsFoundByItsIdAndTheFirstOfAKindByItsKind() {
        Pipeline two = pipeline(FIRST, WON, Stage.won("renewed", "Renewed"), LOST);

        assertThat(two.stage(StageId.of("won"))).contains(WON);
        assertThat(two.stage(StageId.of("gone"))).isEmpty();
        assertThat(two.first(StageKind.WON)).isEqualTo(WON);
        assertThat(two.first(StageKind.LOST)).isEqualTo(LOST);
    }

    @Test
    void aChanceThatFallsAlongTheOrderIsAWarningAndNotAnError() {
        Pipeline falling = pipeline(SECOND, FIRST, Stage.open("unsaid", "Unsaid"), THIRD, WON, LOST);

        assertThat(falling.warnings())
                .extracting(Violation::message)
                .containsExactly(
                        "The probability of stage first (0.1) of pipeline p is below that of the stage before it"
                                + " (0.4). A deal that gets further should not become less likely to be won.");
        assertThat(PIPELINE.warnings()).isEmpty();
    }

    @Test
    void everyMoveIsAllowedByTheStandardPolicy() {
        for (Stage from : List.of(FIRST, SECOND, THIRD)) {
            for (Stage to : PIPELINE.stages()) {
                assertThat(PIPELINE.checkMove(from.id(), to.id())).isEmpty();
            }
        }
    }

    @Test
    void withoutSkippingOnlyTheNextStageIsInReachAndWinningOnlyFromTheLast() {
        Pipeline strict =
                PIPELINE.withTransitionPolicy(TransitionPolicy.standard().withSkipForward(false));

        assertThat(codes(strict, "first", "second")).isEmpty();
        assertThat(codes(strict, "first", "third")).containsExactly("transition.skip");
        assertThat(codes(strict, "first", "won")).containsExactly("transition.skip");
        assertThat(codes(strict, "third", "won")).isEmpty();
        assertThat(codes(strict, "third", "first")).isEmpty();
        assertThat(codes(strict, "first", "lost")).isEmpty();
    }

    @Test
    void aWonStageAmongTheOpenOnesIsReachedFromTheLastOpenOneAllTheSame() {
        Pipeline strict = pipeline(FIRST, WON, SECOND, LOST)
                .withTransitionPolicy(
                        TransitionPolicy.standard().withSkipForward(false).withBackward(false));

        assertThat(codes(strict, "first", "won")).containsExactly("transition.skip");
        assertThat(codes(strict, "second", "won")).isEmpty();
    }

    @Test
    void withoutGoingBackOnlyLaterStagesAreInReach() {
        Pipeline forward =
                PIPELINE.withTransitionPolicy(TransitionPolicy.standard().withBackward(false));

        assertThat(codes(forward, "third", "second")).containsExactly("transition.backward");
        assertThat(codes(forward, "first", "third")).isEmpty();
        assertThat(codes(forward, "third", "lost")).isEmpty();
    }

    @Test
    void namedMovesAloneDecideAndLosingIsAlwaysAllowed() {
        Pipeline forked = PIPELINE.withTransitionPolicy(TransitionPolicy.builder()
                .skipForward(false)
                .backward(false)
                .addEdges(edge("first", "third"), edge("third", "first"), edge("third", "won"))
                .build());

        assertThat(codes(forked, "first", "third")).isEmpty();
        assertThat(codes(forked, "third", "first")).isEmpty();
        assertThat(codes(forked, "first", "second")).containsExactly("transition.edge");
        assertThat(codes(forked, "first", "won")).containsExactly("transition.edge");
        assertThat(codes(forked, "third", "won")).isEmpty();
        assertThat(codes(forked, "second", "lost")).isEmpty();
    }

    @Test
    void unknownStagesAreReportedBoth() {
        assertThat(PIPELINE.checkMove(StageId.of("here"), StageId.of("there")))
                .extracting(Violation::message)
                .containsExactly(
                        "The stage to leave (here) of pipeline p must be one of its stages.",
                        "The stage to enter (there) of pipeline p must be one of its stages.");
    }

    @Test
    void aPolicyReportsEveryMoveThatIsRepeatedOrLeadsNowhere() {
        TransitionPolicy.Builder builder =
                TransitionPolicy.builder().addEdges(edge("a", "b"), edge("a", "b"), edge("c", "c"));

        assertThatThrownBy(builder::build)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("policy.duplicate", "edges[1]"), tuple("policy.loop", "edges[2]"));
    }

    private static List<String> codes(Pipeline pipeline, String from, String to) {
        return pipeline.checkMove(StageId.of(from), StageId.of(to)).stream()
                .map(Violation::code)
                .toList();
    }

    private static TransitionPolicy.Edge edge(String from, String to) {
        return new TransitionPolicy.Edge(StageId.of(from), StageId.of(to));
    }

    private static Pipeline pipeline(Stage... stages) {
        return Pipeline.builder().id(PipelineId.of("p")).addStages(stages).build();
    }
}
