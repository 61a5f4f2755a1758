package org.opportune.core.party;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.TerritoryId;
import org.opportune.core.Truth;
import org.opportune.core.party.TerritoryMatch.Judgement;

/** One search for the territory of one subject, from the roots down. */
final class TerritorySearch {
    private final TerritoryTree tree;
    private final Facts facts;
    private final List<Judgement> asked = new ArrayList<>();
    private final List<TerritoryId> deepest = new ArrayList<>();
    private int depth;

    private record Step(TerritoryId territory, int depth) {}

    TerritorySearch(TerritoryTree tree, Facts facts) {
        this.tree = tree;
        this.facts = facts;
    }

    TerritoryMatch match() {
        descend();
        if (deepest.isEmpty()) {
            List<TerritoryId> path =
                    tree.fallback().map(tree.hierarchy()::pathTo).orElse(List.of());
            return new TerritoryMatch(path, !path.isEmpty(), List.of(), asked);
        }
        List<TerritoryId> found = deepest.stream().sorted().toList();
        return new TerritoryMatch(tree.hierarchy().pathTo(found.get(0)), false, found.subList(1, found.size()), asked);
    }

    private void descend() {
        Deque<Step> open = new ArrayDeque<>();
        push(open, tree.hierarchy().roots(), 1);
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (judge(step.territory()) == Truth.TRUE) {
                keep(step);
                push(open, tree.hierarchy().children(step.territory()), step.depth() + 1);
            }
        }
    }

    private static void push(Deque<Step> open, List<TerritoryId> some, int depth) {
        for (int i = some.size() - 1; i >= 0; i--) {
            open.push(new Step(some.get(i), depth));
        }
    }

    private void keep(Step step) {
        if (step.depth() > depth) {
            depth = step.depth();
            deepest.clear();
        }
        if (step.depth() == depth) {
            deepest.add(step.territory());
        }
    }

    private Truth judge(TerritoryId id) {
        Condition condition = Objects.requireNonNull(tree.byId().get(id)).condition();
        Truth truth = condition.test(facts);
        asked.add(new Judgement(id, truth, truth == Truth.UNKNOWN ? missing(condition) : Set.of()));
        return truth;
    }

    private Set<Key<?>> missing(Condition condition) {
        return condition.reads().stream()
                .filter(key -> facts.get(key) instanceof Answer.Unknown<?>)
                .collect(Collectors.toSet());
    }
}
