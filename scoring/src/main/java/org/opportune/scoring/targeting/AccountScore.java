package org.opportune.scoring.targeting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.ValueType;
import org.opportune.core.Violations;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;

/**
 * How an account scores by its people: lines that add up to its total, exactly, and who was left out, and why.
 *
 * <p>An account none of whose people has a score that counts has none either; that is not a score of zero.
 */
public sealed interface AccountScore {
    /** The fact that holds the total; unknown when there is none. */
    Key<BigDecimal> TOTAL = Key.of("account.score", ValueType.DECIMAL);

    /** {@return the account} */
    AccountId account();

    /** {@return by which policy} */
    ModelStamp policy();

    /** {@return those whose score does not count, in the order of their names} */
    List<LeftOut> leftOut();

    /** {@return the total; empty when there is none} */
    Optional<Points> points();

    /** {@return what conditions can ask about this score} */
    default Facts facts() {
        return points().map(total -> Attributes.none().with(TOTAL, total.toBigDecimal()))
                .orElse(Attributes.none());
    }

    /**
     * A total.
     *
     * @param account the account
     * @param policy by which policy
     * @param total the sum of the lines
     * @param lines what each of its people adds, the highest score first, and what a limit takes away, last
     * @param leftOut those whose score does not count
     */
    record Scored(AccountId account, ModelStamp policy, Points total, List<Line> lines, List<LeftOut> leftOut)
            implements AccountScore {
        /** Copies the lists, and refuses lines that do not add up. */
        public Scored {
            lines = List.copyOf(lines);
            leftOut = List.copyOf(leftOut);
            BigDecimal sum =
                    lines.stream().map(line -> line.points().toBigDecimal()).reduce(BigDecimal.ZERO, BigDecimal::add);
            Violations.of("the score of account", account)
                    .check(
                            sum.compareTo(total.toBigDecimal()) == 0,
                            "rollup.total",
                            "total",
                            total,
                            "must be the sum of the lines (" + sum.toPlainString() + ")")
                    .orThrow();
        }

        @Override
        public Optional<Points> points() {
            return Optional.of(total);
        }
    }

    /**
     * No total.
     *
     * @param account the account
     * @param policy by which policy
     * @param reason why there is none
     * @param text the same in words
     * @param leftOut those whose score does not count
     */
    record Unscored(AccountId account, ModelStamp policy, ReasonCode reason, String text, List<LeftOut> leftOut)
            implements AccountScore {
        /** Nobody is known at the account. */
        public static final ReasonCode NOBODY = ReasonCode.of("rollup.nobody");
        /** Nobody of the account has a score that counts. */
        public static final ReasonCode NONE_COUNTS = ReasonCode.of("rollup.none-counts");

        /** Copies the list. */
        public Unscored {
            leftOut = List.copyOf(leftOut);
        }

        @Override
        public Optional<Points> points() {
            return Optional.empty();
        }
    }

    /**
     * What one of its people adds, or what a limit takes away.
     *
     * @param of who, such as {@code lead L-1}, or the policy that limits
     * @param points what it adds to the total
     * @param reason why
     * @param text the same in words
     */
    record Line(String of, Points points, ReasonCode reason, String text) {
        /** The score counts in full. */
        public static final ReasonCode IN_FULL = ReasonCode.of("rollup.in-full");
        /** A part of the score counts. */
        public static final ReasonCode IN_PART = ReasonCode.of("rollup.in-part");
        /** Enough others score higher. */
        public static final ReasonCode BEHIND = ReasonCode.of("rollup.behind");
    }

    /**
     * One whose score does not count.
     *
     * @param member who, such as {@code lead L-1}
     * @param reason why
     */
    record LeftOut(String member, ReasonCode reason) {
        /** Nobody scored them. */
        public static final ReasonCode UNSCORED = ReasonCode.of("rollup.unscored");
        /** A rule rules them out. */
        public static final ReasonCode DISQUALIFIED = ReasonCode.of("rollup.disqualified");
    }
}
