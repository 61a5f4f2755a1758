package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opportune.metrics.deal.DealMeasures;
import org.opportune.metrics.deal.SalesCycle;

/** A figure is never called by a bare noun: what moves the number is in the name of the factory, the id and the formula. */
class Law10NamesAreApiTest {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(?!\\w|\\s*\\()");

    /** What a formula may use beside measures: how many deals are in a sum before it, and a goal that is given. */
    private static final Set<String> OTHER = Set.of("count", "sum", "quota");

    @Test
    void noFactoryRepeatsTheNameOfItsClass() {
        assertThat(Family.factories()).isNotEmpty().allSatisfy(factory -> {
            String noun = factory.getOwner().getSimpleName().toLowerCase(Locale.ROOT);
            String name = factory.getName().toLowerCase(Locale.ROOT);
            assertThat(noun).as(factory.getFullName()).doesNotContain(name);
            assertThat(name).as(factory.getFullName()).doesNotContain(noun).isNotIn("get", "of", "metric", "create");
        });
    }

    @Test
    void everyIdSaysWhichVariantItIs() {
        assertThat(definitions())
                .allSatisfy(definition ->
                        assertThat(definition.id()).matches("[a-z]+(_[a-z]+)*(\\.[a-z0-9]+(_[a-z0-9]+)*)+"));
    }

    @Test
    void definitionsThatDifferHaveOtherIdsAndOtherLabels() {
        assertThat(definitions()).extracting(MetricDefinition::id).doesNotHaveDuplicates();
        assertThat(definitions()).extracting(MetricDefinition::label).doesNotHaveDuplicates();
    }

    @Test
    void theSameFigureHasOneDefinition() {
        assertThat(SalesCycle.median().definition())
                .isEqualTo(SalesCycle.percentile("50", QuantileRule.TYPE_7).definition());
    }

    @TestFactory
    Stream<DynamicTest> everyNameInAFormulaIsAMeasureOfTheMetricAndEveryMeasureIsInTheFormula() {
        return Family.METRICS.stream()
                .map(metric -> DynamicTest.dynamicTest(metric.definition().id(), () -> {
                    Set<String> measures =
                            metric.measures().stream().map(Measure::name).collect(Collectors.toSet());
                    Set<String> names = names(metric.definition().formula());
                    names.removeAll(OTHER);
                    assertThat(names).isEqualTo(measures);
                }));
    }

    @Test
    void measuresThatDifferHaveOtherNamesWithinAMetric() {
        assertThat(Family.METRICS)
                .allSatisfy(metric ->
                        assertThat(metric.measures()).extracting(Measure::name).doesNotHaveDuplicates());
    }

    @Test
    void theSharedMeasuresAreCalledAsTheirConstants() {
        List<String> constants = Arrays.stream(DealMeasures.class.getFields())
                .map(field -> field.getName().toLowerCase(Locale.ROOT))
                .toList();
        List<String> names = Family.METRICS.stream()
                .flatMap(metric -> metric.measures().stream())
                .map(Measure::name)
                .filter(name -> !name.startsWith("engaged_") && !name.equals("known"))
                .toList();
        assertThat(constants).containsAll(names);
    }

    @Test
    void aFactoryOfEveryClassOfFiguresIsInTheFamily() {
        assertThat(Family.factories())
                .extracting(JavaMethod::getOwner)
                .extracting(owner -> owner.getSimpleName())
                .contains("WinRate", "CloseRate", "Bookings", "DealSize", "SalesCycle", "PipelineCoverage");
    }

    private static List<MetricDefinition> definitions() {
        return Family.METRICS.stream().<MetricDefinition>map(Metric::definition).toList();
    }

    private static Set<String> names(String formula) {
        return NAME.matcher(formula).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
