package org.opportune.scoring;

import java.util.List;

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
