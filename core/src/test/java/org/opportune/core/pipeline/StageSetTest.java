package org.opportune.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.DomainException;
import org.opportune.core.StageId;

/** Which stage of one set answers to which of another: our reading, written down. */
class StageSetTest {
    /** A row for each stage of the funnel, a column for each set, in their order. */
    private static final String[][] TABLE = {
        {"awareness", "awareness", "prospecting preparation", "prospecting researching", "prospecting"},
        {"interest", "awareness", "approach", "first-contact", "qualification"},
        {"consideration", "consideration", "presentation", "demo", "presentation"},
        {"intent", "consideration", "objections", "objections", "objections"},
        {"evaluation", "decision", "closing", "closing", "closing"},
        {"purchase", "decision", "follow-up", "won", "follow-up"},
    };

    static Stream<Arguments> pairs() {
        return Arrays.stream(StageSet.values())
                .flatMap(from -> Arrays.stream(StageSet.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyStageAnswersToThoseInTheSameRowsOfTheTable(StageSet from, StageSet to) {
        for (StageId stage : from.stages()) {
            Set<StageId> expected = new LinkedHashSet<>();
            for (String[] row : TABLE) {
                if (cell(row, from).contains(stage)) {
                    expected.addAll(cell(row, to));
                }
            }
            assertThat(from.matching(stage, to))
                    .containsExactlyElementsOf(expected)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theSetsAnswerToEachOtherBothWays(StageSet from, StageSet to) {
        for (StageId stage : from.stages()) {
            assertThat(from.matching(stage, to))
                    .allSatisfy(other -> assertThat(to.matching(other, from)).contains(stage));
        }
    }

    @Test
    void aStageOfTheFunnelIsFoundInEachSet() {
        for (StageSet set : StageSet.values()) {
            for (FunnelStage stage : FunnelStage.values()) {
                assertThat(set.at(stage)).isEqualTo(cell(TABLE[stage.ordinal()], set));
            }
        }
    }

    @Test
    void theStagesAreThoseOfTheTextsInOrder() {
        assertThat(StageSet.SALES_FUNNEL.stages())
                .extracting(StageId::value)
                .containsExactly("awareness", "interest", "consideration", "intent", "evaluation", "purchase");
        assertThat(StageSet.BUYING_PROCESS.stages())
                .extracting(StageId::value)
                .containsExactly("awareness", "consideration", "decision");
        assertThat(StageSet.CLASSIC_SEVEN_STEP.stages())
                .extracting(StageId::value)
                .containsExactly(
                        "prospecting", "preparation", "approach", "presentation", "objections", "closing", "follow-up");
    }

    @Test
    void aStageOfAnotherSetIsRefused() {
        assertThatThrownBy(() -> StageSet.BUYING_PROCESS.matching(StageId.of("closing"), StageSet.TRADITIONAL))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("They are awareness, consideration, decision.");
    }

    private static List<StageId> cell(String[] row, StageSet set) {
        return Arrays.stream(row[set.ordinal()].split(" ")).map(StageId::of).toList();
    }
}
