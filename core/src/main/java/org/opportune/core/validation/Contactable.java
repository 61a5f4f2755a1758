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
import org.jspecify.annotations.Nullable;
import org.opportune.core.lead.Lead;
import org.opportune.core.party.Contact;
import org.opportune.core.party.Person;

/** A lead, a contact or a person with an e-mail address or a telephone number; null holds. */
@Documented
@Constraint(validatedBy = {Contactable.OfLead.class, Contactable.OfContact.class, Contactable.OfPerson.class})
@Repeatable(Contactable.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface Contactable {

    /** {@return what is said of a value that breaks the rule} */
    String message() default "{org.opportune.core.validation.Contactable.message}";

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
        Contactable[] value();
    }

    /** Asks {@link Lead#isContactable()}. */
    final class OfLead implements ConstraintValidator<Contactable, Lead> {
        /** Created by the validator. */
        public OfLead() {}

        @Override
        public boolean isValid(@Nullable Lead lead, ConstraintValidatorContext context) {
            return lead == null || lead.isContactable();
        }
    }

    /** Asks {@link Person#isContactable()} of the person behind a contact. */
    final class OfContact implements ConstraintValidator<Contactable, Contact> {
        /** Created by the validator. */
        public OfContact() {}

        @Override
        public boolean isValid(@Nullable Contact contact, ConstraintValidatorContext context) {
            return contact == null || contact.person().isContactable();
        }
    }

    /** Asks {@link Person#isContactable()}. */
    final class OfPerson implements ConstraintValidator<Contactable, Person> {
        /** Created by the validator. */
        public OfPerson() {}

        @Override
        public boolean isValid(@Nullable Person person, ConstraintValidatorContext context) {
            return person == null || person.isContactable();
        }
    }
}
