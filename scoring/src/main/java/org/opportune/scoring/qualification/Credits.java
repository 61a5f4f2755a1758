package org.opportune.scoring.qualification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.opportune.core.Violations;
import org.opportune.scoring.Points;

/**
 * Which part of a criterion's weight a finding earns: the answer's part times the evidence's part.
 *
 * <p>For example, with the standard credits half an answer (0.5) that the buyer stated (0.8) earns 0.4 of the weight:
 * 10 of 25 points. An unknown answer earns nothing.
 *
 * @param met the answer's part when met; each part is from 0 to 1 with at most three decimals
 * @param partial when met in part, at most {@code met}
 * @param notMet when not met, at most {@code partial}
 * @param none the evidence's part when there is none
 * @param assumed when we think so, at least {@code none}
 * @param stated when the buyer said so, at least {@code assumed}
 * @param verified when we have seen it, at least {@code stated}
 */
public record Credits(
        BigDecimal met,
        BigDecimal partial,
        BigDecimal notMet,
        BigDecimal none,
        BigDecimal assumed,
        BigDecimal stated,
        BigDecimal verified) {
    private static final Credits STANDARD = of("1", "0.5", "0", "0", "0.4", "0.8", "1");
    private static final int DECIMALS = 3;

    /** Checks ranges and order, and removes trailing zeros. */
    public Credits {
        Violations wrong = Violations.of("credits");
        met = part(wrong, "met", met);
        partial = part(wrong, "partial", partial);
        notMet = part(wrong, "notMet", notMet);
        none = part(wrong, "none", none);
        assumed = part(wrong, "assumed", assumed);
        stated = part(wrong, "stated", stated);
        verified = part(wrong, "verified", verified);
        order(wrong, "partial", partial, "met", met);
        order(wrong, "notMet", notMet, "partial", partial);
        order(wrong, "none", none, "assumed", assumed);
        order(wrong, "assumed", assumed, "stated", stated);
        order(wrong, "stated", stated, "verified", verified);
        wrong.orThrow();
    }

    /**
     * Obtains the standard credits: 1, 0.5 and 0 for the answers met, partial and not met; 0, 0.4, 0.8 and 1 for the
     * evidence none, assumed, stated and verified.
     *
     * <p>The figures are this library's own choice; no founding text names any.
     *
     * @return the credits
     */
    public static Credits standard() {
        return STANDARD;
    }

    /**
     * Obtains credits from decimal texts, in the order of the components.
     *
     * @param met the answer's part when met
     * @param partial when met in part
     * @param notMet when not met
     * @param none the evidence's part when there is none
     * @param assumed when we think so
     * @param stated when the buyer said so
     * @param verified when we have seen it
     * @return the credits
     */
    public static Credits of(
            String met, String partial, String notMet, String none, String assumed, String stated, String verified) {
        return new Credits(
                new BigDecimal(met),
                new BigDecimal(partial),
                new BigDecimal(notMet),
                new BigDecimal(none),
                new BigDecimal(assumed),
                new BigDecimal(stated),
                new BigDecimal(verified));
    }

    /**
     * Returns what a finding earns.
     *
     * @param weight what the criterion is worth
     * @param answer whether it is met
     * @param evidence what that rests on
     * @return weight times both parts, rounded half-even to a thousandth: the only rounding there is
     */
    public Points earned(Points weight, CriterionAnswer answer, EvidenceLevel evidence) {
        return Points.of(weight.toBigDecimal()
                .multiply(part(answer))
                .multiply(part(evidence))
                .setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    private BigDecimal part(CriterionAnswer answer) {
        return switch (answer) {
            case MET -> met;
            case PARTIAL -> partial;
            case NOT_MET -> notMet;
            case UNKNOWN -> BigDecimal.ZERO;
        };
    }

    private BigDecimal part(EvidenceLevel evidence) {
        return switch (evidence) {
            case NONE -> none;
            case ASSUMED -> assumed;
            case STATED -> stated;
            case VERIFIED -> verified;
        };
    }

    private static BigDecimal part(Violations wrong, String path, BigDecimal value) {
        boolean inRange = value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
        wrong.check(inRange, "credits.range", path, value, "must be from 0 to 1");
        if (!inRange || value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal plain = value.stripTrailingZeros();
        wrong.check(plain.scale() <= DECIMALS, "credits.scale", path, value, "must have at most three decimals");
        return plain;
    }

    private static void order(Violations wrong, String low, BigDecimal lower, String high, BigDecimal higher) {
        wrong.check(
                lower.compareTo(higher) <= 0,
                "credits.order",
                low,
                lower,
                "must not be above " + high + " (" + higher + ")");
    }
}
