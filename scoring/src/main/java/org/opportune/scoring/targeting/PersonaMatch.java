package org.opportune.scoring.targeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.core.Violations;
import org.opportune.core.profile.Persona;
import org.opportune.scoring.ReasonCode;

/**
 * Which of several personas somebody is, why, and who else they might be.
 *
 * <p>Only a persona whose criteria all hold is chosen. Of several that fit, the one with more criteria says more about them;
 * of those with as many, the smaller id is taken. So an architect in Michigan is <em>the architect in Michigan</em> rather than
 * <em>the architect</em>, and as long as the state is unknown <em>the architect</em>, who may yet turn out to be the other.
 *
 * @param best the persona they are; empty when none fits or nobody can say
 * @param rivals the others: those that fit too, those that nobody can judge yet, those that do not fit; each kind in the
 *     order above
 * @param reason why
 * @param text the same in words
 */
public record PersonaMatch(Optional<ProfileFit> best, List<ProfileFit> rivals, ReasonCode reason, String text) {
    /** The fact that holds the persona's id; unknown when none is chosen. */
    public static final Key<String> PERSONA = Key.text("fit.persona");

    /** No other fits. */
    public static final ReasonCode ONLY = ReasonCode.of("persona.only-fit");
    /** Others fit too, and have fewer criteria. */
    public static final ReasonCode MORE_SPECIFIC = ReasonCode.of("persona.more-specific");
    /** Another fits too and has as many criteria; the smaller id decided. */
    public static final ReasonCode SMALLER_ID = ReasonCode.of("persona.smaller-id");
    /** None is known to fit, and at least one may. */
    public static final ReasonCode OPEN = ReasonCode.of("persona.unknown");
    /** None fits. */
    public static final ReasonCode NONE = ReasonCode.of("persona.none-fits");

    private static final Comparator<ProfileFit> ORDER = Comparator.comparing(
                    (ProfileFit fit) -> fit.verdict().ordinal())
            .reversed()
            .thenComparing(
                    fit -> fit.match().lines().size(),
                    Comparator.<Integer>naturalOrder().reversed())
            .thenComparing(fit -> fit.match().profile());

    private static final Comparator<ProfileFit> SPECIFIC_FIRST = Comparator.comparing(
                    (ProfileFit fit) -> -fit.match().lines().size())
            .thenComparing(fit -> fit.match().profile());

    /** Copies the rivals. */
    public PersonaMatch {
        rivals = List.copyOf(rivals);
    }

    /**
     * Finds the persona that somebody is.
     *
     * @param personas the personas, in any order
     * @param facts what is known of them
     * @return the persona, or why there is none
     * @throws org.opportune.core.DomainException naming every id that two personas share
     */
    public static PersonaMatch of(Collection<Persona> personas, Facts facts) {
        check(personas);
        List<ProfileFit> fits = new ArrayList<>(
                personas.stream().map(one -> ProfileFit.of(one, facts)).toList());
        fits.sort(ORDER);
        boolean fitting = !fits.isEmpty() && fits.get(0).verdict() == Truth.TRUE;
        return fitting ? chosen(fits.get(0), fits.subList(1, fits.size())) : nobody(fits);
    }

    private static PersonaMatch chosen(ProfileFit best, List<ProfileFit> rivals) {
        String id = best.match().profile();
        Optional<ProfileFit> next = rivals.stream().findFirst().filter(rival -> rival.verdict() == Truth.TRUE);
        if (next.isEmpty()) {
            return new PersonaMatch(Optional.of(best), rivals, ONLY, id + " is the only one that fits");
        }
        String other = next.get().match().profile();
        boolean alike =
                next.get().match().lines().size() == best.match().lines().size();
        return alike
                ? new PersonaMatch(
                        Optional.of(best),
                        rivals,
                        SMALLER_ID,
                        id + " fits as " + other + " does, and comes first by id")
                : new PersonaMatch(
                        Optional.of(best), rivals, MORE_SPECIFIC, id + " fits as " + other + " does, and says more");
    }

    private static PersonaMatch nobody(List<ProfileFit> fits) {
        long open = fits.stream().filter(fit -> fit.verdict() == Truth.UNKNOWN).count();
        return open > 0
                ? new PersonaMatch(Optional.empty(), fits, OPEN, "none is known to fit, " + open + " may")
                : new PersonaMatch(Optional.empty(), fits, NONE, "none fits");
    }

    /** {@return the rivals that nobody can judge yet and that would be chosen instead if they fit} */
    public List<ProfileFit> contenders() {
        return rivals.stream()
                .filter(rival -> rival.verdict() == Truth.UNKNOWN)
                .filter(rival -> best.filter(chosen -> SPECIFIC_FIRST.compare(chosen, rival) < 0)
                        .isEmpty())
                .toList();
    }

    /** {@return what conditions can ask: {@link #PERSONA}, and of each persona what {@link ProfileFit#facts} tells} */
    public Facts facts() {
        Facts all = new NamedFacts(best.<Map<String, Object>>map(
                        fit -> Map.of(PERSONA.name(), fit.match().profile()))
                .orElse(Map.of()));
        for (ProfileFit fit : rivals) {
            all = all.or(fit.facts());
        }
        Facts others = all;
        return best.map(fit -> others.or(fit.facts())).orElse(others);
    }

    private static void check(Collection<Persona> personas) {
        Violations wrong = Violations.of("personas to choose from");
        Set<String> seen = new HashSet<>();
        personas.stream()
                .map(Persona::id)
                .sorted()
                .forEach(id -> wrong.check(seen.add(id), "persona.repeated", "personas", id, "must not share an id"));
        wrong.orThrow();
    }
}
