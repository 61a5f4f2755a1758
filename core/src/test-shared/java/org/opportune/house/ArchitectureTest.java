package org.opportune.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.immutables.value.Value;

/** Packages are features, arrows run one way, and a reader meets {@code Deal}, never {@code ImmutableDeal}. */
@AnalyzeClasses(packages = "org.opportune", importOptions = ThisModule.class)
public class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> IMPLEMENTING_A_VALUE_TYPE = describe(
            "implementing a value type",
            type -> !type.isInterface()
                    && type.getAllRawInterfaces().stream().anyMatch(i -> i.isAnnotatedWith(Value.Immutable.class)));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.opportune.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule coreKnowsNeitherScoringNorMetrics = noClasses()
            .that()
            .resideInAPackage("org.opportune.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.opportune.scoring..", "org.opportune.metrics..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule scoringDoesNotKnowMetrics = noClasses()
            .that()
            .resideInAPackage("org.opportune.scoring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.opportune.metrics..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule metricsDoesNotKnowScoring = noClasses()
            .that()
            .resideInAPackage("org.opportune.metrics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.opportune.scoring..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theWordsOfCoreKnowNoFeature = noClasses()
            .that()
            .resideInAPackage("org.opportune.core")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.opportune.core.*..").and(not(resideInAPackage("org.opportune.core.style"))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule contractsKnowNoFamily = noClasses()
            .that()
            .resideInAnyPackage("org.opportune.scoring", "org.opportune.metrics")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.opportune.scoring.*..", "org.opportune.metrics.*..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyJsonKnowsJson = noClasses()
            .that()
            .resideOutsideOfPackage("org.opportune.*.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.opportune.*.json..");

    @ArchTest
    static final ArchRule nothingKnowsTheValidators = noClasses()
            .that()
            .resideOutsideOfPackage("org.opportune.core.validation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.opportune.core.validation..");

    @ArchTest
    static final ArchRule theCatalogueStandsAboveAll = noClasses()
            .that()
            .resideOutsideOfPackage("org.opportune.metrics.catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.opportune.metrics.catalog..");

    @ArchTest
    static final ArchRule generatedImplementationsAreHidden = classes()
            .that()
            .areTopLevelClasses()
            .and(are(Generated.IMPLEMENTATION))
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyGeneratedClassesImplementValueTypes = classes()
            .that(are(IMPLEMENTING_A_VALUE_TYPE))
            .should(from(be(Generated.IMPLEMENTATION)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesComeFromTheTrade =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|VO|DTO|Entity)(\\$.*)?");
}
