package org.opportune.core.party;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.opportune.core.AccountId;
import org.opportune.core.TeamId;
import org.opportune.core.Violation;
import org.opportune.core.Violations;

/**
 * What belongs to what, when each thing belongs to at most one other and nothing to itself: parent organizations, teams of
 * teams, territories.
 *
 * <pre>{@code
 * Hierarchy<TeamId> teams = Hierarchy.ofTeams(List.of(europe, north, south));   // north and south belong to europe
 * teams.within(europe.id());              // europe, north, south: each once, so that sums count nobody twice
 * teams.isWithin(north.id(), europe.id()) // true
 * }</pre>
 *
 * <p>The order in which the things were given makes no difference. Immutable and thread-safe.
 *
 * @param <T> what identifies a thing
 */
public final class Hierarchy<T extends Comparable<? super T>> {
    private final String kind;
    private final Map<T, Optional<T>> parents;
    private final Map<T, List<T>> children;

    private Hierarchy(String kind, Map<T, Optional<T>> parents) {
        this.kind = kind;
        this.parents = Collections.unmodifiableMap(parents);
        Map<T, List<T>> below = new TreeMap<>();
        parents.forEach((id, parent) -> parent.ifPresent(
                p -> below.computeIfAbsent(p, none -> new ArrayList<>()).add(id)));
        below.replaceAll((id, ids) -> List.copyOf(ids));
        this.children = Collections.unmodifiableMap(below);
    }

    /**
     * Obtains the hierarchy of things.
     *
     * @param kind what they are, such as {@code teams}
     * @param things the things, in any order
     * @param id what identifies one
     * @param parent what one belongs to
     * @param <V> the things
     * @param <T> what identifies them
     * @return the hierarchy
     * @throws org.opportune.core.DomainException with everything that {@link #check} says
     */
    public static <V, T extends Comparable<? super T>> Hierarchy<T> of(
            String kind, Collection<V> things, Function<? super V, T> id, Function<? super V, Optional<T>> parent) {
        Violations.of("").addAll(check(kind, things, id, parent)).orThrow();
        return new Hierarchy<>(kind, parents(things, id, parent));
    }

    /**
     * Says what keeps things from being a hierarchy: one that occurs twice, one that belongs to something that is not
     * there, and every circle.
     *
     * @param kind what they are, such as {@code teams}
     * @param things the things, in any order
     * @param id what identifies one
     * @param parent what one belongs to
     * @param <V> the things
     * @param <T> what identifies them
     * @return everything against it; empty if they are one
     */
    public static <V, T extends Comparable<? super T>> List<Violation> check(
            String kind, Collection<V> things, Function<? super V, T> id, Function<? super V, Optional<T>> parent) {
        Map<T, Optional<T>> parents = parents(things, id, parent);
        Violations wrong = Violations.of("a hierarchy of " + kind);
        Set<T> seen = new HashSet<>();
        things.stream()
                .map(id)
                .filter(one -> !seen.add(one))
                .distinct()
                .sorted()
                .forEach(one -> wrong.add("hierarchy.duplicate", "id", one, "must occur once", ""));
        parents.forEach((one, above) -> wrong.check(
                above.isEmpty() || parents.containsKey(above.get()),
                "hierarchy.parent",
                "parent of " + one,
                above.map(Object::toString).orElse(""),
                "must be in it"));
        circles(parents)
                .forEach(circle ->
                        wrong.add("hierarchy.circle", "parent", circle, "must not lead back to where it began", ""));
        return wrong.list();
    }

    /**
     * Obtains the hierarchy of accounts by their {@linkplain Account#parent() parent organizations}.
     *
     * @param accounts the accounts
     * @return the hierarchy
     * @throws org.opportune.core.DomainException with everything that {@link #check} says
     */
    public static Hierarchy<AccountId> ofAccounts(Collection<Account> accounts) {
        return of("accounts", accounts, Account::id, Account::parent);
    }

    /**
     * Obtains the hierarchy of teams by the teams that they belong to.
     *
     * @param teams the teams
     * @return the hierarchy
     * @throws org.opportune.core.DomainException with everything that {@link #check} says
     */
    public static Hierarchy<TeamId> ofTeams(Collection<Team> teams) {
        return of("teams", teams, Team::id, Team::parent);
    }

    /** {@return everything in it, in order} */
    public Set<T> members() {
        return parents.keySet();
    }

    /** {@return what belongs to nothing else, in order} */
    public List<T> roots() {
        return parents.keySet().stream().filter(one -> parent(one).isEmpty()).toList();
    }

    /**
     * Returns what a member belongs to.
     *
     * @param member the member
     * @return its parent; empty for a root
     * @throws org.opportune.core.DomainException if it is no member
     */
    public Optional<T> parent(T member) {
        Optional<T> parent = parents.get(member);
        if (parent == null) {
            throw Violations.of("a hierarchy of " + kind)
                    .add("hierarchy.member", "member", member, "must be in it", "")
                    .toException();
        }
        return parent;
    }

    /**
     * Returns what belongs to a member directly.
     *
     * @param member the member
     * @return its children, in order
     * @throws org.opportune.core.DomainException if it is no member
     */
    public List<T> children(T member) {
        parent(member);
        return children.getOrDefault(member, List.of());
    }

    /**
     * Returns everything that a member belongs to, directly or not.
     *
     * @param member the member
     * @return its parent, the parent of that, and so on to the root
     * @throws org.opportune.core.DomainException if it is no member
     */
    public List<T> ancestors(T member) {
        List<T> above = new ArrayList<>();
        for (Optional<T> next = parent(member); next.isPresent(); next = parent(next.get())) {
            above.add(next.get());
        }
        return List.copyOf(above);
    }

    /**
     * Returns the way to a member.
     *
     * @param member the member
     * @return the root first, the member last
     * @throws org.opportune.core.DomainException if it is no member
     */
    public List<T> pathTo(T member) {
        List<T> path = new ArrayList<>(ancestors(member));
        Collections.reverse(path);
        path.add(member);
        return List.copyOf(path);
    }

    /**
     * Returns everything that belongs to a member, directly or not.
     *
     * @param member the member
     * @return each once: a child, what belongs to it, then the next child in order
     * @throws org.opportune.core.DomainException if it is no member
     */
    public List<T> descendants(T member) {
        List<T> all = within(member);
        return all.subList(1, all.size());
    }

    /**
     * Returns a member with everything that belongs to it: what a figure of the member is made of.
     *
     * @param member the member
     * @return the member first, then its {@link #descendants}
     * @throws org.opportune.core.DomainException if it is no member
     */
    public List<T> within(T member) {
        List<T> found = new ArrayList<>();
        Deque<T> open = new ArrayDeque<>(List.of(member));
        while (!open.isEmpty()) {
            T next = open.pop();
            found.add(next);
            List<T> below = children(next);
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(below.get(i));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Tells whether a member is another, or belongs to it directly or not.
     *
     * @param member the member
     * @param whole the other
     * @return whether it does
     * @throws org.opportune.core.DomainException if either is no member
     */
    public boolean isWithin(T member, T whole) {
        parent(whole);
        return member.equals(whole) || ancestors(member).contains(whole);
    }

    private static <V, T extends Comparable<? super T>> Map<T, Optional<T>> parents(
            Collection<V> things, Function<? super V, T> id, Function<? super V, Optional<T>> parent) {
        Map<T, Optional<T>> parents = new TreeMap<>();
        things.forEach(thing -> parents.putIfAbsent(id.apply(thing), parent.apply(thing)));
        return parents;
    }

    /** Follows every way up; one that meets itself is a circle, told from its smallest member on. */
    private static <T extends Comparable<? super T>> List<String> circles(Map<T, Optional<T>> parents) {
        List<String> circles = new ArrayList<>();
        Set<T> done = new HashSet<>();
        for (T start : parents.keySet()) {
            Set<T> way = new LinkedHashSet<>();
            Optional<T> next = Optional.of(start);
            while (next.isPresent() && !done.contains(next.get()) && way.add(next.get())) {
                next = parents.getOrDefault(next.get(), Optional.empty());
            }
            next.filter(way::contains).ifPresent(met -> circles.add(circle(List.copyOf(way), met)));
            done.addAll(way);
        }
        return circles;
    }

    private static <T extends Comparable<? super T>> String circle(List<T> way, T met) {
        List<T> round = new ArrayList<>(way.subList(way.indexOf(met), way.size()));
        Collections.rotate(round, -round.indexOf(Collections.min(round)));
        round.add(round.get(0));
        return String.join(" > ", round.stream().map(Object::toString).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hierarchy<?> that && kind.equals(that.kind) && parents.equals(that.parents);
    }

    @Override
    public int hashCode() {
        return parents.hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + parents;
    }
}
