package org.opportune.scoring.targeting;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.core.ValueType;
import org.opportune.core.profile.IdealCustomerProfile;
import org.opportune.core.profile.Persona;
import org.opportune.core.profile.ProfileMatch;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.predict.Ratio;

/**
 * How well somebody fits a profile, as far as is known, and what to ask to know more.
 *
 * <p>The glossary's persona is David, 28, an architect in Michigan, who wants software to organise clients, accounts and
 * projects. Of a lead whose job is known and whose state is not:
 *
 * <pre>
 * occupation: yes (is an architect)
 * place: unknown, nobody has said acme:state (is in Michigan)
 * age: yes (is 25 to 34)
 *
 * matched 1/1, coverage 2/3, to ask for: acme:state
 * </pre>
 *
 * <p>What is unknown counts neither for nor against. As facts, {@code fit.profile.architect} is then unknown,
 * {@code fit.matched.architect} is 1 and {@code fit.coverage.architect} 0.666….
 *
 * @param match each criterion with its answer
 */
public record ProfileFit(ProfileMatch match) {
    /** Every criterion holds. */
    public static final ReasonCode FITS = ReasonCode.of("fit.every-criterion");
    /** At least one criterion does not hold. */
    public static final ReasonCode MISFIT = ReasonCode.of("fit.criterion-not-met");
    /** No known criterion speaks against it, and at least one is unknown. */
    public static final ReasonCode OPEN = ReasonCode.of("fit.criterion-unknown");

    private static final String VERDICT = "fit.profile.";
    private static final String MATCHED = "fit.matched.";
    private static final String COVERAGE = "fit.coverage.";

    /**
     * Compares somebody with an ideal customer profile.
     *
     * @param profile the profile
     * @param facts what is known of them
     * @return how well they fit
     */
    public static ProfileFit of(IdealCustomerProfile profile, Facts facts) {
        return new ProfileFit(profile.match(facts));
    }

    /**
     * Compares somebody with a persona.
     *
     * @param persona the persona
     * @param facts what is known of them
     * @return how well they fit
     */
    public static ProfileFit of(Persona persona, Facts facts) {
        return new ProfileFit(persona.match(facts));
    }

    /**
     * Returns the fact that tells whether they fit, such as {@code fit.profile.acme:studios}.
     *
     * @param profile the identifier of a profile or persona
     * @return the key: unknown while a criterion that decides is
     * @throws org.opportune.core.DomainException if the identifier has characters that a key cannot have
     */
    public static Key<Boolean> key(String profile) {
        return Key.of(VERDICT + profile, ValueType.BOOLEAN);
    }

    /**
     * Returns the fact that holds which part of the known criteria holds, from 0 to 1 with 34 significant digits.
     *
     * @param profile the identifier of a profile or persona
     * @return the key: unknown while no criterion is known
     * @throws org.opportune.core.DomainException if the identifier has characters that a key cannot have
     */
    public static Key<BigDecimal> matchedKey(String profile) {
        return Key.of(MATCHED + profile, ValueType.DECIMAL);
    }

    /**
     * Returns the fact that holds which part of the criteria is known, from 0 to 1 with 34 significant digits.
     *
     * @param profile the identifier of a profile or persona
     * @return the key
     * @throws org.opportune.core.DomainException if the identifier has characters that a key cannot have
     */
    public static Key<BigDecimal> coverageKey(String profile) {
        return Key.of(COVERAGE + profile, ValueType.DECIMAL);
    }

    /** {@return true when every criterion holds, false as soon as one does not, unknown otherwise} */
    public Truth verdict() {
        return match.verdict();
    }

    /** {@return how many criteria hold, of those that are known; none while nothing is} */
    public Ratio matched() {
        return known() == 0
                ? new Ratio.Undefined(OPEN, "no criterion is known")
                : Ratio.of(match.count(Truth.TRUE), known());
    }

    /** {@return how many criteria are known, of all; a profile has at least one} */
    public Ratio coverage() {
        return match.lines().isEmpty()
                ? new Ratio.Undefined(OPEN, "there is no criterion")
                : Ratio.of(known(), match.lines().size());
    }

    /** {@return the facts to ask for, by name: those first for which most criteria wait} */
    public List<String> missing() {
        Map<String, Integer> waiting = new TreeMap<>();
        match.lines().forEach(line -> line.missing().forEach(name -> waiting.merge(name, 1, Integer::sum)));
        return waiting.keySet().stream()
                .sorted(Comparator.<String>comparingInt(waiting::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** {@return why the verdict is what it is} */
    public ReasonCode reason() {
        return switch (verdict()) {
            case TRUE -> FITS;
            case FALSE -> MISFIT;
            case UNKNOWN -> OPEN;
        };
    }

    /** {@return the fit in words, such as {@code architect: 2 of 2 known criteria hold, 1 unknown; ask for acme:state}} */
    public String text() {
        long unknown = match.count(Truth.UNKNOWN);
        return match.profile() + ": " + match.count(Truth.TRUE) + " of " + known() + " known criteria hold, " + unknown
                + " unknown" + (missing().isEmpty() ? "" : "; ask for " + String.join(", ", missing()));
    }

    /** {@return what score rules and stage criteria can ask, under {@link #key} and its neighbours} */
    public Facts facts() {
        Map<String, Object> facts = new TreeMap<>();
        if (verdict() != Truth.UNKNOWN) {
            facts.put(VERDICT + match.profile(), verdict() == Truth.TRUE);
        }
        if (known() > 0) {
            facts.put(MATCHED + match.profile(), NamedFacts.share(match.count(Truth.TRUE), known()));
        }
        if (!match.lines().isEmpty()) {
            facts.put(
                    COVERAGE + match.profile(),
                    NamedFacts.share(known(), match.lines().size()));
        }
        return new NamedFacts(facts);
    }

    private long known() {
        return match.lines().size() - match.count(Truth.UNKNOWN);
    }
}
