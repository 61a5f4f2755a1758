package org.opportune.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HierarchyProperties {

    @Property
    void whatTheRootsAreMadeOfIsEveryMemberOnceInWhateverOrderTheyWereGiven(
            @ForAll @Size(max = 30) List<@IntRange(min = -1, max = 29) Integer> above, @ForAll long seed) {
        Hierarchy<Integer> hierarchy = hierarchy(tree(above), seed);

        List<Integer> all = new ArrayList<>();
        hierarchy.roots().forEach(root -> all.addAll(hierarchy.within(root)));

        assertThat(all).doesNotHaveDuplicates().hasSameElementsAs(hierarchy.members());
        assertThat(hierarchy).isEqualTo(hierarchy(tree(above), seed + 1));
    }

    @Property
    void aMemberIsWithinAnotherIfAndOnlyIfTheOtherIsMadeOfIt(
            @ForAll @Size(min = 1, max = 15) List<@IntRange(min = -1, max = 14) Integer> above) {
        Hierarchy<Integer> hierarchy = hierarchy(tree(above), 1);

        for (int one : hierarchy.members()) {
            for (int other : hierarchy.members()) {
                assertThat(hierarchy.isWithin(one, other))
                        .isEqualTo(hierarchy.within(other).contains(one));
            }
        }
    }

    /** What belongs to a circle is what comes back to itself within as many steps as there are things. */
    @Property
    void thereIsACircleIfAndOnlyIfSomethingComesBackToItself(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -1, max = 7) Integer> above) {
        Map<Integer, Optional<Integer>> parents = new LinkedHashMap<>();
        for (int i = 0; i < above.size(); i++) {
            parents.put(i, Optional.of(above.get(i)).filter(parent -> parent >= 0 && parent < above.size()));
        }
        Set<Set<Integer>> circles = new HashSet<>();
        parents.keySet().forEach(start -> {
            Set<Integer> way = new HashSet<>();
            Optional<Integer> next = parents.get(start);
            while (next.isPresent() && way.add(next.get())) {
                next = parents.get(next.get());
            }
            if (way.contains(start)) {
                circles.add(way);
            }
        });

        assertThat(Hierarchy.check("numbers", parents.keySet(), id -> id, parents::get))
                .hasSize(circles.size());
    }

    /** Everything belongs to something smaller, so there is no circle. */
    private static Map<Integer, Optional<Integer>> tree(List<Integer> above) {
        Map<Integer, Optional<Integer>> parents = new LinkedHashMap<>();
        for (int i = 0; i < above.size(); i++) {
            int self = i;
            parents.put(i, Optional.of(above.get(i)).filter(parent -> parent >= 0 && parent < self));
        }
        return parents;
    }

    private static Hierarchy<Integer> hierarchy(Map<Integer, Optional<Integer>> parents, long seed) {
        List<Integer> ids = new ArrayList<>(parents.keySet());
        Collections.shuffle(ids, new Random(seed));
        return Hierarchy.of("numbers", ids, id -> id, parents::get);
    }
}
