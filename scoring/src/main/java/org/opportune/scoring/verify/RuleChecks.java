package org.opportune.scoring.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoringRule;

/** The checks of a rule, each on every sample. */
final class RuleChecks {
    private static final int TIMES = 20;
    private static final List<Duration> SHIFTS =
            List.of(Duration.ofSeconds(1), Duration.ofDays(1), Duration.ofDays(100), Duration.ofDays(10_000));

    private final ScoringRule rule;
    private final RuleVerifier.Options options;
    private final List<Sample> samples;
    private final Findings findings;
    private final Set<Key<?>> declared;
    private final Set<Key<?>> asked = new TreeSet<>();
    private final List<Outcome> first = new ArrayList<>();

    RuleChecks(ScoringRule rule, RuleVerifier.Options options, List<Sample> samples, Findings findings) {
        this.rule = rule;
        this.options = options;
        this.samples = samples;
        this.findings = findings;
        this.declared = Set.copyOf(rule.reads());
    }

    void run() {
        identity();
        samples.forEach(this::outcome);
        for (int i = 0; i < samples.size(); i++) {
            repeated(samples.get(i), first.get(i));
        }
        afterOthers();
        threads();
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            missing(sample, first.get(i));
            moments(sample, first.get(i));
            settings(sample, first.get(i));
        }
        samples.stream().findFirst().ifPresent(this::nothingKnown);
        for (int i = 0; i < samples.size(); i++) {
            untouched(samples.get(i), first.get(i));
        }
        for (Key<?> key : declared) {
            boolean given = key.equals(Facts.AS_OF) || samples.isEmpty();
            findings.check(
                    given || asked.contains(key), Check.UNUSED_READ, "" + key, "is declared and never asked for");
        }
    }

    private void identity() {
        String id = rule.id().value();
        findings.check(id.matches("[^:\\s]+:[^:\\s]+"), Check.IDENTITY, "id " + id, "must be vendor:name");
        findings.check(rule.id().value().equals(id), Check.IDENTITY, "id " + id, "differs from call to call");
        findings.check(declared.equals(Set.copyOf(rule.reads())), Check.IDENTITY, "reads", "differ from call to call");
        findings.check(!samples.isEmpty(), Check.EXPECTATION, "samples", "must be at least one");
    }

    /** Judges a sample for the first time. */
    private void outcome(Sample sample) {
        Asked facts = new Asked(sample.asked());
        Outcome outcome = Sample.judge(rule, facts, sample.asOf());
        first.add(outcome);
        noteAsked(facts, sample.name());
        findings.check(!(outcome instanceof Outcome.Failed), Check.FAILURE, sample.name(), Sample.verdict(outcome));
        sample.expected()
                .ifPresent(expected -> findings.check(
                        expected.holds().test(outcome),
                        Check.EXPECTATION,
                        sample.name(),
                        "should be " + expected.words() + ", is " + outcome));
        if (outcome instanceof Outcome.Fired fired) {
            bounds(sample, fired.points());
        }
        keys(sample.name(), sample.asked(), outcome);
    }

    private void bounds(Sample sample, Points points) {
        findings.check(
                options.limits().min().filter(min -> points.compareTo(min) < 0).isEmpty()
                        && options.limits()
                                .max()
                                .filter(max -> points.compareTo(max) > 0)
                                .isEmpty(),
                Check.BOUNDS,
                sample.name(),
                points + " points are not within " + options.limits());
    }

    private void noteAsked(Asked facts, String where) {
        asked.addAll(facts.keys());
        for (Key<?> key : facts.keys()) {
            findings.check(
                    declared.contains(key),
                    Check.UNDECLARED_READ,
                    where,
                    "asks for " + key + ", which is not declared");
        }
    }

    private void keys(String where, Facts facts, Outcome outcome) {
        if (outcome instanceof Outcome.Unknown unknown) {
            findings.check(
                    !unknown.missing().isEmpty(), Check.MISSING_KEYS, where, "is unknown without a missing fact");
            for (Key<?> key : unknown.missing()) {
                findings.check(
                        declared.contains(key) && !(facts.get(key) instanceof Answer.Known<?>),
                        Check.MISSING_KEYS,
                        where,
                        "waits for " + key + ", which is not declared or is known");
            }
        }
    }

    private void repeated(Sample sample, Outcome outcome) {
        for (int i = 0; i < TIMES; i++) {
            same(Check.REPEATABLE, sample, "asked again", outcome, sample.judge(rule));
        }
    }

    /** Judges each sample right after each other, and after a lead of which nothing is known. */
    private void afterOthers() {
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            for (Sample before : samples) {
                before.judge(rule);
                same(Check.ORDER, sample, "right after " + before.name(), first.get(i), sample.judge(rule));
            }
            Sample.judge(rule, Attributes.none().at(sample.asOf()), sample.asOf());
            same(Check.ORDER, sample, "right after an empty lead", first.get(i), sample.judge(rule));
        }
    }

    private void threads() {
        List<List<Outcome>> all = OtherThreads.run(() -> Collections.nCopies(TIMES, samples).stream()
                .flatMap(List::stream)
                .map(sample -> sample.judge(rule))
                .toList());
        for (List<Outcome> outcomes : all) {
            for (int i = 0; i < outcomes.size(); i++) {
                int at = i % samples.size();
                same(Check.THREADS, samples.get(at), "on another thread", first.get(at), outcomes.get(i));
            }
        }
    }

    /** Less can be known, and then the rule may not know either, but must not say the opposite. */
    private void missing(Sample sample, Outcome outcome) {
        for (Key<?> key : declared) {
            if (!(sample.asked().get(key) instanceof Answer.Known<?>) || key.equals(Facts.AS_OF)) {
                continue;
            }
            String where = sample.name() + " without " + key;
            Asked facts = new Asked(Changed.without(sample.asked(), key));
            Outcome less = Sample.judge(rule, facts, sample.asOf());
            noteAsked(facts, where);
            keys(where, facts, less);
            findings.check(!(less instanceof Outcome.Failed), Check.FAILURE, where, Sample.verdict(less));
            findings.check(
                    options.missingDecides()
                            || less instanceof Outcome.Unknown
                            || less.getClass() == outcome.getClass(),
                    Check.MISSING_IS_UNKNOWN,
                    where,
                    "is " + Sample.verdict(less) + ", but with it " + Sample.verdict(outcome));
        }
    }

    private void nothingKnown(Sample sample) {
        Asked facts = new Asked(Attributes.none().at(sample.asOf()));
        String where = "a lead of which nothing is known";
        Outcome outcome = Sample.judge(rule, facts, sample.asOf());
        noteAsked(facts, where);
        keys(where, facts, outcome);
        boolean asks = declared.stream().anyMatch(key -> !key.equals(Facts.AS_OF));
        findings.check(!(outcome instanceof Outcome.Failed), Check.FAILURE, where, Sample.verdict(outcome));
        findings.check(
                !asks
                        || options.missingDecides()
                        || outcome instanceof Outcome.Unknown
                        || outcome instanceof Outcome.Failed,
                Check.MISSING_IS_UNKNOWN,
                where,
                "is " + Sample.verdict(outcome));
    }

    /** Hands the rule the very facts of the sample, which a rule that casts them can change. */
    private void untouched(Sample sample, Outcome outcome) {
        List<Answer<?>> before = answers(sample.facts());
        Outcome again = Sample.judge(rule, sample.facts(), sample.asOf());
        findings.check(
                before.equals(answers(sample.facts())), Check.MUTATION, sample.name(), "changes the facts it is given");
        if (!declared.contains(Facts.AS_OF)) {
            same(Check.MUTATION, sample, "given the facts themselves", outcome, again);
        }
    }

    private List<Answer<?>> answers(Facts facts) {
        List<Answer<?>> answers = new ArrayList<>();
        new TreeSet<>(declared).forEach(key -> answers.add(facts.get(key)));
        return answers;
    }

    private void moments(Sample sample, Outcome outcome) {
        for (Duration shift : declared.contains(Facts.AS_OF) ? List.<Duration>of() : SHIFTS) {
            for (Instant asOf : List.of(sample.asOf().plus(shift), sample.asOf().minus(shift))) {
                Outcome moved = Sample.judge(rule, sample.facts().at(asOf), asOf);
                findings.check(
                        Sample.verdict(moved).equals(Sample.verdict(outcome)),
                        Check.MOMENT,
                        sample.name(),
                        "is " + Sample.verdict(outcome) + ", but " + Sample.verdict(moved) + " as of " + asOf
                                + ", and Facts.AS_OF is not declared");
            }
        }
        Instant later = sample.asOf().plus(Changed.CENTURIES);
        Outcome moved = Sample.judge(rule, Changed.later(sample.facts()).at(later), later);
        findings.check(
                options.boundToDates() || Sample.verdict(moved).equals(Sample.verdict(outcome)),
                Check.CLOCK,
                sample.name(),
                "is " + Sample.verdict(outcome) + ", but " + Sample.verdict(moved)
                        + " when every date is 400 years later");
    }

    private void settings(Sample sample, Outcome outcome) {
        for (RuleVerifier.Setting setting : options.settings()) {
            setting.around().accept(() -> same(Check.SETTINGS, sample, setting.name(), outcome, sample.judge(rule)));
        }
    }

    private void same(Check check, Sample sample, String when, Outcome expected, Outcome actual) {
        findings.check(
                expected.equals(actual),
                check,
                sample.name(),
                "is " + Sample.verdict(expected) + ", but " + when + " " + Sample.verdict(actual));
    }
}
