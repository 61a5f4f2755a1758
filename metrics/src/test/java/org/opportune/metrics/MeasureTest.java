package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.time.Window;
import org.opportune.metrics.deal.DealMeasures;

/** A measure has a name that a formula can use; a metric reads only the measures it names. */
class MeasureTest {
    @TestFactory
    Stream<DynamicTest> everyKindOfMeasureRefusesABadName() {
        return Stream.<Function<String, Measure>>of(
                        name -> new Measure.Count(name, Moment.KNOWN, Condition.always()),
                        name -> new Measure.Sum(name, Moment.KNOWN, Condition.always(), Quantity.AMOUNT),
                        name -> new Measure.Days(name, Condition.always()),
                        name -> new Measure.Values(name, Moment.KNOWN, Condition.always(), Quantity.AMOUNT))
                .map(kind ->
                        DynamicTest.dynamicTest(kind.apply("good").getClass().getSimpleName(), () -> {
                            for (String name : List.of("", "two words", "1st", "won+lost", "_won", "gagné")) {
                                assertThatThrownBy(() -> kind.apply(name))
                                        .isInstanceOf(DomainException.class)
                                        .hasMessage(
                                                "The name (\"" + name + "\") of a measure must be letters, digits and"
                                                        + " underscores, so that a formula can use it.");
                            }
                        }));
    }

    @Test
    void daysAreLookedAtWhenADealCloses() {
        assertThat(DealMeasures.DAYS_TO_WIN.moment()).isEqualTo(Moment.CLOSED);
    }

    @Test
    void measuresOfTheSamePartsAreEqual() {
        assertThat(new Measure.Count("won", Moment.CLOSED, Measure.is(DealStatus.WON)))
                .isEqualTo(DealMeasures.WON)
                .isNotEqualTo(new Measure.Count("won", Moment.OPENED, Measure.is(DealStatus.WON)));
    }

    @Test
    void aMetricThatReadsAMeasureItDoesNotNameIsRefused() {
        Parts parts = new Parts(Group.ALL, Window.year(2025), SmallPipeline.EUR, List.of(), List.of());
        assertThatThrownBy(() -> parts.count(DealMeasures.WON))
                .isInstanceOf(DomainException.class)
                .hasMessage("The measure (won) of the parts of a metric must be among the measures the metric declares."
                        + " Name it in measures().");
    }
}
