package org.opportune.scoring.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems; the same one found twice is one. */
final class Findings {
    private final Set<Problem> found = new LinkedHashSet<>();

    /** Reports a problem unless something holds. */
    void check(boolean holds, Check check, String where, String what) {
        if (!holds) {
            found.add(new Problem(check, where, what));
        }
    }

    void orThrow(String of) {
        if (!found.isEmpty()) {
            List<Problem> problems = new ArrayList<>(found);
            problems.sort(Comparator.comparing(Problem::check));
            throw new VerificationError(of, problems);
        }
    }
}
