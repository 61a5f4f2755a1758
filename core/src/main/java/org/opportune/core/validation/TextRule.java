package org.opportune.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds a text to a rule of the domain: what the domain refuses is a violation. */
abstract class TextRule<A extends Annotation> implements ConstraintValidator<A, CharSequence> {
    private final Consumer<String> check;

    TextRule(Consumer<String> check) {
        this.check = check;
    }

    @Override
    public final boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Accepted.by(() -> check.accept(text.toString()));
    }
}
