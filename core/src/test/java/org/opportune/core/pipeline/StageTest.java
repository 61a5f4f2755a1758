package org.opportune.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Probability;
import org.opportune.core.ValueType;
import org.opportune.core.Violation;
import org.opportune.core.time.Window;

class StageTest {
    private static final Key<Money> PRICE = Key.of("acme:price", ValueType.MONEY);
    private static final Key<String> BUDGET = Key.text("acme:budget");
    private static final Criterion PRICED = Criterion.of("price", "a price was named", Condition.exists(PRICE));
    private static final Criterion FUNDED =
            Criterion.of("budget", "the budget is confirmed", Condition.in(BUDGET, "MET"));
    private static final Facts NOTHING = Attributes.none();

    @Test
    void itIsOpenAndCountsAsPipelineUnlessToldOtherwise() {
        Stage stage = Stage.open("proposal", "Proposal");

        assertThat(stage.kind()).isEqualTo(StageKind.OPEN);
        assertThat(stage.forecastCategory()).isEqualTo(ForecastCategory.PIPELINE);
        assertThat(stage.chance()).isEmpty();
        assertThat(stage.funnelStage()).isEmpty();
        assertThat(stage.actions()).isEmpty();
        assertThat(stage.rotAfter()).isEmpty();
        assertThat(stage.entryCriteria()).isEmpty();
        assertThat(stage.exitCriteria()).isEmpty();
    }

    @Test
    void wonStandsForOneAndLostForZero() {
        assertThat(Stage.won("won", "Won").chance()).contains(Probability.ofPercent("100"));
        assertThat(Stage.lost("lost", "Lost").chance()).contains(Probability.ofPercent("0"));
        assertThat(Stage.open("proposal", "Proposal", "40").chance()).contains(Probability.ofPercent("40"));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, OMITTED PIPELINE BEST_CASE MOST_LIKELY COMMIT",
        "WON, CLOSED",
        "LOST, OMITTED",
    })
    void aCategorySuitsTheKindOfStage(StageKind kind, String suitable) {
        for (ForecastCategory category : ForecastCategory.values()) {
            assertThat(category.suits(kind))
                    .as(category + " for " + kind)
                    .isEqualTo((" " + suitable + " ").contains(" " + category + " "));
        }
        assertThat(ForecastCategory.of(kind).suits(kind)).isTrue();
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() {
        Stage.Builder builder = Stage.builder()
                .kind(StageKind.WON)
                .probability(StageProbability.assumed(Probability.ofPercent("90")))
                .forecastCategory(ForecastCategory.COMMIT)
                .addEntryCriteria(PRICED, PRICED)
                .addExitCriteria(FUNDED, FUNDED)
                .rotAfter(RotLimit.days(30))
                .addActions(" ");

        assertThatThrownBy(builder::build)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::code)
                .containsExactly(
                        "missing",
                        "stage.probability.closed",
                        "stage.category",
                        "stage.rot",
                        "stage.criterion",
                        "stage.criterion",
                        "text.blank");
    }

    @Test
    void anOpenStageCannotBeCertain() {
        assertThatThrownBy(() -> Stage.open("signed", "Signed", "100"))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be below 1 while the stage is open");
    }

    @Test
    void aProbabilityIsAssumedUntilItIsMeasured() {
        Probability half = Probability.ofPercent("50");

        assertThat(StageProbability.assumed(half).isAssumed()).isTrue();
        assertThat(StageProbability.measured(half, 40).isAssumed()).isFalse();
        assertThatThrownBy(() -> StageProbability.measured(half, 0)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new StageProbability(half, -1, Optional.empty()))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aMeasuredChanceSaysOnHowManyDealsOfWhichTime() {
        Probability half = Probability.ofPercent("50");
        Window year = Window.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

        assertThat(StageProbability.measured(half, 40, year).closed()).contains(year);
        assertThat(StageProbability.measured(half, 40).closed()).isEmpty();
        assertThatThrownBy(() -> new StageProbability(half, 0, Optional.of(year)))
                .hasMessageContaining("must be left out of a chance that was not measured on any deal");
    }

    @Test
    void aMeasuredChanceRestsOnDealsEnoughOrNotAndAnAssumedOneClaimsNone() {
        Probability half = Probability.ofPercent("50");

        assertThat(StageProbability.measured(half, 30).reaches(30)).isTrue();
        assertThat(StageProbability.measured(half, 29).reaches(30)).isFalse();
        assertThat(StageProbability.assumed(half).reaches(30)).isTrue();
    }

    @Test
    void theTimeOfAMeasurementIsPartOfTheFingerprint() {
        Probability half = Probability.ofPercent("50");
        Window year = Window.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

        assertThat(StageProbability.measured(half, 40).encoded()).isEqualTo("0.5 of 40");
        assertThat(StageProbability.measured(half, 40, year).encoded())
                .isEqualTo("0.5 of 40 from 2025-01-01 to 2026-01-01");
    }

    @Test
    void everyUnmetCriterionIsReportedAndTheUnknownSaysWhatNobodyHasSaid() {
        Stage proposal = Stage.open("proposal", "Proposal").withEntryCriteria(PRICED, FUNDED);

        assertThat(proposal.checkEntry("deal D-1", NOTHING))
                .extracting(Violation::toString)
                .containsExactly(
                        "criterion.unmet: The criterion price (not met) of deal D-1 must be met to enter stage proposal:"
                                + " a price was named.",
                        "criterion.unknown: The criterion budget (unknown) of deal D-1 must be met to enter stage proposal:"
                                + " the budget is confirmed. Nobody has said acme:budget.");
    }

    @Test
    void aCriterionThatIsMetIsNotReported() {
        Stage proposal =
                Stage.open("proposal", "Proposal").withEntryCriteria(PRICED).withExitCriteria(FUNDED);
        Facts funded = Attributes.none().with(BUDGET, "MET");

        assertThat(proposal.checkExit("deal D-1", funded)).isEmpty();
        assertThat(proposal.checkExit("deal D-1", Attributes.none().with(BUDGET, "NOT_MET")))
                .extracting(Violation::rule)
                .containsExactly("must be met to go on from stage proposal: the budget is confirmed");
        assertThat(proposal.checkEntry("deal D-1", funded))
                .extracting(Violation::code)
                .containsExactly("criterion.unmet");
    }

    @Test
    void aCriterionHasAnIdAndALabel() {
        assertThatThrownBy(() -> Criterion.of(" ", "a price was named", Condition.always()))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> Criterion.of("price", "", Condition.always())).isInstanceOf(DomainException.class);
    }

    @Test
    void partsCanBeTakenBack() {
        Stage stage = Stage.open("proposal", "Proposal", "40").withFunnelStage(FunnelStage.INTENT);

        assertThat(stage.withProbability(Optional.empty()).withFunnelStage(Optional.empty()))
                .isEqualTo(Stage.open("proposal", "Proposal"));
    }
}
