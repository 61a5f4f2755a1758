package org.opportune.scoring.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.scoring.Evidence;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoringRule;

/** What a rule earns whose points are not the same for every lead, once its condition holds. */
abstract class Variable {

    /** Returns every fact that the points may depend on. */
    abstract Set<Key<?>> reads();

    /** Returns what the rule earns, before any limit, with its evidence. */
    abstract Outcome outcome(Facts facts, Instant asOf);

    /** Returns the first moment after {@code asOf} when the points change although no fact does. */
    abstract Optional<Instant> nextChange(Facts facts, Instant asOf);

    static Variable of(Effect.PerOccurrence effect) {
        return new PerOccurrence(effect, new Fading(effect.each().thousandths(), effect.decay()));
    }

    static Variable of(Effect.PerOccurrence effect, DecayCurve curve) {
        return new PerOccurrence(effect, new Fading(effect.each().thousandths(), effect.decay(), curve));
    }

    static Variable of(Effect.Table effect) {
        return new TablePoints(effect);
    }

    static Variable of(Effect.PiecewiseLinear effect) {
        return new LinearPoints(effect);
    }

    /** Returns what a rule says that earns some points without evidence; none are not worth a line. */
    static Outcome earning(Points points) {
        return points.signum() == 0 ? Outcome.notFired() : Outcome.fired(points);
    }

    static Variable of(ScoringRule rule) {
        return new Coded(rule);
    }

    private static final class PerOccurrence extends Variable {
        private final Effect.PerOccurrence effect;
        private final Fading fading;

        PerOccurrence(Effect.PerOccurrence effect, Fading fading) {
            this.effect = effect;
            this.fading = fading;
        }

        @Override
        Set<Key<?>> reads() {
            return Set.of(effect.key());
        }

        @Override
        Outcome outcome(Facts facts, Instant asOf) {
            if (!(facts.get(effect.key()) instanceof Answer.Known<Occurrences> known)) {
                return Outcome.unknown(effect.key());
            }
            List<Evidence> evidence = new ArrayList<>();
            long sum = 0;
            for (Occurrence occurrence : latest(known.value(), asOf)) {
                long factor = fading.billionths(age(occurrence, asOf));
                long points = fading.share(factor);
                if (points == 0) {
                    break; // whatever is older has faded at least as much
                }
                sum += points;
                evidence.add(new Evidence(
                        occurrence.id(),
                        Optional.of(occurrence.at()),
                        Optional.of(new Evidence.Share(
                                effect.each(), Fading.decimal(factor), Points.ofThousandths(points)))));
            }
            return evidence.isEmpty() ? Outcome.notFired() : new Outcome.Fired(Points.ofThousandths(sum), evidence);
        }

        @Override
        Optional<Instant> nextChange(Facts facts, Instant asOf) {
            if (!(facts.get(effect.key()) instanceof Answer.Known<Occurrences> known)) {
                return Optional.empty();
            }
            Optional<Instant> next = Optional.empty();
            for (Occurrence occurrence : latest(known.value(), asOf)) {
                long age = fading.nextChange(age(occurrence, asOf));
                if (age >= 0) {
                    next = Moments.earlier(next, Optional.of(occurrence.at().plusSeconds(age)));
                }
            }
            return next;
        }

        /** Returns the latest that count, the latest first. */
        private List<Occurrence> latest(Occurrences occurrences, Instant asOf) {
            List<Occurrence> all = occurrences.toList();
            List<Occurrence> latest = new ArrayList<>();
            for (int i = all.size() - 1; i >= 0 && latest.size() < effect.atMost(); i--) {
                if (!all.get(i).at().isAfter(asOf)) {
                    latest.add(all.get(i));
                }
            }
            return latest;
        }

        /** Returns the age in whole seconds. */
        private static long age(Occurrence occurrence, Instant asOf) {
            return Duration.between(occurrence.at(), asOf).toSeconds();
        }
    }

    private static final class Coded extends Variable {
        private final ScoringRule rule;
        private final Set<Key<?>> reads;

        Coded(ScoringRule rule) {
            this.rule = rule;
            this.reads = Set.copyOf(rule.reads());
        }

        @Override
        Set<Key<?>> reads() {
            return reads;
        }

        @Override
        Outcome outcome(Facts facts, Instant asOf) {
            return rule.judge(AskedFacts.only(facts, reads), asOf);
        }

        @Override
        Optional<Instant> nextChange(Facts facts, Instant asOf) {
            return Moments.anyTime(reads, asOf);
        }
    }
}
