package org.opportune.scoring.whatif;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opportune.core.Attributes;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;
import org.opportune.scoring.whatif.Choices.Choice;

/** Looks for the fewest facts whose change reaches a number of points: all sets of one size before any larger one. */
final class Search {
    private final Optional<Points> atLeast;
    private final List<List<Choice<?>>> choices;
    private final Function<Attributes, Score> scorer;
    private final Score before;
    private final List<Variation> ways = new ArrayList<>();
    private int tried;

    /** Searches with choices that each change something; what is empty to reach is reached by every lead not ruled out. */
    Search(Optional<Points> atLeast, List<List<Choice<?>>> choices, Function<Attributes, Score> scorer) {
        this.atLeast = atLeast;
        this.choices = choices;
        this.scorer = scorer;
        this.before = scorer.apply(Attributes.none());
    }

    Reach within(int most) {
        List<BigInteger> sets = sets();
        for (int facts = 0; facts <= choices.size(); facts++) {
            if (sets.get(facts).compareTo(BigInteger.valueOf(most - tried)) > 0) {
                return new Reach.NotFoundWithin(facts - 1, tried, most);
            }
            change(facts, 0, Attributes.none());
            if (!ways.isEmpty()) {
                ways.sort(Comparator.comparing(way -> way.after().total()));
                return new Reach.Reached(ways, tried);
            }
        }
        return new Reach.OutOfReach(tried);
    }

    /** Counts the sets of each size: the elementary symmetric polynomials of how many choices each fact has. */
    private List<BigInteger> sets() {
        List<BigInteger> sets = new ArrayList<>(List.of(BigInteger.ONE));
        for (List<Choice<?>> some : choices) {
            sets.add(BigInteger.ZERO);
            for (int size = sets.size() - 1; size > 0; size--) {
                BigInteger with = sets.get(size - 1).multiply(BigInteger.valueOf(some.size()));
                sets.set(size, sets.get(size).add(with));
            }
        }
        return sets;
    }

    private void change(int facts, int from, Attributes assumed) {
        if (facts == 0) {
            score(assumed);
            return;
        }
        for (int i = from; i <= choices.size() - facts; i++) {
            for (Choice<?> choice : choices.get(i)) {
                change(facts - 1, i + 1, choice.into(assumed));
            }
        }
    }

    private void score(Attributes assumed) {
        Score after = assumed.isEmpty() ? before : scorer.apply(assumed);
        tried++;
        boolean enough = atLeast.isEmpty() || after.total().compareTo(atLeast.get()) >= 0;
        if (enough && !after.isDisqualified()) {
            ways.add(new Variation(assumed, before, after));
        }
    }
}
