package org.opportune.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.opportune.core.Text;

/**
 * A decimal, or its text, that a {@link org.opportune.core.Probability} can be made of: from 0 to 1; null holds.
 *
 * <p>Of 60 it is said that it looks like a percentage, unless the host has said what to say.
 */
@Documented
@Constraint(validatedBy = {Fraction.OfDecimal.class, Fraction.OfText.class})
@Repeatable(Fraction.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface Fraction {

    /** {@return what is said of a value that breaks the rule} */
    String message() default FractionRule.MESSAGE;

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
        Fraction[] value();
    }

    /** Looks at a decimal as {@link org.opportune.core.Probability#ofFraction(BigDecimal)} does. */
    final class OfDecimal implements ConstraintValidator<Fraction, BigDecimal> {
        /** Created by the validator. */
        public OfDecimal() {}

        @Override
        public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
            return value == null || FractionRule.isValid(() -> Text.checkSize(value), context);
        }
    }

    /** Looks at a text as {@link org.opportune.core.Probability#ofFraction(String)} does. */
    final class OfText implements ConstraintValidator<Fraction, CharSequence> {
        /** Created by the validator. */
        public OfText() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || FractionRule.isValid(() -> Text.decimal(text.toString()), context);
        }
    }
}
