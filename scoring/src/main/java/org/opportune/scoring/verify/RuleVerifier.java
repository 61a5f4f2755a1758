package org.opportune.scoring.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.scoring.Evidence;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoringRule;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.Limits;

/**
 * Proves a rule written in code: that it says what its author expects of some leads, and that it keeps the contract of
 * {@link ScoringRule} on them.
 *
 * <p>On every sample the rule is called again and again, after other samples, on many threads, with facts withdrawn one
 * by one, at other moments, and with every date four centuries later, when the calendar repeats itself and only a clock
 * makes a difference. Nothing is proved about leads unlike the samples: give one for each way the rule can go.
 *
 * <p>The defaults of the machine are never touched, so that tests may run side by side; {@link #alsoUnder} is for those
 * that may not. Immutable: every call gives a new verifier.
 */
public final class RuleVerifier {
    private final ScoringRule rule;
    private final Options options;
    private final List<Sample> samples;

    /** What a rule is held to. */
    record Options(Limits limits, boolean missingDecides, boolean boundToDates, List<Setting> settings) {}

    /** Other settings of the machine, under which a task is run. */
    record Setting(String name, Consumer<Runnable> around) {}

    private RuleVerifier(ScoringRule rule, Options options, List<Sample> samples) {
        this.rule = rule;
        this.options = options;
        this.samples = List.copyOf(samples);
    }

    /**
     * Starts with a rule, and no sample.
     *
     * @param rule the rule
     * @return the verifier
     */
    public static RuleVerifier of(ScoringRule rule) {
        Limits widest = Limits.of(Effect.MOST.negated(), Effect.MOST);
        return new RuleVerifier(rule, new Options(widest, false, false, List.of()), List.of());
    }

    /**
     * States the points that the rule may earn.
     *
     * @param limits the least and the most; a million below and above zero unless said otherwise
     * @return the new verifier
     */
    public RuleVerifier within(Limits limits) {
        return with(new Options(limits, options.missingDecides, options.boundToDates, options.settings));
    }

    /**
     * Allows the rule to decide by the fact that something is missing, as one that takes points away from a lead without
     * telephone number does.
     *
     * @return the new verifier, without {@link Check#MISSING_IS_UNKNOWN}
     */
    public RuleVerifier missingDecides() {
        return with(new Options(options.limits, true, options.boundToDates, options.settings));
    }

    /**
     * Allows the rule to know certain dates, as one for the leads of a trade fair does.
     *
     * @return the new verifier, without {@link Check#CLOCK}
     */
    public RuleVerifier boundToDates() {
        return with(new Options(options.limits, options.missingDecides, true, options.settings));
    }

    /**
     * Runs every sample once more under other settings of the machine, by {@link Check#SETTINGS}.
     *
     * <pre>{@code
     * .alsoUnder("Turkish", task -> {
     *     Locale before = Locale.getDefault();
     *     Locale.setDefault(Locale.forLanguageTag("tr"));
     *     try {
     *         task.run();
     *     } finally {
     *         Locale.setDefault(before);
     *     }
     * })
     * }</pre>
     *
     * @param name what the settings are called in problems
     * @param around changes the settings, runs what it is given, and restores them; a test that changes what other tests
     *     rely on must run alone
     * @return the new verifier
     */
    public RuleVerifier alsoUnder(String name, Consumer<Runnable> around) {
        List<Setting> more = Stream.concat(options.settings.stream(), Stream.of(new Setting(name, around)))
                .toList();
        return with(new Options(options.limits, options.missingDecides, options.boundToDates, more));
    }

    private RuleVerifier with(Options changed) {
        return new RuleVerifier(rule, changed, samples);
    }

    /**
     * Adds a sample of which something is expected.
     *
     * @param lead what is known about the lead
     * @param asOf the moment of judging
     * @return takes what is expected
     */
    public Given given(Facts lead, Instant asOf) {
        return new Given(this, lead, asOf);
    }

    /**
     * Runs every check on every sample.
     *
     * @throws VerificationError naming every problem
     */
    public void verify() {
        Findings findings = new Findings();
        new RuleChecks(rule, options, samples, findings).run();
        findings.orThrow("rule " + rule.id());
    }

    /** A lead of which something is expected. */
    public static final class Given {
        private final RuleVerifier verifier;
        private final Facts lead;
        private final Instant asOf;

        private Given(RuleVerifier verifier, Facts lead, Instant asOf) {
            this.verifier = verifier;
            this.lead = lead;
            this.asOf = asOf;
        }

        /**
         * Expects the rule to fire.
         *
         * @param points whole points
         * @param evidence the ids of what they rest on, in order
         * @return the new verifier
         */
        public RuleVerifier earns(long points, String... evidence) {
            return earns(Points.of(points), evidence);
        }

        /**
         * Expects the rule to fire.
         *
         * @param points the points
         * @param evidence the ids of what they rest on, in order
         * @return the new verifier
         */
        public RuleVerifier earns(Points points, String... evidence) {
            List<String> ids = List.of(evidence);
            return expects(
                    "fired with " + points + (ids.isEmpty() ? "" : " because of " + ids),
                    outcome -> outcome instanceof Outcome.Fired fired
                            && fired.points().equals(points)
                            && (ids.isEmpty()
                                    || fired.evidence().stream()
                                            .map(Evidence::id)
                                            .toList()
                                            .equals(ids)));
        }

        /**
         * Expects the rule not to fire, although all it needs is known.
         *
         * @return the new verifier
         */
        public RuleVerifier doesNotFire() {
            return expects("not fired", outcome -> outcome instanceof Outcome.NotFired);
        }

        /**
         * Expects the rule not to know.
         *
         * @param missing the facts it waits for
         * @return the new verifier
         */
        public RuleVerifier isUnknown(Key<?>... missing) {
            Set<Key<?>> keys = new TreeSet<>(List.of(missing));
            return expects(
                    "unknown without " + keys,
                    outcome -> outcome instanceof Outcome.Unknown unknown
                            && unknown.missing().equals(keys));
        }

        /**
         * Expects nothing but that the contract is kept.
         *
         * @return the new verifier
         */
        public RuleVerifier keepsTheContract() {
            return with(Optional.empty());
        }

        private RuleVerifier expects(String words, Predicate<Outcome> holds) {
            return with(Optional.of(new Sample.Expected(words, holds)));
        }

        private RuleVerifier with(Optional<Sample.Expected> expected) {
            Sample sample = new Sample("sample " + (verifier.samples.size() + 1), lead, asOf, expected);
            return new RuleVerifier(
                    verifier.rule,
                    verifier.options,
                    Stream.concat(verifier.samples.stream(), Stream.of(sample)).toList());
        }
    }
}
