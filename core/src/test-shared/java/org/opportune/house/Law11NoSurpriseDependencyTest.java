package org.opportune.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Law 11: the library needs the JDK and Joda-Money; Jackson and jakarta.validation have a corner each. */
@AnalyzeClasses(packages = "org.opportune", importOptions = ThisModule.class)
public class Law11NoSurpriseDependencyTest {
    private static final String JSON = "org.opportune.*.json..";
    private static final String VALIDATION = "org.opportune.core.validation..";

    private static final DescribedPredicate<JavaClass> ALWAYS_THERE = resideInAnyPackage(
            "java..",
            "org.opportune..",
            "org.joda.money..",
            "org.jspecify.annotations..",
            "org.immutables.value..",
            "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule needsTheJdkAndJodaMoneyOnly = classes()
            .that()
            .resideOutsideOfPackages(JSON, VALIDATION)
            .should()
            .onlyDependOnClassesThat(are(ALWAYS_THERE));

    @ArchTest
    static final ArchRule jsonNeedsJacksonOnly = classes()
            .that()
            .resideInAPackage(JSON)
            .should()
            .onlyDependOnClassesThat(
                    are(ALWAYS_THERE.or(resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson.."))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule validationNeedsJakartaValidationOnly = classes()
            .that()
            .resideInAPackage(VALIDATION)
            .should()
            .onlyDependOnClassesThat(are(ALWAYS_THERE.or(resideInAnyPackage("jakarta.validation.."))))
            .allowEmptyShould(true);
}
