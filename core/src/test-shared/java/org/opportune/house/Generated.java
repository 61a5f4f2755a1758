package org.opportune.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** The hidden implementations that the build generates. */
final class Generated {
    static final DescribedPredicate<JavaClass> IMPLEMENTATION = describe(
            "a generated implementation",
            type -> outermost(type).getSimpleName().startsWith("Immutable"));

    private Generated() {}

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Generated::outermost).orElse(type);
    }
}
