package org.opportune.metrics;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.opportune.core.Condition;
import org.opportune.core.deal.DealKeys;
import org.opportune.metrics.deal.CloseRate;
import org.opportune.metrics.deal.SalesCycle;

/** Every metric the library offers, found in its classes; those that take arguments with an example of them. */
final class Family {
    static final List<Metric<?>> METRICS = metrics();
    static final MetricSet SET = MetricSet.of(METRICS);

    private Family() {}

    /** Returns the public static methods, in the packages of the families, that make a metric. */
    static List<JavaMethod> factories() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.opportune.metrics").stream()
                        .filter(type -> !type.getPackageName().equals("org.opportune.metrics"))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method ->
                                method.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC)))
                        .filter(method -> method.getRawReturnType().isEquivalentTo(Metric.class))
                        .sorted(Comparator.comparing(JavaMethod::getFullName))
                        .toList();
    }

    private static List<Metric<?>> metrics() {
        List<Metric<?>> metrics = new ArrayList<>();
        for (JavaMethod factory : factories()) {
            if (factory.getRawParameterTypes().isEmpty()) {
                metrics.add(made(factory));
            }
        }
        metrics.add(CloseRate.engaged(
                "close_rate.webinar", "Close rate (webinar)", Condition.in(DealKeys.SOURCE, "webinar")));
        metrics.add(SalesCycle.percentile("90", QuantileRule.TYPE_7));
        metrics.add(SalesCycle.percentile("90", QuantileRule.NEAREST_RANK));
        metrics.add(SalesCycle.percentileOfLost("90", QuantileRule.TYPE_7));
        return List.copyOf(metrics);
    }

    private static Metric<?> made(JavaMethod factory) {
        try {
            return (Metric<?>) factory.reflect().invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(factory.getFullName(), e);
        }
    }
}
