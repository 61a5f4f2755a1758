package org.opportune.scoring.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.Truth;
import org.opportune.core.ValueType;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Evidence;
import org.opportune.scoring.Grade;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Outcome;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Registry;
import org.opportune.scoring.RuleId;
import org.opportune.scoring.ScoringRule;

/** Models and leads made from a seed, in which every kind of condition, effect, decay and limit occurs. */
public final class RandomScoring {
    static final Key<String> COUNTRY = Key.text("t:country");
    static final Key<String> SECTOR = Key.text("t:sector");
    static final Key<Long> EMPLOYEES = Key.integer("t:employees");
    static final Key<BigDecimal> BUDGET = Key.of("t:budget", ValueType.DECIMAL);
    static final Key<Boolean> PARTNER = Key.of("t:partner", ValueType.BOOLEAN);
    static final Key<LocalDate> DUE = Key.of("t:due", ValueType.DATE);
    static final Key<Occurrences> OPENED = Key.occurrences("t:opened");
    static final Key<Occurrences> DEMOS = Key.occurrences("t:demos");
    static final Set<Key<?>> KEYS = Set.of(COUNTRY, SECTOR, EMPLOYEES, BUDGET, PARTNER, DUE, OPENED, DEMOS);
    public static final Instant AS_OF = Instant.parse("2026-01-26T12:00:00Z");
    public static final Registry REGISTRY = Registry.builder()
            .rule(new ByHead())
            .rule(new Brittle())
            .rule(new ByHour())
            .build();

    private static final List<String> COUNTRIES = List.of("FR", "LT", "DE", "US");
    private static final List<String> SECTORS = List.of("software", "retail software", "health", "public");
    private static final List<BigDecimal> BUDGETS =
            List.of(new BigDecimal("0.5"), new BigDecimal("1.0"), BigDecimal.TEN, new BigDecimal("10.00"));

    private final Random random;

    public RandomScoring(long seed) {
        this.random = new Random(seed);
    }

    /** Earns points by the number of people. */
    record ByHead() implements ScoringRule {
        @Override
        public RuleId id() {
            return RuleId.of("t:by-head");
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(EMPLOYEES, COUNTRY);
        }

        @Override
        public Outcome judge(Facts lead, Instant asOf) {
            if (!(lead.get(EMPLOYEES) instanceof Answer.Known<Long> known)) {
                return Outcome.unknown(EMPLOYEES);
            }
            long points = known.value() % 9 - 3;
            boolean french = lead.get(COUNTRY).equals(Answer.of("FR"));
            return french || points != 0
                    ? Outcome.fired(Points.of(points), Evidence.of("head " + known.value()))
                    : Outcome.notFired();
        }
    }

    /** Fails for every third number of people, each time in another way. */
    record Brittle() implements ScoringRule {
        @Override
        public RuleId id() {
            return RuleId.of("t:brittle");
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(EMPLOYEES);
        }

        @Override
        public Outcome judge(Facts lead, Instant asOf) {
            if (!(lead.get(EMPLOYEES) instanceof Answer.Known<Long> known)) {
                return Outcome.unknown(EMPLOYEES);
            }
            return switch ((int) (known.value() % 9)) {
                case 0 -> throw new ArithmeticException("by zero");
                case 3 -> Outcome.fired(Points.of(2_000_000));
                case 6 -> new Outcome.Failed("no price list");
                default -> Outcome.fired(Points.of(3));
            };
        }
    }

    /** Earns points in the morning. */
    record ByHour() implements ScoringRule {
        @Override
        public RuleId id() {
            return RuleId.of("t:by-hour");
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(Facts.AS_OF, PARTNER);
        }

        @Override
        public Outcome judge(Facts lead, Instant asOf) {
            return asOf.getEpochSecond() / 3600 % 24 < 12 ? Outcome.fired(Points.of(2)) : Outcome.notFired();
        }
    }

    /** A host's own question about two facts. */
    record BothKnown() implements Condition.Custom {
        @Override
        public String type() {
            return "t:both-known";
        }

        @Override
        public Attributes parameters() {
            return Attributes.none();
        }

        @Override
        public Truth test(Facts facts) {
            return Condition.exists(SECTOR)
                    .test(facts)
                    .and(Condition.exists(BUDGET).test(facts));
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of(SECTOR, BUDGET);
        }
    }

    /** Facts that can be changed one by one. */
    static final class Lead {
        final TreeMap<Key<?>, Object> values = new TreeMap<>();

        Facts facts() {
            TreeMap<Key<?>, Object> copy = new TreeMap<>(values);
            return new Facts() {
                @Override
                public <T> Answer<T> get(Key<T> key) {
                    return Answer.of(
                            Optional.ofNullable(copy.get(key)).map(key.type().javaType()::cast));
                }
            };
        }
    }

    public ScoreModel model() {
        ScoreModel.Builder model = ScoreModel.builder().id(ModelId.of("random"));
        model.addDimensions(new ModelDimension(Dimension.FIT, limits(), true));
        model.addDimensions(ModelDimension.of(Dimension.ENGAGEMENT, limits()));
        int groups = 1 + random.nextInt(5);
        for (int i = 0; i < groups; i++) {
            model.addGroups(
                    RuleGroup.of("g" + i, random.nextBoolean() ? Dimension.FIT : Dimension.ENGAGEMENT, limits()));
        }
        int rules = random.nextInt(4) == 0 ? 90 : random.nextInt(25);
        for (int i = 0; i < rules; i++) {
            model.addRules(rule("r" + i, "g" + random.nextInt(groups)));
        }
        for (int i = 0; i < groups; i++) {
            if (random.nextInt(3) == 0) {
                model.addRules(multiplier("m" + i, "g" + i));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            model.addDisqualifiers(Disqualifier.of("d" + i, condition(2), "ruled-out"));
        }
        return model.total(limits())
                .bands(Bands.of(
                        Band.atLeast("A", Points.of(30)),
                        Band.of("B", Points.ZERO, Points.of(30)),
                        Band.below("C", Points.ZERO)))
                .grid(new Grid(
                        Grid.Axis.of(Dimension.FIT, Band.atLeast("A", Points.of(5)), Band.below("B", Points.of(5))),
                        Grid.Axis.of(
                                Dimension.ENGAGEMENT, Band.atLeast("1", Points.ZERO), Band.below("2", Points.ZERO)),
                        List.of(new Grid.Cell("A", "1", Grade.of("best", "CALL")))))
                .build();
    }

    private ModelRule rule(String id, String group) {
        Effect effect = effect();
        Limits limits = effect instanceof Effect.Coded
                ? Limits.of(Points.of(-2), Points.of(4))
                : random.nextInt(4) == 0 ? limits() : Limits.none();
        return ModelRule.builder()
                .id(RuleId.of(id))
                .group(GroupId.of(group))
                .when(random.nextInt(8) == 0 ? Condition.always() : condition(3))
                .effect(effect)
                .limits(limits)
                .validFrom(random.nextInt(9) == 0 ? Optional.of(moment(-4_000_000)) : Optional.empty())
                .validTo(random.nextInt(9) == 0 ? Optional.of(moment(100_000)) : Optional.empty())
                .reason(ReasonCode.of("because " + id))
                .build();
    }

    private Instant moment(long from) {
        return AS_OF.plusSeconds(from + random.nextInt(4_000_000));
    }

    private ModelRule multiplier(String id, String group) {
        String factor = pick(List.of("0", "0.333", "0.5", "1.5", "2.125", "9"));
        return ModelRule.of(id, group, condition(2), Effect.times(factor), "because " + id)
                .withLimits(random.nextInt(4) == 0 ? limits() : Limits.none());
    }

    private Effect table() {
        Map<String, Points> points = new HashMap<>();
        COUNTRIES.forEach(country -> points.put(country, random.nextInt(4) == 0 ? Points.ZERO : points()));
        points.remove(pick(COUNTRIES));
        points.put("AT", points());
        return random.nextBoolean() ? Effect.table(COUNTRY, points) : Effect.table(COUNTRY, points, points());
    }

    private Effect line() {
        Effect.Knot[] knots = new Effect.Knot[2 + random.nextInt(3)];
        for (int i = 0; i < knots.length; i++) {
            BigDecimal at = new BigDecimal(i * 13 + random.nextInt(13)).movePointLeft(random.nextInt(2));
            knots[i] = new Effect.Knot(at.add(BigDecimal.valueOf(100L * i)), points());
        }
        return Effect.linear(random.nextBoolean() ? EMPLOYEES : BUDGET, knots);
    }

    private Effect effect() {
        return switch (random.nextInt(13)) {
            case 8, 9 -> table();
            case 10, 11 -> line();
            case 12 -> Effect.coded(RuleId.of("t:brittle"));
            case 0 -> Effect.coded(RuleId.of("t:by-head"));
            case 1 -> Effect.coded(RuleId.of("t:by-hour"));
            case 2, 3 -> Effect.fadingPenalty(pick(OPENED, DEMOS), points(), 1 + random.nextInt(4), decay());
            default -> Effect.points(points());
        };
    }

    Decay decay() {
        Duration time = Duration.ofHours(1 + random.nextInt(2000));
        BigDecimal floor = BigDecimal.valueOf(random.nextInt(2) * random.nextInt(900), 3);
        return switch (random.nextInt(5)) {
            case 0 -> Decay.none();
            case 1 -> new Decay.HalfLife(time, floor);
            case 2 -> new Decay.Linear(time, floor);
            case 3 -> Decay.expiry(time);
            default ->
                Decay.steps(
                        new Decay.Step(time, new BigDecimal("0.7")),
                        new Decay.Step(time.multipliedBy(3), new BigDecimal("0.25")));
        };
    }

    private Points points() {
        long thousandths = random.nextInt(40_000) - 20_000L;
        return Points.ofThousandths(thousandths == 0 ? 1 : thousandths);
    }

    private Limits limits() {
        Points low = Points.of(-random.nextInt(20));
        Points high = Points.of(random.nextInt(25));
        return switch (random.nextInt(4)) {
            case 0 -> Limits.of(low, high);
            case 1 -> Limits.atMost(high);
            case 2 -> Limits.atLeast(low);
            default -> Limits.none();
        };
    }

    Condition condition(int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            Condition[] parts = new Condition[random.nextInt(4)];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = condition(depth - 1);
            }
            return random.nextBoolean() ? Condition.all(parts) : Condition.any(parts);
        }
        return random.nextInt(6) == 0 ? Condition.not(condition(Math.max(0, depth - 1))) : leaf();
    }

    private Condition leaf() {
        return switch (random.nextInt(13)) {
            case 0 -> Condition.in(COUNTRY, pick(COUNTRIES), pick(COUNTRIES));
            case 1 -> Condition.in(SECTOR, pick(SECTORS));
            case 2 -> Condition.range(SECTOR, "i", "q");
            case 3 -> Condition.contains(SECTOR, "soft");
            case 4 -> Condition.range(EMPLOYEES, (long) random.nextInt(20), 20L + random.nextInt(20));
            case 5 -> Condition.in(EMPLOYEES, (long) random.nextInt(40));
            case 6 -> Condition.atLeast(BUDGET, pick(BUDGETS));
            case 7 -> Condition.in(BUDGET, new BigDecimal("1.00"), BigDecimal.TEN);
            case 8 -> Condition.in(PARTNER, random.nextBoolean());
            case 9 -> Condition.below(DUE, day());
            case 10 ->
                new Condition.CountWithin(
                        pick(OPENED, DEMOS),
                        Duration.ofHours(1 + random.nextInt(1000)),
                        random.nextInt(3),
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(3));
            case 11 -> random.nextBoolean() ? new BothKnown() : Condition.exists(pick(List.copyOf(KEYS)));
            default -> Condition.atLeast(Facts.AS_OF, AS_OF.plusSeconds(random.nextInt(4_000_000) - 2_000_000L));
        };
    }

    Lead lead() {
        Lead lead = new Lead();
        for (Key<?> key : List.of(COUNTRY, SECTOR, EMPLOYEES, BUDGET, PARTNER, DUE, OPENED, DEMOS)) {
            if (random.nextInt(4) != 0) {
                lead.values.put(key, value(key));
            }
        }
        return lead;
    }

    Object value(Key<?> key) {
        Supplier<Object> value = () -> key.equals(COUNTRY)
                ? pick(COUNTRIES)
                : key.equals(SECTOR)
                        ? pick(SECTORS)
                        : key.equals(EMPLOYEES)
                                ? (Object) (long) random.nextInt(40)
                                : key.equals(BUDGET)
                                        ? pick(BUDGETS)
                                        : key.equals(PARTNER) ? (Object) random.nextBoolean() : day();
        return key.type() == ValueType.OCCURRENCES ? occurrences() : value.get();
    }

    Occurrence occurrence() {
        int number = random.nextInt(12);
        return new Occurrence(
                "o" + number,
                AS_OF.plusMillis(
                        random.nextInt(6) == 0 ? 0 : 3_000_000_000L / 12 * (1 - number) + random.nextInt(100_000_000)));
    }

    public List<KnownLead> leads(int count) {
        List<KnownLead> leads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leads.add(new KnownLead(LeadId.of("L-" + i), lead().facts()));
        }
        return leads;
    }

    Occurrences occurrences() {
        List<Occurrence> some = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            some.add(occurrence());
        }
        return Occurrences.of(some);
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1 + random.nextInt(28));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private <T> T pick(T one, T other) {
        return random.nextBoolean() ? one : other;
    }
}
