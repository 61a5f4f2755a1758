package org.opportune.core.deal;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.opportune.core.Text;
import org.opportune.core.Violations;

/** The names of those who compete for a deal, as a set in the order of the names. */
final class Competitors {
    private Competitors() {}

    static Set<String> of(Collection<String> names) {
        return Collections.unmodifiableSet(new TreeSet<>(names));
    }

    static void check(Violations wrong, Set<String> names) {
        for (String name : names) {
            wrong.check(
                    !name.isBlank() && name.strip().equals(name),
                    "text.blank",
                    "competitors",
                    Text.quoted(name),
                    "must not be blank or have blanks around it");
        }
    }

    /** Returns {@code current} with those who came and without those who went from one set to another. */
    static Set<String> changed(Set<String> current, Set<String> from, Set<String> to) {
        Set<String> names = new TreeSet<>(current);
        from.stream().filter(name -> !to.contains(name)).forEach(names::remove);
        to.stream().filter(name -> !from.contains(name)).forEach(names::add);
        return of(names);
    }
}
