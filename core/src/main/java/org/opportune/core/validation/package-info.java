/**
 * Constraints of jakarta.validation for a host's own input: the rules of core, before core's types are made.
 *
 * <pre>{@code
 * record LeadForm(@IdText String id, @EmailText String email, @CurrencyCode String currency, @Fraction String chance) {}
 *
 * void call(@Contactable Lead lead) { ... }
 * }</pre>
 *
 * <p>Core's own types need none of them: they refuse what breaks a rule whether or not there is a validator, and a
 * constraint asks that very rule. As everywhere in jakarta.validation null holds: add {@code @NotNull} to require a value.
 *
 * <p>The messages come in English, French, Lithuanian and Russian, from the bundle
 * {@code ContributorValidationMessages}, in which Hibernate Validator looks for what libraries bring; a host's own
 * {@code ValidationMessages} may replace any, under the same key. No message needs an expression language, so
 * {@code ParameterMessageInterpolator} will do. The rest of the library works without jakarta.validation.
 */
@NullMarked
package org.opportune.core.validation;

import org.jspecify.annotations.NullMarked;
