package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.DomainException;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Grade;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Registry;
import org.opportune.scoring.Score;

/** HubSpot's nine grades: a letter for the fit, a digit for the engagement. */
class GridTest {
    private static final Grid.Axis LETTERS = Grid.Axis.of(
            Dimension.FIT,
            Band.atLeast("A", Points.of(70)),
            Band.of("B", Points.of(40), Points.of(70)),
            Band.below("C", Points.of(40)));
    private static final Grid.Axis DIGITS = Grid.Axis.of(
            Dimension.ENGAGEMENT,
            Band.atLeast("1", Points.of(60)),
            Band.of("2", Points.of(25), Points.of(60)),
            Band.below("3", Points.of(25)));
    private static final Grid GRID = new Grid(LETTERS, DIGITS, List.of());

    @ParameterizedTest
    @CsvSource({
        "70, 60, A1",
        "70, 59.999, A2",
        "69.999, 60, B1",
        "40, 25, B2",
        "39.999, 24.999, C3",
        "-5, 100, C1",
        "100, 0, A3"
    })
    void aLetterAndADigitMakeTheGrade(String fit, String engagement, String label) {
        assertThat(GRID.grade(sums(fit, engagement))).isEqualTo(Grade.of(label));
    }

    @Test
    void aCellMayHaveAGradeOfItsOwn() {
        Grade best = Grade.of("best", "CALL_TODAY");
        Grid grid = new Grid(LETTERS, DIGITS, List.of(new Grid.Cell("A", "1", best)));
        assertThat(grid.grade(sums("70", "60"))).isEqualTo(best).hasToString("best");
        assertThat(best.recommendation()).contains(ReasonCode.of("CALL_TODAY"));
        assertThat(grid.grade(sums("70", "0"))).isEqualTo(Grade.of("A3"));
        assertThat(grid.grade(sums("0", "60"))).isEqualTo(Grade.of("C1"));
    }

    @Test
    void aDimensionWithoutPointsHasZero() {
        assertThat(GRID.grade(Map.of())).isEqualTo(Grade.of("C3"));
    }

    @Test
    void cellsAreThoseOfTheBandsAndListedOnce() {
        Grid.Cell cell = new Grid.Cell("A", "1", Grade.of("best"));
        refused(
                () -> new Grid(LETTERS, DIGITS, List.of(cell, cell, new Grid.Cell("1", "A", Grade.of("x")))),
                "cells[1]",
                "cells[2].row",
                "cells[2].column");
        refused(() -> new Grid(LETTERS, LETTERS, List.of()), "columns.dimension");
        refused(() -> new Grid.Axis(Dimension.FIT, Bands.none()), "bands");
        refused(() -> Grade.of(" "), "label");
    }

    @Test
    void aScoreHasTheGradeOfItsDimensionsAndSaysItAsAFact() {
        ScoreModel model = SmallModel.MODEL.withGrid(new Grid(
                Grid.Axis.of(Dimension.FIT, Band.atLeast("A", Points.of(30)), Band.below("B", Points.of(30))),
                Grid.Axis.of(Dimension.ENGAGEMENT, Band.atLeast("1", Points.of(12)), Band.below("2", Points.of(12))),
                List.of()));
        CompiledModel compiled =
                model.compile(Registry.builder().rule(new SmallModel.Seats()).build());
        // by hand: 10 + 25 + 8 + 6 within 30, and 8 + 4 within 12
        Score score = compiled.score(SmallModel.lead(), SmallModel.AS_OF);
        assertThat(score.grade()).contains(Grade.of("A1"));
        assertThat(score.facts().get(Score.GRADE)).isEqualTo(Answer.of("A1"));
        Score nothing = compiled.score(Attributes.none(), SmallModel.AS_OF);
        assertThat(nothing.grade()).contains(Grade.of("B2"));
        assertThat(SmallModel.COMPILED
                        .score(SmallModel.lead(), SmallModel.AS_OF)
                        .facts()
                        .get(Score.GRADE))
                .isEqualTo(Answer.unknown());
    }

    private static Map<Dimension, Points> sums(String fit, String engagement) {
        return Map.of(Dimension.FIT, Points.of(fit), Dimension.ENGAGEMENT, Points.of(engagement));
    }

    private static void refused(ThrowingCallable making, String... paths) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.path())
                                .containsExactly(paths));
    }
}
