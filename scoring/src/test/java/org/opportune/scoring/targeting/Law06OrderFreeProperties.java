package org.opportune.scoring.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.opportune.core.AccountId;
import org.opportune.core.LeadId;
import org.opportune.core.contract.Share;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.SketchedScore;
import org.opportune.scoring.Version;
import org.opportune.scoring.targeting.AccountScore.Line;
import org.opportune.scoring.targeting.AccountScore.Scored;

/** Law 6: the order of an account's people does not matter; law 7: the lines add up. */
class Law06OrderFreeProperties {
    private static final AccountId ACME = AccountId.of("A-1");
    private static final List<AccountRollUp> POLICIES = List.of(
            new AccountRollUp.CappedSum(ModelId.of("sum"), Version.FIRST, Points.of(10)),
            new AccountRollUp.TopWeighted(
                    ModelId.of("top"),
                    Version.FIRST,
                    List.of(Share.ofFraction("1"), Share.ofFraction("0.333333"), Share.ofFraction("0.1"))),
            AccountRollUp.highest());

    @Property(tries = 50)
    void theOrderOfThePeopleDoesNotMatterAndTheLinesAddUp(
            @ForAll @IntRange(min = 1, max = 12) int n, @ForAll long seed) {
        Random random = new Random(seed);
        List<MemberScore> members = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            members.add(MemberScore.of(
                    LeadId.of("L-" + i),
                    SketchedScore.of(
                            BigDecimal.valueOf(random.nextInt(5_000), 3).toPlainString())));
        }
        List<MemberScore> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, random);
        for (AccountRollUp policy : POLICIES) {
            Scored score = (Scored) policy.score(ACME, members);
            assertThat(policy.score(ACME, shuffled)).isEqualTo(score);
            assertThat(score.lines().stream().map(Line::points).reduce(Points.ZERO, Points::plus))
                    .isEqualTo(score.total());
        }
    }
}
