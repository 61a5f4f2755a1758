package org.opportune.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.json.breach.JsonBreach;
import org.opportune.core.validation.breach.ValidationBreach;
import org.opportune.house.breach.Breaches;
import org.opportune.house.breach.ImmutableBreach;
import org.opportune.metrics.breach.MetricsBreach;
import org.opportune.scoring.ContractBreach;
import org.opportune.scoring.breach.ScoringBreach;

/** Puts a deliberate breach in front of each rule of the house, and asks whether it is seen. */
class HouseRulesTest {
    private static final JavaClasses BREACHES = new ClassFileImporter()
            .withImportOption(location -> location.contains("Breach"))
            .importPackages("org.opportune");

    static Stream<Arguments> breachesOfLaws() {
        return Stream.of(
                breach(Law01PureTest.readsNoClock, Breaches.Clock.class, "Instant.now()"),
                breach(Law01PureTest.readsNoClock, Breaches.ClockByReference.class, "LocalDate.now()"),
                breach(Law01PureTest.readsNoClock, Breaches.SystemClock.class, "Clock.systemUTC()"),
                breach(Law01PureTest.dependsOnNoDefault, Breaches.Defaults.class, "String.formatted"),
                breach(Law01PureTest.dependsOnNoDefault, Breaches.Defaults.class, "String.format("),
                breach(Law01PureTest.dependsOnNoDefault, Breaches.Defaults.class, "String.toUpperCase()"),
                breach(Law01PureTest.dependsOnNoDefault, Breaches.Defaults.class, "ZoneId.systemDefault()"),
                breach(Law01PureTest.isNotRandomWithoutSeed, Breaches.Randomness.class, "Random.<init>()"),
                breach(Law01PureTest.isNotRandomWithoutSeed, Breaches.Randomness.class, "UUID.randomUUID()"),
                breach(Law01PureTest.looksAtNoSurroundings, Breaches.Surroundings.class, "System.getProperty"),
                breach(Law01PureTest.looksAtNoSurroundings, Breaches.Surroundings.class, "System.getenv"),
                breach(Law01PureTest.touchesNoFileStreamSocketOrLog, Breaches.Outside.class, "java.nio.file.Files"),
                breach(Law01PureTest.touchesNoFileStreamSocketOrLog, Breaches.Outside.class, "java.io.InputStream"),
                breach(Law01PureTest.touchesNoFileStreamSocketOrLog, Breaches.Outside.class, "java.net.Socket"),
                breach(Law01PureTest.jsonMayOnlyDeclareTheExceptionOfStreams, JsonBreach.class, "InputStream"),
                breach(Law01PureTest.reflectsOnlyForJson, Breaches.Reflection.class, "Class.forName"),
                breach(
                        Law02ImmutableTest.everyPackageIsNullMarked,
                        Breaches.class,
                        "does not satisfy be in a @NullMarked package"),
                breach(Law02ImmutableTest.staticFieldsAreFinal, Breaches.StaticState.class, "counter"),
                breach(Law02ImmutableTest.staticFieldsHoldNothingModifiable, Breaches.StaticState.class, "SEEN"),
                breach(Law02ImmutableTest.staticFieldsHoldNothingModifiable, Breaches.StaticState.class, "TABLE"),
                breach(Law02ImmutableTest.staticFieldsHoldNothingModifiable, Breaches.StaticState.class, "LAST"),
                breach(Law02ImmutableTest.staticCollectionsAreUnmodifiable, Breaches.StaticState.class, "CACHE"),
                breach(Law02ImmutableTest.fieldsAreFinal, Breaches.Setter.class, "value"),
                breach(Law02ImmutableTest.recordsHoldNoArray, Breaches.ArrayRecord.class, "values"),
                breach(
                        Law11NoSurpriseDependencyTest.needsTheJdkAndJodaMoneyOnly,
                        Breaches.Mapper.class,
                        "ObjectMapper"),
                breach(
                        Law11NoSurpriseDependencyTest.needsTheJdkAndJodaMoneyOnly,
                        ImmutableBreach.class,
                        "tools.jackson"),
                breach(Law11NoSurpriseDependencyTest.jsonNeedsJacksonOnly, JsonBreach.class, "jakarta.validation"),
                breach(
                        Law11NoSurpriseDependencyTest.validationNeedsJakartaValidationOnly,
                        ValidationBreach.class,
                        "ObjectMapper"));
    }

    static Stream<Arguments> breachesOfTheArchitecture() {
        String upward = "org.opportune.core.breach.UpwardBreach";
        return Stream.of(
                arguments(ArchitectureTest.packagesHaveNoCycles, MetricsBreach.class.getName(), "ScoringBreach"),
                arguments(ArchitectureTest.coreKnowsNeitherScoringNorMetrics, upward, "ContractBreach"),
                arguments(ArchitectureTest.scoringDoesNotKnowMetrics, ScoringBreach.class.getName(), "MetricsBreach"),
                arguments(ArchitectureTest.metricsDoesNotKnowScoring, MetricsBreach.class.getName(), "ScoringBreach"),
                arguments(ArchitectureTest.theWordsOfCoreKnowNoFeature, "org.opportune.core.WordsBreach", "Deal"),
                arguments(ArchitectureTest.contractsKnowNoFamily, ContractBreach.class.getName(), "ScoringBreach"),
                arguments(ArchitectureTest.onlyJsonKnowsJson, upward, "JsonBreach"),
                arguments(ArchitectureTest.nothingKnowsTheValidators, upward, "ValidationBreach"),
                arguments(ArchitectureTest.theCatalogueStandsAboveAll, MetricsBreach.class.getName(), "Catalogue"),
                arguments(
                        ArchitectureTest.generatedImplementationsAreHidden,
                        ImmutableBreach.class.getName(),
                        "has modifier PUBLIC"),
                breach(ArchitectureTest.onlyGeneratedClassesImplementValueTypes, Breaches.HandMade.class, "HandMade"),
                breach(ArchitectureTest.namesComeFromTheTrade, Breaches.BantHelper.class, "BantHelper"));
    }

    private static Arguments breach(ArchRule rule, Class<?> breaker, String seen) {
        return arguments(rule, breaker.getName(), seen);
    }

    @ParameterizedTest
    @MethodSource({"breachesOfLaws", "breachesOfTheArchitecture"})
    void aBreachIsSeen(ArchRule rule, String breaker, String seen) {
        List<String> details = rule.evaluate(BREACHES).getFailureReport().getDetails();

        assertThat(details)
                .anySatisfy(detail -> assertThat(detail).contains(breaker).contains(seen));
    }

    @Test
    void everyRuleHasABreach() {
        assertThat(Stream.concat(breachesOfLaws(), breachesOfTheArchitecture())
                        .map(breach -> breach.get()[0])
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                ArchitectureTest.class,
                                Law01PureTest.class,
                                Law02ImmutableTest.class,
                                Law11NoSurpriseDependencyTest.class)
                        .flatMap(HouseRulesTest::rules)
                        .toList());
    }

    private static Stream<Object> rules(Class<?> test) {
        return Stream.of(test.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    static Stream<Forbidden> forbidden() {
        return Stream.of(
                Law01PureTest.CLOCKS, Law01PureTest.DEFAULTS, Law01PureTest.RANDOMNESS, Law01PureTest.SURROUNDINGS);
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void everyForbiddenNameIsThatOfSomethingThatExists(Forbidden forbidden) {
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
