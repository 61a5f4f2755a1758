package org.opportune.core.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.opportune.core.Probability;

/** What a fraction is, and what is said of one that is none. */
final class FractionRule {
    static final String MESSAGE = "{org.opportune.core.validation.Fraction.message}";
    private static final String PERCENTAGE = "{org.opportune.core.validation.Fraction.percentage}";

    private FractionRule() {}

    static boolean isValid(Supplier<BigDecimal> given, ConstraintValidatorContext context) {
        if (Accepted.by(() -> Probability.ofFraction(given.get()))) {
            return true;
        }
        boolean ownWords = !context.getDefaultConstraintMessageTemplate().equals(MESSAGE);
        if (!ownWords && Accepted.by(() -> Probability.ofPercent(given.get().toPlainString()))) {
            context.disableDefaultConstraintViolation();
            // digits, a point and a sign: nothing that a template would take for more than text
            context.buildConstraintViolationWithTemplate(given.get().toPlainString() + " " + PERCENTAGE)
                    .addConstraintViolation();
        }
        return false;
    }
}
