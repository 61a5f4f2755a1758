/**
 * Proves rules, decays and models: the test kit for whoever writes them, without any test framework.
 *
 * <p>Start with {@link org.opportune.scoring.verify.RuleVerifier} for a rule written in code, with {@link
 * org.opportune.scoring.verify.DecayVerifier} for a decay, and with {@link org.opportune.scoring.verify.ModelVerifier} for
 * a score model. Each takes samples, runs its {@linkplain org.opportune.scoring.verify.Check checks}, and throws one
 * {@link org.opportune.scoring.verify.VerificationError} that names every problem. Depends on the contract of scoring and
 * on {@code scoring.model}.
 *
 * <pre>{@code
 * RuleVerifier.of(new Seats())
 *         .within(Limits.of(Points.ZERO, Points.of(20)))
 *         .given(Attributes.none().with(SEATS, 9L), asOf).earns(9)
 *         .given(Attributes.none(), asOf).isUnknown(SEATS)
 *         .verify();
 * }</pre>
 */
@NullMarked
package org.opportune.scoring.verify;

import org.jspecify.annotations.NullMarked;
