package org.opportune.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.house.breach.Breaches;

/** Puts a deliberate breach in front of each rule of the house, and asks whether it is seen. */
class HouseRulesTest {
    private static final JavaClasses BREACHES = new ClassFileImporter().importPackagesOf(Breaches.class);

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(Law01PureTest.readsNoClock, Breaches.Clock.class, "Instant.now()"),
                breach(Law01PureTest.readsNoClock, Breaches.ClockByReference.class, "LocalDate.now()"),
                breach(Law01PureTest.dependsOnNoDefault, Breaches.DefaultLocale.class, "String.formatted"),
                breach(Law01PureTest.isNotRandomWithoutSeed, Breaches.Randomness.class, "Random.<init>()"),
                breach(Law01PureTest.looksAtNoSurroundings, Breaches.Surroundings.class, "System.getProperty"),
                breach(Law01PureTest.touchesNoFileStreamSocketOrLog, Breaches.Files.class, "java.nio.file.Files"),
                breach(Law01PureTest.reflectsOnlyForJson, Breaches.Reflection.class, "Class.forName"),
                breach(
                        Law02ImmutableTest.everyPackageIsNullMarked,
                        Breaches.class,
                        "does not satisfy be in a @NullMarked package"),
                breach(Law02ImmutableTest.staticFieldsAreFinal, Breaches.StaticState.class, "counter"),
                breach(Law02ImmutableTest.staticFieldsHoldNothingModifiable, Breaches.StaticState.class, "SEEN"),
                breach(Law02ImmutableTest.staticFieldsHoldNothingModifiable, Breaches.StaticState.class, "TABLE"),
                breach(Law02ImmutableTest.fieldsAreFinal, Breaches.Setter.class, "value"),
                breach(Law02ImmutableTest.recordsHoldNoArray, Breaches.ArrayRecord.class, "values"),
                breach(
                        Law11NoSurpriseDependencyTest.needsTheJdkAndJodaMoneyOnly,
                        Breaches.Mapper.class,
                        "ObjectMapper"),
                breach(ArchitectureTest.onlyGeneratedClassesImplementValueTypes, Breaches.HandMade.class, "HandMade"),
                breach(ArchitectureTest.namesComeFromTheTrade, Breaches.BantHelper.class, "BantHelper"));
    }

    private static Arguments breach(ArchRule rule, Class<?> breaker, String seen) {
        return arguments(named(rule.getDescription(), rule), breaker, seen);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void aBreachIsSeen(ArchRule rule, Class<?> breaker, String seen) {
        List<String> details = rule.evaluate(BREACHES).getFailureReport().getDetails();

        assertThat(details)
                .anySatisfy(
                        detail -> assertThat(detail).contains(breaker.getName()).contains(seen));
    }

    static Stream<Forbidden> forbidden() {
        return Stream.of(
                Law01PureTest.CLOCKS, Law01PureTest.DEFAULTS, Law01PureTest.RANDOMNESS, Law01PureTest.SURROUNDINGS);
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void everyForbiddenNameIsThatOfSomethingInTheJdk(Forbidden forbidden) {
        assertThat(forbidden.names())
                .filteredOn(name -> !name.contains(".*."))
                .allSatisfy(name -> assertThat(members(name))
                        .anyMatch(member -> Forbidden.of("", name).matches(member)));
    }

    private static List<String> members(String name) throws ClassNotFoundException {
        String beforeArguments = name.replaceFirst("\\(.*", "").replace("<init>", "new");
        Class<?> type = Class.forName(beforeArguments.substring(0, beforeArguments.lastIndexOf('.')));
        return Stream.of(type.getMethods(), type.getDeclaredConstructors(), type.getFields())
                .flatMap(Arrays::stream)
                .map(HouseRulesTest::fullName)
                .toList();
    }

    private static String fullName(Member member) {
        String type = member.getDeclaringClass().getName();
        if (member instanceof Executable executable) {
            String name = member.getName().equals(type) ? "<init>" : member.getName();
            return Stream.of(executable.getParameterTypes())
                    .map(Class::getName)
                    .collect(Collectors.joining(", ", type + "." + name + "(", ")"));
        }
        return type + "." + member.getName();
    }
}
