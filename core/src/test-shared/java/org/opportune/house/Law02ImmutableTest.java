package org.opportune.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Law 2: values are immutable, null-free and thread-safe.
 *
 * <p>What changes by design says so in its name ({@code Builder}, {@code Encoder}, {@code Accumulator} at the end), lives
 * in a {@code live} package, or is the hidden working of an engine: a top-level class that nobody outside its package
 * sees.
 */
@AnalyzeClasses(packages = "org.opportune", importOptions = ThisModule.class)
public class Law02ImmutableTest {
    private static final DescribedPredicate<JavaClass> IN_A_NULL_MARKED_PACKAGE =
            describe("in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));

    private static final DescribedPredicate<JavaField> WRITTEN_BY_HAND = describe(
            "written by hand",
            field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && !Generated.IMPLEMENTATION.test(field.getOwner()));

    private static final DescribedPredicate<JavaField> OF_WHAT_CHANGES_BY_DESIGN = describe(
            "of what changes by design",
            field -> Stream.of("Builder", "Encoder", "Accumulator")
                            .anyMatch(ending -> field.getOwner().getSimpleName().endsWith(ending))
                    || field.getOwner().getPackageName().contains(".live")
                    || !outermost(field.getOwner()).getModifiers().contains(JavaModifier.PUBLIC));

    private static final DescribedPredicate<JavaField> AN_ARRAY_OR_A_MODIFIABLE_OBJECT =
            describe("an array or a modifiable object", field -> modifiable(field.getRawType()));

    private static final DescribedPredicate<JavaField> A_COLLECTION =
            describe("a collection", field -> isCollection(field.getRawType()));

    private static final DescribedPredicate<JavaField> UNMODIFIABLE = describe(
            "unmodifiable",
            field -> valueOf(field)
                    .getClass()
                    .getName()
                    .matches("java\\.util\\.(ImmutableCollections|Collections\\$(Unmodifiable|Empty|Singleton)).*"));

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(from(be(IN_A_NULL_MARKED_PACKAGE)));

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            fields().that().areStatic().and(are(WRITTEN_BY_HAND)).should().beFinal();

    @ArchTest
    static final ArchRule staticFieldsHoldNothingModifiable =
            noFields().that().areStatic().and(are(WRITTEN_BY_HAND)).should(from(be(AN_ARRAY_OR_A_MODIFIABLE_OBJECT)));

    @ArchTest
    static final ArchRule staticCollectionsAreUnmodifiable = fields().that()
            .areStatic()
            .and(are(WRITTEN_BY_HAND))
            .and(are(A_COLLECTION))
            .should(from(be(UNMODIFIABLE)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule fieldsAreFinal = fields().that()
            .areNotStatic()
            .and(are(WRITTEN_BY_HAND))
            .and(are(DescribedPredicate.not(OF_WHAT_CHANGES_BY_DESIGN)))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule recordsHoldNoArray = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areRecords()
            .and()
            .areNotStatic()
            .should(from(be(describe("an array", field -> field.getRawType().isArray()))));

    private static boolean modifiable(JavaClass type) {
        return type.isArray()
                || isCollection(type) && type.getPackageName().startsWith("java.") && !type.isInterface()
                || type.getPackageName().startsWith("java.util.concurrent")
                || Stream.of(
                                "java.lang.StringBuilder",
                                "java.lang.ThreadLocal",
                                "java.util.Date",
                                "java.util.Random",
                                "java.util.BitSet")
                        .anyMatch(type::isAssignableTo);
    }

    private static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    private static Object valueOf(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Law02ImmutableTest::outermost).orElse(type);
    }
}
