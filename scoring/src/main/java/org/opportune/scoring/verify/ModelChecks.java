package org.opportune.scoring.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Explanation.FailedLine;
import org.opportune.scoring.Explanation.Line;
import org.opportune.scoring.Explanation.RuleLine;
import org.opportune.scoring.Points;
import org.opportune.scoring.Registry;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.Score;
import org.opportune.scoring.model.CompiledModel;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreBatch;
import org.opportune.scoring.model.ScoreModel;

/** The checks of a model, each on every sample. */
final class ModelChecks {
    private static final Points LOWEST = Points.of(-1_000_000_000_000L);

    private final ScoreModel model;
    private final Registry registry;
    private final Instant asOf;
    private final Map<String, Facts> samples;
    private final CompiledModel compiled;
    private final Map<String, Score> scores = new LinkedHashMap<>();

    ModelChecks(ScoreModel model, Registry registry, Instant asOf, Map<String, Facts> samples) {
        this.model = model;
        this.registry = registry;
        this.asOf = asOf;
        this.samples = samples;
        this.compiled = model.preview(registry);
        samples.forEach((name, facts) -> scores.put(name, compiled.score(facts, asOf)));
    }

    void run(Findings findings) {
        findings.check(!samples.isEmpty(), Check.EXPECTATION, "samples", "must be at least one");
        scores.forEach((name, score) -> {
            explained(name, score, findings);
            limited(name, score, findings);
        });
        repeated(findings);
        otherOrder(findings);
        batch(findings);
        samples.forEach((name, facts) -> new Signals(compiled, facts, asOf).check(name, findings));
        new Reach(model).check(findings);
    }

    private static void explained(String name, Score score, Findings findings) {
        findings.check(
                score.explanation().total().equals(score.total()),
                Check.SUM,
                name,
                "the lines add up to " + score.explanation().total() + ", the total is " + score.total());
        for (Line line : score.explanation().lines()) {
            if (line instanceof FailedLine failed) {
                findings.check(false, Check.FAILURE, name, "rule " + failed.rule() + " failed: " + failed.cause());
            }
        }
    }

    private void limited(String name, Score score, Findings findings) {
        findings.check(within(model.total(), score.total()), Check.LIMITS, name, "the total is " + score.total());
        for (ModelDimension dimension : model.dimensions()) {
            Points points = score.dimensions().getOrDefault(dimension.dimension(), Points.ZERO);
            findings.check(
                    within(dimension.limits(), points),
                    Check.LIMITS,
                    name,
                    "dimension " + dimension.dimension() + " is " + points);
        }
    }

    private static boolean within(Limits limits, Points points) {
        return limits.min().filter(min -> points.compareTo(min) < 0).isEmpty()
                && limits.max().filter(max -> points.compareTo(max) > 0).isEmpty();
    }

    private void repeated(Findings findings) {
        List<String> names = List.copyOf(samples.keySet());
        for (String name : names) {
            same(Check.REPEATABLE, name, "asked again", score(compiled, name), findings);
        }
        for (List<Score> all : OtherThreads.run(
                () -> names.stream().map(name -> score(compiled, name)).toList())) {
            for (int i = 0; i < names.size(); i++) {
                same(Check.THREADS, names.get(i), "on another thread", all.get(i), findings);
            }
        }
    }

    private Score score(CompiledModel by, String name) {
        return by.score(samples.getOrDefault(name, Attributes.none()), asOf);
    }

    private void same(Check check, String name, String when, Score actual, Findings findings) {
        findings.check(
                actual.equals(scores.get(name)),
                check,
                name,
                "scores " + scores.get(name) + ", but " + when + " " + actual);
    }

    private void otherOrder(Findings findings) {
        List<ModelRule> rules = new ArrayList<>(model.rules());
        List<RuleGroup> groups = new ArrayList<>(model.groups());
        Collections.reverse(rules);
        Collections.reverse(groups);
        CompiledModel reversed = model.withRules(rules).withGroups(groups).preview(registry);
        scores.forEach((name, score) -> {
            Score other = score(reversed, name);
            findings.check(
                    other.total().equals(score.total()) && other.dimensions().equals(score.dimensions()),
                    Check.RULE_ORDER,
                    name,
                    "is " + score.dimensions() + ", but " + other.dimensions() + " with the rules in reverse");
        });
    }

    private void batch(Findings findings) {
        List<KnownLead> leads = samples.entrySet().stream()
                .map(sample -> new KnownLead(LeadId.of(sample.getKey()), sample.getValue()))
                .toList();
        ScoreBatch batch = compiled.score(leads, asOf);
        for (int row = 0; row < leads.size(); row++) {
            String name = leads.get(row).id().value();
            same(Check.BATCH, name, "in a batch", batch.score(row), findings);
            findings.check(
                    batch.total(row).equals(batch.score(row).total()),
                    Check.BATCH,
                    name,
                    "has a total of " + batch.total(row) + " in a batch, and a score of " + batch.score(row));
        }
    }

    void rules(Findings findings) {
        Set<RuleId> applied = new TreeSet<>();
        scores.values().forEach(score -> {
            score.disqualifications().forEach(one -> applied.add(one.rule()));
            score.explanation().lines().stream()
                    .filter(RuleLine.class::isInstance)
                    .map(RuleLine.class::cast)
                    .forEach(line -> applied.add(line.rule()));
        });
        model.rules().forEach(rule -> applies(rule.id(), applied, findings));
        model.disqualifiers().forEach(rule -> applies(rule.id(), applied, findings));
    }

    private static void applies(RuleId rule, Set<RuleId> applied, Findings findings) {
        findings.check(applied.contains(rule), Check.RULE_COVER, "rule " + rule, "applies to no sample");
    }

    void bands(Findings findings) {
        model.bands()
                .list()
                .forEach(band -> findings.check(
                        scores.values().stream().anyMatch(score -> band.contains(score.total())),
                        Check.BAND_COVER,
                        "band " + band.label(),
                        "no sample is in it"));
    }

    void boundaries(Findings findings) {
        new Boundaries(model)
                .check(samples.values().stream().map(facts -> facts.at(asOf)).toList(), findings);
    }

    <T> void monotone(Key<T> fact, Dimension dimension, Findings findings) {
        SortedSet<T> values = new Boundaries(model).values(fact);
        for (Facts facts : samples.values()) {
            if (facts.get(fact) instanceof Answer.Known<T> known) {
                values.add(known.value());
            }
        }
        samples.forEach((name, facts) -> {
            Points before = LOWEST;
            for (T value : values) {
                Points points = compiled.score(Changed.with(facts, fact, value), asOf)
                        .dimensions()
                        .getOrDefault(dimension, Points.ZERO);
                findings.check(
                        points.compareTo(before) >= 0,
                        Check.MONOTONE,
                        name,
                        dimension + " falls from " + before + " to " + points + " when " + fact + " rises to " + value);
                before = points;
            }
        });
    }

    void roundTrip(UnaryOperator<ScoreModel> roundTrip, Findings findings) {
        ScoreModel read = roundTrip.apply(model);
        findings.check(read.equals(model), Check.ROUND_TRIP, "the model", "is not equal to what was written");
        findings.check(
                read.contentHash().equals(model.contentHash()),
                Check.ROUND_TRIP,
                "the model",
                "has another content hash");
        CompiledModel again = read.preview(registry);
        samples.keySet().forEach(name -> same(Check.ROUND_TRIP, name, "read again", score(again, name), findings));
    }

    String golden() {
        return GoldenScores.of(compiled, samples, asOf).toString();
    }
}
