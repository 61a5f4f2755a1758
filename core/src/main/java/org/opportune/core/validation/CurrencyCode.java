package org.opportune.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.joda.money.CurrencyUnit;

/**
 * A text that is the code of a currency as Joda-Money knows it, such as {@code EUR}; null holds.
 */
@Documented
@Constraint(validatedBy = CurrencyCode.Rule.class)
@Repeatable(CurrencyCode.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface CurrencyCode {

    /** {@return what is said of a value that breaks the rule} */
    String message() default "{org.opportune.core.validation.CurrencyCode.message}";

    /** {@return when the rule is looked at; always unless said otherwise} */
    Class<?>[] groups() default {};

    /** {@return what a host attaches to the rule} */
    Class<? extends Payload>[] payload() default {};

    /** Several of them in one place, for different groups. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @interface List {
        /** {@return the rules} */
        CurrencyCode[] value();
    }

    /** Looks at the text as {@link CurrencyUnit#of(String)} does. */
    final class Rule extends TextRule<CurrencyCode> {
        /** Created by the validator. */
        public Rule() {
            super(CurrencyUnit::of);
        }
    }
}
