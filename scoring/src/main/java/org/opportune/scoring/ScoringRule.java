package org.opportune.scoring;

import java.time.Instant;
import java.util.Set;
import org.opportune.core.Facts;
import org.opportune.core.Key;

/**
 * Judges one aspect of a lead in code, where a condition kept as data does not suffice.
 *
 * <p><b>Implementers:</b> a rule must be stateless, thread-safe, must not read the clock and must ask for no fact beyond
 * those it names: the same facts and moment always give the same outcome. A rule whose outcome changes with time alone
 * names {@link Facts#AS_OF} among the facts it reads. What becomes of a rule that throws, or that gives points beyond a
 * million, is up to the {@link FailurePolicy} by which it was registered.
 */
public interface ScoringRule {
    /** Where plug-ins add rules. */
    ExtensionPoint<ScoringRule> POINT =
            ExtensionPoint.of("rule", rule -> rule.id().value());

    /** {@return the identifier, {@code vendor:name}} */
    RuleId id();

    /** {@return every fact the outcome may depend on} */
    Set<Key<?>> reads();

    /**
     * Judges a lead.
     *
     * @param lead what is known about it
     * @param asOf the moment of judging
     * @return fired with points, not fired, or unknown with the facts that are missing
     */
    Outcome judge(Facts lead, Instant asOf);
}
