package org.opportune.scoring.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.Answer;
import org.opportune.core.ContactId;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.contract.Share;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.SketchedScore;
import org.opportune.scoring.Version;
import org.opportune.scoring.targeting.AccountScore.LeftOut;
import org.opportune.scoring.targeting.AccountScore.Line;
import org.opportune.scoring.targeting.AccountScore.Scored;
import org.opportune.scoring.targeting.AccountScore.Unscored;

class AccountRollUpTest {
    private static final AccountId ACME = AccountId.of("A-1");
    private static final AccountRollUp SUM =
            new AccountRollUp.CappedSum(ModelId.of("acme:sum"), Version.FIRST, Points.of(100));
    private static final List<MemberScore> LEADS =
            List.of(lead("L-3", "30"), MemberScore.unscored(LeadId.of("L-4")), lead("L-1", "50"), lead("L-2", "80"));

    private static AccountRollUp top(String... weights) {
        return new AccountRollUp.TopWeighted(
                ModelId.of("acme:top"),
                Version.FIRST,
                List.of(weights).stream().map(Share::ofFraction).toList());
    }

    private static MemberScore lead(String id, String points) {
        return MemberScore.of(LeadId.of(id), SketchedScore.of(points));
    }

    private static Scored scored(AccountRollUp policy, List<MemberScore> members) {
        return (Scored) policy.score(ACME, members);
    }

    @Test
    void theHighestScoreIsTheAccounts() {
        Scored score = scored(AccountRollUp.highest(), LEADS);

        assertThat(score.total()).isEqualTo(Points.of(80));
        assertThat(score.lines())
                .containsExactly(
                        new Line("lead L-2", Points.of(80), Line.IN_FULL, "80 in full"),
                        new Line("lead L-1", Points.ZERO, Line.BEHIND, "50, behind the first 1"),
                        new Line("lead L-3", Points.ZERO, Line.BEHIND, "30, behind the first 1"));
        assertThat(score.leftOut()).containsExactly(new LeftOut("lead L-4", LeftOut.UNSCORED));
        assertThat(score.policy()).isEqualTo(AccountRollUp.highest().stamp());
        assertThat(score.facts().get(AccountScore.TOTAL)).isEqualTo(Answer.of(new BigDecimal("80")));
    }

    @Test
    void theSumIsCappedAndTheCapIsALine() {
        Scored score = scored(SUM, LEADS);

        assertThat(score.total()).isEqualTo(Points.of(100));
        assertThat(score.lines())
                .extracting(Line::points)
                .containsExactly(Points.of(80), Points.of(50), Points.of(30), Points.of(-60));
        assertThat(score.lines().get(3))
                .isEqualTo(new Line("acme:sum", Points.of(-60), Explanation.LimitLine.MAXIMUM, "at most 100 count"));
    }

    @Test
    void aSumThatReachesTheCapExactlyHasNoLimitLine() {
        Scored score = scored(SUM, List.of(lead("L-1", "40"), lead("L-2", "60")));

        assertThat(score.total()).isEqualTo(Points.of(100));
        assertThat(score.lines()).hasSize(2);
    }

    @Test
    void theTopCountByTheirWeights() {
        Scored score = scored(top("1", "0.5", "0.25"), LEADS);

        assertThat(score.total()).isEqualTo(Points.of("112.5"));
        assertThat(score.lines().get(1)).isEqualTo(new Line("lead L-1", Points.of(25), Line.IN_PART, "50 times 0.5"));
    }

    @Test
    void aPartIsRoundedHalfEvenToAThousandthOnce() {
        assertThat(scored(top("0.5"), List.of(lead("L-1", "0.001"))).total()).isEqualTo(Points.ZERO);
        assertThat(scored(top("0.5"), List.of(lead("L-1", "0.003"))).total()).isEqualTo(Points.of("0.002"));
    }

    @Test
    void equalScoresComeInTheOrderOfTheirNames() {
        Scored score = scored(
                top("1"),
                List.of(
                        lead("L-2", "7"),
                        lead("L-1", "7"),
                        MemberScore.of(ContactId.of("C-1"), SketchedScore.of("7"))));

        assertThat(score.lines()).extracting(Line::of).containsExactly("contact C-1", "lead L-1", "lead L-2");
    }

    @Test
    void whoIsRuledOutDoesNotCount() {
        Scored score = scored(
                SUM,
                List.of(MemberScore.of(LeadId.of("L-1"), SketchedScore.of("90").disqualified()), lead("L-2", "10")));

        assertThat(score.total()).isEqualTo(Points.of(10));
        assertThat(score.leftOut()).containsExactly(new LeftOut("lead L-1", LeftOut.DISQUALIFIED));
    }

    @Test
    void anAccountWithoutAScoreThatCountsHasNoneRatherThanZero() {
        AccountScore nobody = SUM.score(ACME, List.of());
        AccountScore none = SUM.score(ACME, List.of(MemberScore.unscored(ContactId.of("C-1"))));

        assertThat(nobody)
                .isEqualTo(new Unscored(ACME, SUM.stamp(), Unscored.NOBODY, "nobody is known there", List.of()));
        assertThat(none)
                .isEqualTo(new Unscored(
                        ACME,
                        SUM.stamp(),
                        Unscored.NONE_COUNTS,
                        "none of its 1 has a score that counts",
                        List.of(new LeftOut("contact C-1", LeftOut.UNSCORED))));
        assertThat(none.points()).isEmpty();
        assertThat(none.facts().get(AccountScore.TOTAL)).isEqualTo(Answer.unknown());
    }

    @Test
    void whoIsNamedTwiceAndModelsThatDoNotMixAreRefusedTogether() {
        List<MemberScore> members = List.of(
                lead("L-1", "1"),
                lead("L-1", "2"),
                MemberScore.of(LeadId.of("L-2"), SketchedScore.of("3").by("other", "2.0.0")));

        assertThatThrownBy(() -> SUM.score(ACME, members))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be named once")
                .hasMessageContaining("must be scored by one major version of one model");
    }

    @Test
    void minorVersionsOfOneModelMix() {
        List<MemberScore> members = List.of(
                lead("L-1", "1"),
                MemberScore.of(LeadId.of("L-2"), SketchedScore.of("3").by("sketch", "1.4.0")));

        assertThat(scored(SUM, members).total()).isEqualTo(Points.of(4));
    }

    @Test
    void aPolicyThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new AccountRollUp.CappedSum(ModelId.of("x"), Version.FIRST, Points.ZERO))
                .hasMessageContaining("must be above zero");
        assertThatThrownBy(() -> top()).hasMessageContaining("must have at least one weight");
        assertThatThrownBy(() -> top("0.5", "0.6", "0"))
                .hasMessageContaining("must not be above the one before")
                .hasMessageContaining("must be above zero");
        assertThat(top("0.5", "0.5")).isNotNull();
    }

    @Test
    void linesThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> new Scored(ACME, SUM.stamp(), Points.of(1), List.of(), List.of()))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be the sum of the lines (0)");
    }
}
