package org.opportune.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.opportune.core.party.EmailAddress;

/**
 * A text that an {@link EmailAddress} can be made of; null holds.
 */
@Documented
@Constraint(validatedBy = EmailText.Rule.class)
@Repeatable(EmailText.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface EmailText {

    /** {@return what is said of a value that breaks the rule} */
    String message() default "{org.opportune.core.validation.EmailText.message}";

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
        EmailText[] value();
    }

    /** Looks at the text as {@link EmailAddress#of(String)} does. */
    final class Rule extends TextRule<EmailText> {
        /** Created by the validator. */
        public Rule() {
            super(EmailAddress::of);
        }
    }
}
