package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opportune.core.glossary.Glossary;
import org.opportune.core.glossary.Link;
import org.opportune.house.GlossaryFiles;
import org.opportune.house.ThisModule;

/** The metrics that the glossary links to exist; and those that its terms wait for do not yet, or must be linked. */
class GlossaryMetricsTest {

    @Test
    void everyLinkToAMetricNamesOneThatExists() throws Exception {
        Set<String> linked = Glossary.standard().terms().stream()
                .flatMap(term -> term.links().stream())
                .filter(Link.Metric.class::isInstance)
                .map(link -> ((Link.Metric) link).id())
                .collect(Collectors.toSet());

        assertThat(linked).isNotEmpty();
        assertThat(metrics()).containsAll(linked);
    }

    @Test
    void noMetricThatATermWaitsForExistsAlready() throws Exception {
        Set<String> metrics = metrics();

        assertThat(GlossaryFiles.waiting())
                .as("terms that wait for a metric which exists: link them and take them off the list")
                .noneMatch(line -> line.get(1).equals("metric")
                        && metrics.stream().anyMatch(id -> id.matches(line.get(2) + "([._].*)?")));
    }

    /** The ids of all metrics that a public static method without arguments gives. */
    private static Set<String> metrics() throws Exception {
        Set<String> ids = new TreeSet<>();
        for (String type : ThisModule.classNames()) {
            for (Method method : Class.forName(type).getDeclaredMethods()) {
                if (givesAMetric(method)) {
                    ids.add(((Metric<?>) method.invoke(null)).definition().id());
                }
            }
        }
        return ids;
    }

    private static boolean givesAMetric(Method method) {
        return method.getReturnType() == Metric.class
                && method.getParameterCount() == 0
                && Stream.of(method.getModifiers(), method.getDeclaringClass().getModifiers())
                        .allMatch(Modifier::isPublic)
                && Modifier.isStatic(method.getModifiers());
    }
}
