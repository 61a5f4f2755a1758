package org.opportune.scoring.routing;

import java.util.Comparator;
import java.util.Optional;
import org.opportune.scoring.Band;
import org.opportune.scoring.Points;
import org.opportune.scoring.qualification.Verdict;

/** The order that each ranking criterion puts leads in. */
final class BestFirst {
    private static final int NOT_ASSESSED = 2;

    static final Comparator<RankableLead> DISQUALIFICATION =
            Comparator.comparing(lead -> lead.score().isDisqualified());
    static final Comparator<RankableLead> VERDICT =
            Comparator.comparingInt(lead -> lead.verdict().map(BestFirst::place).orElse(NOT_ASSESSED));
    static final Comparator<RankableLead> BAND =
            Comparator.comparing(lead -> lead.score().band(), known(BestFirst::higherBand));
    static final Comparator<RankableLead> TOTAL =
            Comparator.comparing(lead -> lead.score().total(), Comparator.<Points>reverseOrder());
    static final Comparator<RankableLead> TEMPERATURE =
            Comparator.comparing(RankableLead::temperature, known(Comparator.naturalOrder()));
    static final Comparator<RankableLead> EXPECTED_VALUE =
            Comparator.comparing(RankableLead::expectedValue, known(Comparator.reverseOrder()));
    static final Comparator<RankableLead> BUYING_SIGNAL =
            Comparator.comparing(RankableLead::lastBuyingSignal, known(Comparator.reverseOrder()));
    static final Comparator<RankableLead> ID = Comparator.comparing(RankableLead::id);

    private BestFirst() {}

    private static int place(Verdict verdict) {
        if (verdict instanceof Verdict.Qualified) {
            return 0;
        } else if (verdict instanceof Verdict.NeedsInfo) {
            return 1;
        } else if (verdict instanceof Verdict.LowPriority) {
            return NOT_ASSESSED + 1;
        }
        return verdict instanceof Verdict.Nurture ? NOT_ASSESSED + 2 : NOT_ASSESSED + 3;
    }

    private static int higherBand(Band one, Band other) {
        int byLowerEnd = compare(other.from(), one.from(), -1);
        return byLowerEnd != 0 ? byLowerEnd : compare(other.to(), one.to(), 1);
    }

    /** Compares two ends of bands; an open one stands where {@code open} says: -1 below all, 1 above all. */
    private static int compare(Optional<Points> one, Optional<Points> other, int open) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get());
        } else if (one.isPresent() == other.isPresent()) {
            return 0;
        }
        return one.isEmpty() ? open : -open;
    }

    private static <T> Comparator<Optional<T>> known(Comparator<? super T> order) {
        return (one, other) -> one.isPresent() && other.isPresent()
                ? order.compare(one.get(), other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }
}
