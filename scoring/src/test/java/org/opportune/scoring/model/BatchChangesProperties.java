package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.opportune.core.Attributes;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.Violation;
import org.opportune.scoring.Points;

class BatchChangesProperties {
    private static final Attributes FRENCH = Attributes.none().with(SmallModel.COUNTRY, "FR");

    @Example
    void onlyWhatDiffersIsNamed() {
        ScoreBatch before = batch(
                lead("gone", FRENCH),
                lead("up", FRENCH),
                lead("same", FRENCH),
                lead("out", SmallModel.lead().without(SmallModel.COMPETITOR)));
        ScoreBatch after = batch(
                lead("new", FRENCH),
                lead("out", SmallModel.lead()),
                lead("same", FRENCH.with(SmallModel.EMPLOYEES, 5L)),
                lead("up", FRENCH.with(SmallModel.EMPLOYEES, 300L)));
        BatchChanges changes = after.changedSince(before);
        ScoreSummary ten = new ScoreSummary(Points.of(10), Optional.of("B"), false);
        assertThat(changes.same()).isEqualTo(1);
        assertThat(changes.gone())
                .containsExactly(new LeadChange(LeadId.of("gone"), Optional.of(ten), Optional.empty()));
        assertThat(changes.added())
                .containsExactly(new LeadChange(LeadId.of("new"), Optional.empty(), Optional.of(ten)));
        assertThat(changes.changed())
                .containsExactly(
                        new LeadChange(
                                LeadId.of("out"),
                                Optional.of(new ScoreSummary(Points.of(38), Optional.of("A"), false)),
                                Optional.of(new ScoreSummary(Points.of(38), Optional.of("A"), true))),
                        new LeadChange(
                                LeadId.of("up"),
                                Optional.of(ten),
                                Optional.of(new ScoreSummary(Points.of(30), Optional.of("A"), false))));
    }

    @Example
    void aLeadThatComesTwiceIsRefused() {
        ScoreBatch twice = batch(lead("L-1", FRENCH), lead("L-1", FRENCH));
        assertThatThrownBy(() -> twice.changedSince(twice))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path)
                                .containsExactly("previous", "current"));
    }

    @Property(tries = 50)
    void theChangesAreThoseOfScoringOneByOneInWhateverOrder(@ForAll long seed) {
        RandomScoring some = new RandomScoring(seed);
        CompiledModel model = some.model().compile(RandomScoring.REGISTRY);
        List<KnownLead> all = some.leads(30);
        List<KnownLead> before = all.subList(0, 20);
        List<KnownLead> after = new ArrayList<>(all.subList(10, 30));
        some.leads(15).subList(10, 15).forEach(lead -> after.set(after.indexOf(named(all, lead)), lead));
        Collections.shuffle(after, new Random(seed));
        BatchChanges changes =
                model.score(after, RandomScoring.AS_OF).changedSince(model.score(before, RandomScoring.AS_OF));
        TreeMap<LeadId, ScoreSummary> old = summaries(model, before);
        TreeMap<LeadId, ScoreSummary> now = summaries(model, after);
        Set<LeadId> ids = all.stream().map(KnownLead::id).collect(Collectors.toCollection(java.util.TreeSet::new));
        List<LeadChange> expected = ids.stream()
                .map(id -> new LeadChange(id, Optional.ofNullable(old.get(id)), Optional.ofNullable(now.get(id))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        assertThat(changes.changes()).isEqualTo(expected);
        assertThat(changes.same() + changes.changed().size() + changes.added().size())
                .isEqualTo(20);
        assertThat(changes.same() + changes.changed().size() + changes.gone().size())
                .isEqualTo(20);
    }

    private static KnownLead named(List<KnownLead> all, KnownLead lead) {
        return all.stream()
                .filter(one -> one.id().equals(lead.id()))
                .findFirst()
                .orElseThrow();
    }

    private static TreeMap<LeadId, ScoreSummary> summaries(CompiledModel model, List<KnownLead> leads) {
        TreeMap<LeadId, ScoreSummary> summaries = new TreeMap<>();
        for (KnownLead lead : leads) {
            org.opportune.scoring.Score score = model.score(lead.facts(), RandomScoring.AS_OF);
            summaries.put(
                    lead.id(),
                    new ScoreSummary(score.total(), score.band().map(band -> band.label()), score.isDisqualified()));
        }
        return summaries;
    }

    private static ScoreBatch batch(KnownLead... leads) {
        return SmallModel.COMPILED.score(List.of(leads), SmallModel.AS_OF);
    }

    private static KnownLead lead(String id, Attributes facts) {
        return new KnownLead(LeadId.of(id), facts);
    }
}
