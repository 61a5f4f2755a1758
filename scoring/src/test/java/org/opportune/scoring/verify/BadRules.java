package org.opportune.scoring.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.ValueType;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.ScoringRule;

/** Rules each of which breaks the contract in its own way, and one that keeps it. */
final class BadRules {
    static final Key<Long> SEATS = Key.integer("acme:seats");
    static final Key<String> CITY = Key.text("acme:city");
    static final Key<Boolean> PARTNER = Key.of("acme:partner", ValueType.BOOLEAN);
    static final Key<Occurrences> VISITS = Key.occurrences("acme:visits");

    private BadRules() {}

    /** How a rule judges, apart from its name and what it declares. */
    interface Judge {
        Outcome judge(Facts lead, Instant asOf);
    }

    private record Rule(RuleId id, Set<Key<?>> reads, Judge how) implements ScoringRule {
        @Override
        public Outcome judge(Facts lead, Instant asOf) {
            return how.judge(lead, asOf);
        }
    }

    private static ScoringRule rule(String name, Judge how, Key<?>... reads) {
        return new Rule(RuleId.of("acme:" + name), Set.of(reads), how);
    }

    /** Facts that a careless host hands over although they can be changed. */
    static final class Loose implements Facts {
        final Map<Key<?>, Object> values = new HashMap<>();

        @Override
        public <T> Answer<T> get(Key<T> key) {
            Object value = values.get(key);
            return value == null
                    ? Answer.unknown()
                    : Answer.of(key.type().javaType().cast(value));
        }
    }

    private static Outcome seats(Facts lead) {
        return lead.get(SEATS) instanceof Answer.Known<Long> seats
                ? seats.value() >= 5 ? Outcome.fired(Points.of(seats.value())) : Outcome.notFired()
                : Outcome.unknown(SEATS);
    }

    static ScoringRule good() {
        return rule("good", (lead, asOf) -> seats(lead), SEATS);
    }

    static ScoringRule withoutVendor() {
        return new Rule(RuleId.of("good"), Set.of(SEATS), (lead, asOf) -> seats(lead));
    }

    static ScoringRule readingWhatItHasNotDeclared() {
        return rule(
                "sly",
                (lead, asOf) -> lead.get(PARTNER).equals(Answer.of(true)) ? Outcome.notFired() : seats(lead),
                SEATS);
    }

    static ScoringRule declaringWhatItNeverReads() {
        return rule("idle", (lead, asOf) -> seats(lead), SEATS, CITY);
    }

    static ScoringRule counting() {
        AtomicInteger calls = new AtomicInteger();
        return rule("counting", (lead, asOf) -> Outcome.fired(Points.of(calls.incrementAndGet())));
    }

    /** Gives the second of two equal leads in a row nothing more than the first, but remembers the last other one. */
    static ScoringRule rememberingTheLeadBefore() {
        AtomicLong current = new AtomicLong(-1);
        AtomicLong before = new AtomicLong(-1);
        return rule(
                "remembering",
                (lead, asOf) -> {
                    long seats = lead.get(SEATS) instanceof Answer.Known<Long> known ? known.value() : -1;
                    if (current.get() != seats) {
                        before.set(current.getAndSet(seats));
                    }
                    return seats < 0 ? Outcome.unknown(SEATS) : Outcome.fired(Points.of(seats > before.get() ? 2 : 1));
                },
                SEATS);
    }

    /** Works in the thread that came first only. */
    static ScoringRule knowingItsThread() {
        AtomicReference<Thread> first = new AtomicReference<>();
        return rule("threads", (lead, asOf) -> {
            first.compareAndSet(null, Thread.currentThread());
            return first.get() == Thread.currentThread() ? Outcome.fired(Points.of(1)) : Outcome.notFired();
        });
    }

    static ScoringRule random() {
        Random random = new Random();
        return rule("random", (lead, asOf) -> Outcome.fired(Points.of(random.nextInt(1000) + 1)));
    }

    static ScoringRule readingTheClock() {
        return rule(
                "clock",
                (lead, asOf) -> lead.get(VISITS) instanceof Answer.Known<Occurrences> visits
                        ? recent(visits.value(), Instant.now())
                        : Outcome.unknown(VISITS),
                VISITS,
                Facts.AS_OF);
    }

    private static Outcome recent(Occurrences visits, Instant now) {
        return visits.count(Instant.MIN, now.minus(Duration.ofDays(1))) > 0
                ? Outcome.fired(Points.of(3))
                : Outcome.notFired();
    }

    static ScoringRule dependingOnAMomentItHasNotDeclared() {
        return rule(
                "moment",
                (lead, asOf) -> lead.get(VISITS) instanceof Answer.Known<Occurrences> visits
                        ? recent(visits.value(), asOf)
                        : Outcome.unknown(VISITS),
                VISITS);
    }

    static ScoringRule throwing() {
        return rule(
                "throwing",
                (lead, asOf) -> {
                    if (lead.get(SEATS) instanceof Answer.Known<Long> seats) {
                        return Outcome.fired(Points.of(10 / seats.value()));
                    }
                    throw new IllegalStateException("no seats");
                },
                SEATS);
    }

    @SuppressWarnings("NullAway") // what a careless author does
    static ScoringRule givingNothing() {
        return rule("nothing", (lead, asOf) -> null);
    }

    static ScoringRule unbounded() {
        return rule(
                "unbounded",
                (lead, asOf) -> lead.get(SEATS) instanceof Answer.Known<Long> seats
                        ? Outcome.fired(Points.of(seats.value() * 1_000))
                        : Outcome.unknown(SEATS),
                SEATS);
    }

    static ScoringRule takingMissingForNo() {
        return rule(
                "missing",
                (lead, asOf) -> lead.get(SEATS) instanceof Answer.Known<Long> seats && seats.value() >= 5
                        ? Outcome.fired(Points.of(1))
                        : Outcome.notFired(),
                SEATS);
    }

    /** Waits for the first of two facts, and takes the second for no when it is missing. */
    static ScoringRule takingTheSecondMissingForNo() {
        return rule(
                "second",
                (lead, asOf) -> !(lead.get(SEATS) instanceof Answer.Known<Long>)
                        ? Outcome.unknown(SEATS)
                        : lead.get(PARTNER).equals(Answer.of(true)) ? Outcome.fired(Points.of(1)) : Outcome.notFired(),
                SEATS,
                PARTNER);
    }

    static ScoringRule waitingForWhatItKnows() {
        return rule(
                "waiting",
                (lead, asOf) -> {
                    lead.get(SEATS);
                    return Outcome.unknown(SEATS);
                },
                SEATS);
    }

    static ScoringRule waitingForNothing() {
        return rule(
                "vague",
                (lead, asOf) -> {
                    lead.get(SEATS);
                    return Outcome.unknown();
                },
                SEATS);
    }

    static ScoringRule changingTheFacts() {
        return rule(
                "changing",
                (lead, asOf) -> {
                    Outcome outcome = seats(lead);
                    if (lead instanceof Loose loose) {
                        loose.values.put(SEATS, 1L);
                    }
                    return outcome;
                },
                SEATS);
    }

    static ScoringRule lookingBehindTheFacts() {
        return rule(
                "peeking", (lead, asOf) -> lead instanceof Loose ? Outcome.fired(Points.of(99)) : seats(lead), SEATS);
    }

    @SuppressWarnings("StringCaseLocaleUsage") // what a careless author does
    static ScoringRule dependingOnTheDefaultLocale() {
        return rule(
                "locale",
                (lead, asOf) -> lead.get(CITY) instanceof Answer.Known<String> city
                        ? city.value().toUpperCase().equals("VILNIUS")
                                ? Outcome.fired(Points.of(1))
                                : Outcome.notFired()
                        : Outcome.unknown(CITY),
                CITY);
    }

    static ScoringRule changingItsName() {
        AtomicInteger calls = new AtomicInteger();
        return new ScoringRule() {
            @Override
            public RuleId id() {
                return RuleId.of("acme:name-" + calls.incrementAndGet());
            }

            @Override
            public Set<Key<?>> reads() {
                return Set.of(SEATS);
            }

            @Override
            public Outcome judge(Facts lead, Instant asOf) {
                return seats(lead);
            }
        };
    }

    /** Runs a task as on a machine in Turkey, and must not meet another test meanwhile. */
    static void turkish(Runnable task) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            task.run();
        } finally {
            Locale.setDefault(before);
        }
    }
}
