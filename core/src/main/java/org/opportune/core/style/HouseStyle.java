package org.opportune.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * One hidden implementation and one public builder for each value type.
 *
 * <p>The generated null checks are off: a missing part reaches the type's own {@code check()}, which reports all
 * missing and all invalid parts in one {@link org.opportune.core.DomainException}.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        typeImmutable = "Immutable*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        overshadowImplementation = true,
        jakarta = true,
        jdkOnly = true,
        validationMethod = Value.Style.ValidationMethod.NONE)
public @interface HouseStyle {}
