package org.opportune.scoring.model;

import static org.opportune.core.Condition.all;
import static org.opportune.core.Condition.any;
import static org.opportune.core.Condition.atLeast;
import static org.opportune.core.Condition.in;
import static org.opportune.core.Condition.range;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.ValueType;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Evidence;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Registry;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.ScoringRule;

/** A model small enough to work out by hand, and a lead on which each of its cases occurs. */
final class SmallModel {
    static final Key<String> COUNTRY = Key.text("lead.country");
    static final Key<Long> EMPLOYEES = Key.integer("lead.employees");
    static final Key<Boolean> BUDGET = Key.of("acme:budget", ValueType.BOOLEAN);
    static final Key<Boolean> COMPETITOR = Key.of("acme:competitor", ValueType.BOOLEAN);
    static final Key<Long> SEATS = Key.integer("acme:seats");
    static final Key<Occurrences> OPENED = Key.occurrences("interaction.EMAIL_OPENED");
    static final Key<Occurrences> UNSUBSCRIBED = Key.occurrences("acme:unsubscribed");
    static final Instant AS_OF = Instant.parse("2026-01-26T12:00:00Z");

    static final ScoreModel MODEL = ScoreModel.builder()
            .id(ModelId.of("acme:b2b"))
            .addDimensions(
                    ModelDimension.of(Dimension.FIT, Limits.atMost(Points.of(30))),
                    ModelDimension.of(Dimension.ENGAGEMENT))
            .addGroups(
                    RuleGroup.of("firm", Dimension.FIT),
                    RuleGroup.of("mail", Dimension.ENGAGEMENT, Limits.of(Points.of(-5), Points.of(12))))
            .addRules(
                    ModelRule.of("home", "firm", in(COUNTRY, "FR", "LT"), Effect.points(10), "COUNTRY"),
                    ModelRule.of("mid-size", "firm", range(EMPLOYEES, 200L, 1000L), Effect.points(25), "SIZE"),
                    ModelRule.of(
                            "ready",
                            "firm",
                            all(in(BUDGET, true), any(in(COUNTRY, "FR"), atLeast(EMPLOYEES, 5000L))),
                            Effect.points(8),
                            "BUDGET"),
                    ModelRule.builder()
                            .id(RuleId.of("seats"))
                            .group(GroupId.of("firm"))
                            .effect(Effect.coded(RuleId.of("acme:seats")))
                            .limits(Limits.of(Points.ZERO, Points.of(6)))
                            .reason(ReasonCode.of("SEATS"))
                            .build(),
                    ModelRule.of(
                            "opened",
                            "mail",
                            Condition.always(),
                            Effect.perOccurrence(OPENED, Points.of(8), 2, Decay.halfLife(Duration.ofDays(10))),
                            "MAIL"),
                    ModelRule.of(
                            "unsubscribed",
                            "mail",
                            Condition.always(),
                            Effect.perOccurrence(UNSUBSCRIBED, Points.of(-20), 1, Decay.none()),
                            "UNSUBSCRIBED"))
            .addDisqualifiers(Disqualifier.of("competitor", in(COMPETITOR, true), "COMPETITOR"))
            .total(Limits.of(Points.ZERO, Points.of(38)))
            .bands(Bands.of(
                    Band.atLeast("A", Points.of(30)),
                    Band.of("B", Points.of(10), Points.of(30)),
                    Band.below("C", Points.of(10))))
            .build();

    static final CompiledModel COMPILED =
            MODEL.compile(Registry.builder().rule(new Seats()).build());

    /** A point for each seat. */
    record Seats() implements ScoringRule {
        @Override
        public RuleId id() {
            return RuleId.of("acme:seats");
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(SEATS);
        }

        @Override
        public Outcome judge(Facts lead, Instant asOf) {
            return lead.get(SEATS) instanceof Answer.Known<Long> seats
                    ? Outcome.fired(Points.of(seats.value()), Evidence.of("order 7"))
                    : Outcome.unknown(SEATS);
        }
    }

    private SmallModel() {}

    /** French, 300 people, budget, nine seats, three mails opened of which one tomorrow, and one twice. */
    static Attributes lead() {
        return Attributes.none()
                .with(COUNTRY, "FR")
                .with(EMPLOYEES, 300L)
                .with(BUDGET, true)
                .with(COMPETITOR, true)
                .with(SEATS, 9L)
                .with(OPENED, opened(0, 10, 20, -1));
    }

    static Occurrences opened(int... daysAgo) {
        Occurrences opened = Occurrences.of(List.of());
        for (int days : daysAgo) {
            opened = opened.plus(new Occurrence("mail-" + days, AS_OF.minus(Duration.ofDays(days))));
        }
        return opened;
    }
}
