package org.opportune.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.opportune.core.Text;
import org.opportune.core.Violations;

/**
 * Why a score is what it is: lines that add up to its total, exactly, limits included.
 *
 * <pre>{@code
 * +50    OPENED_MAIL   mail-opened
 * +24    BUDGET_SAID   budget
 * -14    limit.max     group engagement
 * = 60
 * }</pre>
 *
 * @param lines what earned points and what limits took away or added, in the model's order: the rules of a group, the
 *     group's limit, the dimension's limit, the total's limit
 */
public record Explanation(List<Line> lines) {

    /** Copies the lines. */
    public Explanation {
        lines = List.copyOf(lines);
    }

    /** {@return the sum of the lines, which is the total of the score} */
    public Points total() {
        long sum = 0;
        for (Line line : lines) {
            sum += line.points().thousandths();
        }
        return Points.ofThousandths(sum);
    }

    /**
     * Returns the rules that earned most.
     *
     * @param count how many at most, zero or more
     * @return their lines, the most points first, ties in the model's order; what limits took away of them is not taken
     *     into account
     */
    public List<RuleLine> topPositive(int count) {
        return top(count, 1);
    }

    /**
     * Returns the rules that cost most.
     *
     * @param count how many at most, zero or more
     * @return their lines, the fewest points first, ties in the model's order
     */
    public List<RuleLine> topNegative(int count) {
        return top(count, -1);
    }

    private List<RuleLine> top(int count, int side) {
        Violations.of("an explanation")
                .check(count >= 0, "explanation.top", "count", count, "must be zero or more")
                .orThrow();
        return lines.stream()
                .flatMap(line -> line instanceof RuleLine rule ? Stream.of(rule) : Stream.empty())
                .filter(rule -> rule.points().signum() == side)
                .sorted(Comparator.comparing(rule -> -side * rule.points().thousandths()))
                .limit(count)
                .toList();
    }

    /** One line of an explanation. */
    public sealed interface Line {

        /** {@return what the line adds to the total} */
        Points points();

        /** {@return why} */
        ReasonCode reason();
    }

    /**
     * What a rule that fired earned.
     *
     * @param rule the rule
     * @param points its points, before any limit
     * @param reason why
     * @param evidence what the points rest on, the latest first; empty for a rule on facts without a date
     */
    public record RuleLine(RuleId rule, Points points, ReasonCode reason, List<Evidence> evidence) implements Line {
        /** Copies the evidence. */
        public RuleLine {
            evidence = List.copyOf(evidence);
        }

        /**
         * Returns what the rule would have earned had nothing faded, such as 24 for three mails of 8 points that earn 14.
         *
         * @return the points before decay; equal to {@link #points()} when the rule does not split them
         */
        public Points beforeDecay() {
            Points sum = points;
            for (Evidence one : evidence) {
                sum = sum.plus(one.share().map(Evidence.Share::faded).orElse(Points.ZERO));
            }
            return sum;
        }
    }

    /**
     * What a limit took away or added.
     *
     * @param scope what is limited
     * @param of the id of the rule, group or dimension that is limited, or of the model
     * @param points below zero when a maximum took points away, above zero when a minimum added some
     * @param reason {@link #MAXIMUM} or {@link #MINIMUM}
     */
    public record LimitLine(Scope scope, String of, Points points, ReasonCode reason) implements Line {
        /** The sum was above the most that counts. */
        public static final ReasonCode MAXIMUM = ReasonCode.of("limit.max");
        /** The sum was below the least that counts. */
        public static final ReasonCode MINIMUM = ReasonCode.of("limit.min");
    }

    /**
     * A rule whose code has failed, and that earns nothing for that.
     *
     * @param rule the rule
     * @param cause what went wrong, without any fact of the lead
     */
    public record FailedLine(RuleId rule, String cause) implements Line {
        /** The code of the rule has failed. */
        public static final ReasonCode FAILED = ReasonCode.of("rule.failed");

        /** Checks the text. */
        public FailedLine {
            Text.check("failed rule", "cause", cause);
        }

        @Override
        public Points points() {
            return Points.ZERO;
        }

        @Override
        public ReasonCode reason() {
            return FAILED;
        }
    }

    /** What a limit limits. */
    public enum Scope {
        /** One rule. */
        RULE,
        /** The sum of a group of rules. */
        GROUP,
        /** The sum of a dimension. */
        DIMENSION,
        /** The total. */
        TOTAL
    }
}
