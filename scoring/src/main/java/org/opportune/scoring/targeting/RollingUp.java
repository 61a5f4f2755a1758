package org.opportune.scoring.targeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opportune.core.AccountId;
import org.opportune.core.Violations;
import org.opportune.core.contract.Share;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Score;
import org.opportune.scoring.targeting.AccountScore.LeftOut;
import org.opportune.scoring.targeting.AccountScore.Line;

/** One account's people on their way to one score. */
final class RollingUp {
    private final AccountRollUp policy;
    private final AccountId account;
    private final int people;
    private final List<Counting> counting = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** One whose score counts. */
    private record Counting(String name, Score score) {
        Points total() {
            return score.total();
        }
    }

    RollingUp(AccountRollUp policy, AccountId account, Collection<MemberScore> members) {
        this.policy = policy;
        this.account = account;
        people = members.size();
        List<MemberScore> sorted =
                members.stream().sorted(Comparator.comparing(MemberScore::name)).toList();
        check(sorted);
        sorted.forEach(this::sort);
        counting.sort(Comparator.comparing(Counting::total).reversed().thenComparing(Counting::name));
    }

    private void check(List<MemberScore> members) {
        Violations wrong = Violations.of("the score of account", account);
        Set<String> seen = new HashSet<>();
        Set<String> models = new TreeSet<>();
        for (MemberScore member : members) {
            wrong.check(seen.add(member.name()), "rollup.repeated", "members", member.name(), "must be named once");
            member.score().map(Score::model).map(RollingUp::major).ifPresent(models::add);
        }
        wrong.check(
                        models.size() <= 1,
                        "rollup.model",
                        "members",
                        String.join(", ", models),
                        "must be scored by one major version of one model",
                        "Roll up the scores of each model by themselves.")
                .orThrow();
    }

    private static String major(ModelStamp model) {
        return model.id() + " " + model.version().major();
    }

    private void sort(MemberScore member) {
        if (member.score().isEmpty()) {
            leftOut.add(new LeftOut(member.name(), LeftOut.UNSCORED));
        } else if (member.score().get().isDisqualified()) {
            leftOut.add(new LeftOut(member.name(), LeftOut.DISQUALIFIED));
        } else {
            counting.add(new Counting(member.name(), member.score().get()));
        }
    }

    AccountScore score() {
        if (counting.isEmpty()) {
            return people == 0
                    ? unscored(AccountScore.Unscored.NOBODY, "nobody is known there")
                    : unscored(AccountScore.Unscored.NONE_COUNTS, "none of its " + people + " has a score that counts");
        }
        List<Line> lines = policy instanceof AccountRollUp.TopWeighted top
                ? weighted(top.weights())
                : capped(((AccountRollUp.CappedSum) policy).cap());
        return new AccountScore.Scored(account, policy.stamp(), Points.of(sum(lines)), lines, leftOut);
    }

    private AccountScore unscored(ReasonCode reason, String text) {
        return new AccountScore.Unscored(account, policy.stamp(), reason, text, leftOut);
    }

    private List<Line> weighted(List<Share> weights) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < counting.size(); i++) {
            Counting one = counting.get(i);
            lines.add(
                    i < weights.size()
                            ? weighted(one, weights.get(i))
                            : new Line(
                                    one.name(),
                                    Points.ZERO,
                                    Line.BEHIND,
                                    one.total() + ", behind the first " + weights.size()));
        }
        return lines;
    }

    private static Line weighted(Counting one, Share weight) {
        if (weight.fraction().compareTo(BigDecimal.ONE) == 0) {
            return inFull(one);
        }
        BigDecimal part = one.total().toBigDecimal().multiply(weight.fraction());
        return new Line(
                one.name(),
                Points.of(part.setScale(3, RoundingMode.HALF_EVEN)),
                Line.IN_PART,
                one.total() + " times " + weight);
    }

    private List<Line> capped(Points cap) {
        List<Line> lines =
                new ArrayList<>(counting.stream().map(RollingUp::inFull).toList());
        BigDecimal over = sum(lines).subtract(cap.toBigDecimal());
        if (over.signum() > 0) {
            lines.add(new Line(
                    policy.id().value(),
                    Points.of(over.negate()),
                    Explanation.LimitLine.MAXIMUM,
                    "at most " + cap + " count"));
        }
        return lines;
    }

    private static Line inFull(Counting one) {
        return new Line(one.name(), one.total(), Line.IN_FULL, one.total() + " in full");
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(line -> line.points().toBigDecimal()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
