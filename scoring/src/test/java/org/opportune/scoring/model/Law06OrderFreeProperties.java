package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.ValueType;
import org.opportune.scoring.Explanation.Line;
import org.opportune.scoring.LeadScorer;
import org.opportune.scoring.Score;

/** One by one, many at once, as columns, signal by signal in any order, with the rules in any order: the same bits. */
class Law06OrderFreeProperties {
    private static final Instant AS_OF = RandomScoring.AS_OF;

    @Property
    void scoresAreThoseOfThePlainOrder(@ForAll long seed) {
        RandomScoring some = new RandomScoring(seed);
        CompiledModel model = some.model().compile(RandomScoring.REGISTRY);
        for (KnownLead lead : some.leads(10)) {
            PlainScorer plain = new PlainScorer(model.model(), RandomScoring.REGISTRY, lead.facts(), AS_OF);
            assertThat(model.score(lead.facts(), AS_OF).total()).isEqualTo(plain.total());
        }
    }

    @Property
    void manyAtOnceIsOneByOne(@ForAll long seed) {
        RandomScoring some = new RandomScoring(seed);
        CompiledModel model = some.model().compile(RandomScoring.REGISTRY);
        List<KnownLead> leads = some.leads(300);
        ScoreBatch objects = model.score(leads, AS_OF);
        ScoreBatch columns = model.score(LeadColumns.of(model.reads(), leads.stream()), AS_OF);
        for (int row = 0; row < leads.size(); row++) {
            Score alone = model.score(leads.get(row).facts(), AS_OF);
            same(objects, row, alone);
            same(columns, row, alone);
        }
    }

    private static void same(ScoreBatch batch, int row, Score alone) {
        assertThat(batch.total(row)).isEqualTo(alone.total());
        assertThat(batch.band(row)).isEqualTo(alone.band());
        assertThat(batch.isDisqualified(row)).isEqualTo(alone.isDisqualified());
        assertThat(batch.fired(row)).isEqualTo(Lines.rules(alone.explanation()));
        if (row % 10 == 0) {
            assertThat(batch.score(row)).isEqualTo(alone);
        }
    }

    @Property
    void signalBySignalInAnyOrderIsAllAtOnce(@ForAll long seed) {
        RandomScoring some = new RandomScoring(seed);
        CompiledModel model = some.model().compile(RandomScoring.REGISTRY);
        RandomScoring.Lead lead = some.lead();
        ScoreState state = model.follow(some.lead().facts(), AS_OF);
        List<Key<?>> keys = new ArrayList<>(RandomScoring.KEYS);
        Collections.shuffle(keys, new Random(seed));
        for (Key<?> key : keys) {
            state = signal(state, key, lead, new Random(seed));
        }
        assertThat(state.score()).isEqualTo(model.score(lead.facts(), AS_OF));
        assertThat(state.total()).isEqualTo(state.score().total());
    }

    @SuppressWarnings("unchecked") // the value was made for the key
    private static ScoreState signal(ScoreState state, Key<?> key, RandomScoring.Lead lead, Random random) {
        Object value = lead.values.get(key);
        if (value == null) {
            return state.without(key);
        }
        if (key.type() != ValueType.OCCURRENCES) {
            return state.with((Key<Object>) key, value);
        }
        Key<Occurrences> happened = (Key<Occurrences>) key;
        List<Occurrence> signals = new ArrayList<>(((Occurrences) value).toList());
        signals.addAll(signals);
        Collections.shuffle(signals, random);
        ScoreState next = state.with(happened, Occurrences.of(List.of()));
        for (Occurrence signal : signals) {
            next = next.withOccurrence(happened, signal);
        }
        return next;
    }

    @Property
    void theOrderOfTheRulesDecidesTheOrderOfTheLinesOnly(@ForAll long seed) {
        RandomScoring some = new RandomScoring(seed);
        ScoreModel model = some.model();
        ScoreModel other = model.withRules(shuffled(model.rules(), seed))
                .withGroups(shuffled(model.groups(), seed))
                .withDimensions(shuffled(model.dimensions(), seed));
        LeadScorer one = model.compile(RandomScoring.REGISTRY);
        LeadScorer two = other.compile(RandomScoring.REGISTRY);
        for (KnownLead lead : some.leads(10)) {
            sameButForOrder(one.score(lead.facts(), AS_OF), two.score(lead.facts(), AS_OF));
        }
    }

    @Property
    void theMomentMayChangeAndChangeBack(@ForAll long seed) {
        RandomScoring some = new RandomScoring(seed);
        CompiledModel model = some.model().compile(RandomScoring.REGISTRY);
        RandomScoring.Lead lead = some.lead();
        Instant later = AS_OF.plusSeconds(some.lead().hashCode() % 1_000_000L + 1_000_000L);
        ScoreState state = model.follow(lead.facts(), AS_OF).at(later);
        assertThat(state.score()).isEqualTo(model.score(lead.facts(), later));
        assertThat(state.at(AS_OF).score()).isEqualTo(model.score(lead.facts(), AS_OF));
    }

    @Example
    void aScoreThatDependsOnTheOrderIsFoundOut() {
        RandomScoring some = new RandomScoring(7);
        CompiledModel model = some.model().compile(RandomScoring.REGISTRY);
        Score score = model.score(some.leads(1).get(0).facts(), AS_OF);
        Score broken = Lines.without(score, 0);
        assertThatThrownBy(() -> sameButForOrder(score, broken)).isInstanceOf(AssertionError.class);
    }

    private static void sameButForOrder(Score one, Score two) {
        assertThat(two.total()).isEqualTo(one.total());
        assertThat(two.band()).isEqualTo(one.band());
        assertThat(two.coverage()).isEqualTo(one.coverage());
        assertThat(two.validUntil()).isEqualTo(one.validUntil());
        assertThat(new HashSet<>(two.disqualifications())).isEqualTo(new HashSet<>(one.disqualifications()));
        List<Line> lines = one.explanation().lines();
        assertThat(two.explanation().lines()).containsExactlyInAnyOrderElementsOf(lines);
    }

    private static <T> List<T> shuffled(List<T> some, long seed) {
        List<T> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
