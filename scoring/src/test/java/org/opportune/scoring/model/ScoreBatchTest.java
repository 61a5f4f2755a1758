package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.opportune.core.Attributes;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.scoring.Points;
import org.opportune.scoring.RuleId;

class ScoreBatchTest {
    private static final Instant AS_OF = SmallModel.AS_OF;

    @Property(tries = 50)
    void theTopIsAPrefixOfTheFullOrder(@ForAll long seed, @ForAll @IntRange(max = 60) int count) {
        RandomScoring some = new RandomScoring(seed);
        ScoreBatch batch = some.model().compile(RandomScoring.REGISTRY).score(some.leads(40), AS_OF);
        List<Integer> order = IntStream.range(0, batch.size())
                .boxed()
                .sorted(Comparator.comparing(batch::isDisqualified)
                        .thenComparing(batch::total, Comparator.reverseOrder())
                        .thenComparing(batch::id))
                .limit(count)
                .toList();
        assertThat(batch.top(count)).extracting(RankedLead::row).isEqualTo(order);
    }

    @Example
    void tiesComeByLeadIdAndDisqualifiedLeadsLast() {
        Attributes french = Attributes.none().with(SmallModel.COUNTRY, "FR");
        ScoreBatch batch = SmallModel.COMPILED.score(
                List.of(
                        lead("L-4", SmallModel.lead()),
                        lead("L-3", french),
                        lead("L-2", french.with(SmallModel.EMPLOYEES, 300L)),
                        lead("L-1", french)),
                AS_OF);
        assertThat(batch.top(9))
                .containsExactly(
                        new RankedLead(1, LeadId.of("L-2"), Points.of(30), false, 2),
                        new RankedLead(2, LeadId.of("L-1"), Points.of(10), false, 3),
                        new RankedLead(3, LeadId.of("L-3"), Points.of(10), false, 1),
                        new RankedLead(4, LeadId.of("L-4"), Points.of(38), true, 0));
        assertThat(batch.top(0)).isEmpty();
        assertThat(batch.band(2).orElseThrow()).hasToString("A");
        assertThat(batch.fired(2)).containsExactly(RuleId.of("home"), RuleId.of("mid-size"));
        assertThat(batch.model()).isEqualTo(SmallModel.MODEL.stamp());
        assertThat(batch.asOf()).isEqualTo(AS_OF);
    }

    @Example
    void noLeadsGiveNoScores() {
        assertThat(SmallModel.COMPILED.score(List.of(), AS_OF).top(3)).isEmpty();
        assertThat(SmallModel.COMPILED
                        .score(LeadColumns.of(SmallModel.COMPILED.reads(), Stream.of()), AS_OF)
                        .size())
                .isZero();
    }

    @Example
    void aSnapshotWithoutTheFactsOfTheModelNamesThem() {
        LeadColumns columns = LeadColumns.of(Set.of(SmallModel.COUNTRY), Stream.of(lead("L-1", SmallModel.lead())));
        assertThat(columns.size()).isEqualTo(1);
        assertThat(columns.keys()).containsExactly(SmallModel.COUNTRY);
        assertThatThrownBy(() -> SmallModel.COMPILED.score(columns, AS_OF))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.value())
                                .containsExactly(
                                        "acme:budget",
                                        "acme:competitor",
                                        "acme:seats",
                                        "acme:unsubscribed",
                                        "interaction.EMAIL_OPENED",
                                        "lead.employees"));
    }

    @Example
    void aLeadComesOnceInASnapshot() {
        KnownLead lead = lead("L-1", SmallModel.lead());
        assertThatThrownBy(() -> LeadColumns.of(SmallModel.COMPILED.reads(), Stream.of(lead, lead, lead)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.path())
                                .containsExactly("leads[1]", "leads[2]"));
    }

    private static KnownLead lead(String id, Attributes facts) {
        return new KnownLead(LeadId.of(id), facts);
    }
}
