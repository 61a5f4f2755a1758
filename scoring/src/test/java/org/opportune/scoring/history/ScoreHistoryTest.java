package org.opportune.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.OwnerId;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Explanation.Scope;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.RecordedScore;
import org.opportune.scoring.Version;
import org.opportune.scoring.model.Bands;
import org.opportune.scoring.model.Decay;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

class ScoreHistoryTest {
    private static final Key<String> COUNTRY = Key.text("lead.country");
    private static final Key<Occurrences> OPENED = Key.occurrences("interaction.EMAIL_OPENED");
    private static final Instant MONDAY = Instant.parse("2026-01-26T12:00:00Z");
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(10));
    private static final ScoreModel MODEL = ScoreModel.builder()
            .id(ModelId.of("acme:b2b"))
            .addDimensions(ModelDimension.of(Dimension.FIT), ModelDimension.of(Dimension.ENGAGEMENT))
            .addGroups(
                    RuleGroup.of("firm", Dimension.FIT),
                    RuleGroup.of("mail", Dimension.ENGAGEMENT, Limits.atMost(Points.of(14))))
            .addRules(
                    ModelRule.of("home", "firm", Condition.in(COUNTRY, "FR"), Effect.points(10), "COUNTRY"),
                    ModelRule.of(
                            "opened",
                            "mail",
                            Condition.always(),
                            Effect.perOccurrence(OPENED, Points.of(8), 10, Decay.halfLife(Duration.ofDays(10))),
                            "MAIL"))
            .bands(Bands.of(Band.atLeast("A", Points.of(10)), Band.below("B", Points.of(10))))
            .build();

    private static final Attributes LEAD = Attributes.none().with(OPENED, opened(0));

    @Test
    void timeAloneFadesPoints() {
        ScoreChange change = ScoreChange.between(score(LEAD, MONDAY), score(LEAD, LATER));
        assertThat(change.parts())
                .containsExactly(
                        new ScorePart(Scope.RULE, "opened", Points.of(8), Points.of(4), Cause.TIME, List.of()));
        assertThat(change.causes()).containsExactly(Cause.TIME);
        assertThat(change.at()).isEqualTo(LATER);
        assertThat(change.before()).isEqualTo(Points.of(8));
        assertThat(change.after()).isEqualTo(Points.of(4));
        assertThat(change.learnt()).isEmpty();
    }

    @Test
    void whatHasHappenedIsNamedByItsEvidence() {
        Facts twice = LEAD.with(OPENED, opened(0, -10));
        assertThat(ScoreChange.between(score(LEAD, MONDAY), score(twice, LATER)).parts())
                .containsExactly(new ScorePart(
                        Scope.RULE, "opened", Points.of(8), Points.of(12), Cause.FACT, List.of("mail--10")));
    }

    @Test
    void whatHasBecomeKnownOrWasWithdrawnIsListed() {
        RecordedScore unknown = score(LEAD, MONDAY);
        RecordedScore known = score(LEAD.with(COUNTRY, "FR"), MONDAY);
        ScoreChange learnt = ScoreChange.between(unknown, known);
        assertThat(learnt.learnt()).isEqualTo(List.of(COUNTRY));
        assertThat(learnt.withdrawn()).isEmpty();
        assertThat(learnt.bandBefore()).contains("B");
        assertThat(learnt.bandAfter()).contains("A");
        assertThat(learnt.parts())
                .containsExactly(new ScorePart(Scope.RULE, "home", Points.ZERO, Points.of(10), Cause.FACT, List.of()));
        ScoreChange withdrawn = ScoreChange.between(known, unknown);
        assertThat(withdrawn.withdrawn()).isEqualTo(List.of(COUNTRY));
        assertThat(withdrawn.causes()).containsExactly(Cause.FACT);
    }

    @Test
    void aRuleWithoutEvidenceAfterTimeHasPassedIsLeftOpen() {
        RecordedScore before = score(LEAD, MONDAY);
        RecordedScore after =
                score(LEAD.with(COUNTRY, "FR"), before.validUntil().orElseThrow());
        assertThat(ScoreChange.between(before, after).parts())
                .extracting(ScorePart::of, ScorePart::cause)
                .containsExactly(tuple("home", Cause.FACT_OR_TIME), tuple("opened", Cause.TIME));
        RecordedScore still = score(
                LEAD.with(COUNTRY, "FR"), before.validUntil().orElseThrow().minusNanos(1));
        assertThat(ScoreChange.between(before, still).causes()).containsExactly(Cause.FACT);
    }

    @Test
    void aLimitFollowsTheOtherLines() {
        ScoreChange change =
                ScoreChange.between(score(LEAD, MONDAY), score(LEAD.with(OPENED, opened(0, 0, 1)), MONDAY));
        // 8 and 8 x 2^(-1/10) = 7.464 within 14
        assertThat(change.parts())
                .containsExactly(
                        new ScorePart(
                                Scope.RULE, "opened", Points.of(8), Points.of("15.464"), Cause.FACT, List.of("mail-1")),
                        new ScorePart(Scope.GROUP, "mail", Points.ZERO, Points.of("-1.464"), Cause.LIMIT, List.of()));
        assertThat(change.causes()).containsExactly(Cause.FACT);
        assertThat(change.parts().get(1).difference()).isEqualTo(Points.of("-1.464"));
    }

    @Test
    void anotherModelIsTheCauseOfEverything() {
        ScoreModel next = MODEL.withVersion(Version.of("2.0.0"))
                .withRules(
                        MODEL.rules().get(0).withEffect(Effect.points(3)),
                        MODEL.rules().get(1));
        Facts french = LEAD.with(COUNTRY, "FR");
        ScoreChange change = ScoreChange.between(
                score(french, MONDAY), RecordedScore.of(next.compile().score(french, LATER)));
        assertThat(change.parts()).extracting(ScorePart::cause).containsOnly(Cause.MODEL);
        assertThat(change.parts()).hasSize(2);
    }

    @Test
    void theScoresComeInOrderAndThePartsAddUp() {
        refused(() -> ScoreChange.between(score(LEAD, LATER), score(LEAD, MONDAY)), "after");
        ScoreChange change = ScoreChange.between(score(LEAD, MONDAY), score(LEAD, LATER));
        refused(
                () -> new ScoreChange(
                        change.at(),
                        change.before(),
                        Points.of(5),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        change.parts()),
                "parts");
    }

    @Test
    void aHistoryGrowsByVisibleChangesOnly() {
        RecordedScore monday = score(LEAD, MONDAY);
        RecordedScore later = score(LEAD, LATER);
        ScoreHistory history = ScoreHistory.startingWith(monday);
        assertThat(history.then(monday, score(LEAD.with(COUNTRY, "LT"), MONDAY)))
                .isSameAs(history);
        ScoreHistory grown = history.then(monday, later);
        assertThat(grown.changes()).hasSize(1);
        assertThat(history.changes()).isEmpty();
        assertThat(grown.machineTotal(MONDAY.minusNanos(1))).isEmpty();
        assertThat(grown.machineTotal(MONDAY)).contains(Points.of(8));
        assertThat(grown.machineTotal(LATER.minusNanos(1))).contains(Points.of(8));
        assertThat(grown.machineTotal(LATER)).contains(Points.of(4));
        refused(() -> grown.then(monday, later), "changes[1].before");
        RecordedScore best = score(LEAD.with(COUNTRY, "FR"), MONDAY);
        refused(() -> grown.then(score(LEAD, MONDAY), best), "changes[1].at", "changes[1].before");
    }

    @Test
    void anotherBandOfTheSameTotalIsAChange() {
        RecordedScore monday = score(LEAD, MONDAY);
        ScoreModel renamed = MODEL.withBands(Bands.of(new Band("all", Optional.empty(), Optional.empty())));
        RecordedScore again = RecordedScore.of(renamed.compile().score(LEAD, MONDAY));
        ScoreHistory history = ScoreHistory.startingWith(monday).then(monday, again);
        assertThat(history.changes().get(0).bandAfter()).contains("all");
        RecordedScore later = score(LEAD, LATER);
        refused(() -> history.then(monday, later), "changes[1].before");
    }

    @Test
    void whatIsSetByHandCountsWhileTheModelKeepsRunning() {
        RecordedScore monday = score(LEAD, MONDAY);
        ScoreOverride set = new ScoreOverride(
                Points.of(80), OwnerId.of("R-7"), "met the board", MONDAY.plusSeconds(1), Optional.of(LATER));
        ScoreOverride last = ScoreOverride.of(Points.of(5), OwnerId.of("R-8"), "lost interest", LATER.minusSeconds(9));
        ScoreHistory history = ScoreHistory.startingWith(monday).with(set);
        assertThat(history.total(MONDAY)).contains(Points.of(8));
        assertThat(history.total(MONDAY.plusSeconds(1))).contains(Points.of(80));
        assertThat(history.machineTotal(MONDAY.plusSeconds(1))).contains(Points.of(8));
        assertThat(history.total(LATER.minusNanos(1))).contains(Points.of(80));
        assertThat(history.total(LATER)).contains(Points.of(8));
        assertThat(history.with(last).overrideAt(LATER.minusSeconds(9))).contains(last);
        assertThat(history.with(last).overrideAt(LATER.minusSeconds(10))).contains(set);
        assertThat(history.with(last).then(monday, score(LEAD, LATER)).overrides())
                .containsExactly(set, last);
    }

    @Test
    void anOverriddenScoreKeepsBothApart() {
        OverriddenScore both = new OverriddenScore(
                score(LEAD, MONDAY),
                new ScoreOverride(Points.of(5), OwnerId.of("R-7"), "known to us", MONDAY, Optional.of(LATER)));
        assertThat(both.total(MONDAY)).isEqualTo(Points.of(5));
        assertThat(both.total(LATER)).isEqualTo(Points.of(8));
        assertThat(both.deviation()).isEqualTo(Points.of(-3));
        assertThat(both.machine().explanation().total()).isEqualTo(Points.of(8));
    }

    @Test
    void anOverrideEndsAfterItBeginsAndSaysWhy() {
        OwnerId by = OwnerId.of("R-7");
        refused(() -> new ScoreOverride(Points.ZERO, by, "why", MONDAY, Optional.of(MONDAY)), "until");
        refused(() -> ScoreOverride.of(Points.ZERO, by, " ", MONDAY), "reason");
    }

    private static RecordedScore score(Facts lead, Instant asOf) {
        return RecordedScore.of(MODEL.compile().score(lead, asOf));
    }

    private static Occurrences opened(int... daysAgo) {
        Occurrences opened = Occurrences.of(List.of());
        for (int days : daysAgo) {
            opened = opened.plus(new Occurrence("mail-" + days, MONDAY.minus(Duration.ofDays(days))));
        }
        return opened;
    }

    private static void refused(ThrowingCallable making, String... paths) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.path())
                                .containsExactly(paths));
    }
}
