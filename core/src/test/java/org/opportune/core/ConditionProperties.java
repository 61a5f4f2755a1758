package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of conditions: those of Kleene's logic, whatever is asked and whatever is known. */
class ConditionProperties {
    private static final List<Key<Long>> KEYS = List.of(Key.integer("a"), Key.integer("b"), Key.integer("c"));

    @Provide
    Arbitrary<Condition> conditions() {
        return nested(3);
    }

    private static Arbitrary<Condition> nested(int depth) {
        Arbitrary<Key<Long>> key = Arbitraries.of(KEYS);
        Arbitrary<Condition> question = Arbitraries.oneOf(
                Arbitraries.just(Condition.always()),
                key.map(Condition::exists),
                key.map(k -> Condition.in(k, 0L, 2L)),
                key.map(k -> Condition.range(k, -1L, 2L)),
                key.map(k -> Condition.atLeast(k, 1L)));
        if (depth == 0) {
            return question;
        }
        Arbitrary<List<Condition>> parts = nested(depth - 1).list().ofMaxSize(3);
        return Arbitraries.oneOf(
                question,
                parts.map(Condition.All::new),
                parts.map(Condition.Any::new),
                nested(depth - 1).map(Condition::not));
    }

    @Provide
    Arbitrary<Attributes> facts() {
        Arbitrary<Optional<Long>> value = Arbitraries.longs().between(-2, 3).optional(0.5);
        return value.list().ofSize(KEYS.size()).map(values -> {
            Attributes facts = Attributes.none();
            for (int i = 0; i < KEYS.size(); i++) {
                if (values.get(i).isPresent()) {
                    facts = facts.with(KEYS.get(i), values.get(i).get());
                }
            }
            return facts;
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void notAllIsAnyNotAndNotAnyIsAllNot(
            @ForAll("conditions") Condition a, @ForAll("conditions") Condition b, @ForAll("facts") Attributes facts) {
        assertThat(Condition.not(Condition.all(a, b)).test(facts))
                .isEqualTo(Condition.any(Condition.not(a), Condition.not(b)).test(facts));
        assertThat(Condition.not(Condition.any(a, b)).test(facts))
                .isEqualTo(Condition.all(Condition.not(a), Condition.not(b)).test(facts));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfThePartsDoesNotMatter(
            @ForAll @Size(max = 3) List<@From("conditions") Condition> parts,
            @ForAll("facts") Attributes facts,
            @ForAll long seed) {
        List<Condition> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new Condition.All(shuffled).test(facts)).isEqualTo(new Condition.All(parts).test(facts));
        assertThat(new Condition.Any(shuffled).test(facts)).isEqualTo(new Condition.Any(parts).test(facts));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aFactThatIsNotReadDoesNotMatter(
            @ForAll("conditions") Condition condition,
            @ForAll("facts") Attributes facts,
            @ForAll @IntRange(max = 2) int i) {
        Key<Long> key = KEYS.get(i);
        Assume.that(!condition.reads().contains(key));

        assertThat(condition.test(facts.with(key, 1L))).isEqualTo(condition.test(facts.without(key)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatWasDecidedWithoutAFactStaysDecidedWhenItIsSaid(
            @ForAll("monotone") Condition condition,
            @ForAll("facts") Attributes facts,
            @ForAll @IntRange(max = 2) int i,
            @ForAll long value) {
        Attributes less = facts.without(KEYS.get(i));
        Truth before = condition.test(less);
        Truth after = condition.test(less.with(KEYS.get(i), value));

        assertThat(before == Truth.UNKNOWN || before == after).isTrue();
    }

    /** Conditions without exists, the only question that an unknown fact decides. */
    @Provide
    Arbitrary<Condition> monotone() {
        return conditions().filter(condition -> !condition.toString().contains("Exists"));
    }
}
