package org.opportune.scoring.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is said of one account, and why. */
public sealed interface Candidacy {

    /** {@return whom it is about, and what} */
    Approach approach();

    /** {@return why, at least one reason} */
    List<Because> because();

    /**
     * It is a candidate.
     *
     * @param approach whom it is about, and what
     * @param rank its place among all candidates of the list, from 1
     * @param because why
     * @param evidence what it rests on, such as {@code purchase P-7}
     */
    record Candidate(Approach approach, int rank, List<Because> because, List<String> evidence) implements Candidacy {
        /** Copies the lists. */
        public Candidate {
            because = List.copyOf(because);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * It is none.
     *
     * @param approach whom it is about, and what
     * @param because why not
     * @param until the day from which it may be one; empty when time alone changes nothing
     */
    record NotCandidate(Approach approach, List<Because> because, Optional<LocalDate> until) implements Candidacy {
        /** Copies the list. */
        public NotCandidate {
            because = List.copyOf(because);
        }
    }

    /**
     * It may be one: nothing that is known speaks against it, and something is missing.
     *
     * @param approach whom it is about, and what
     * @param because why nobody can say
     * @param missing what to find out: facts by name, or records such as {@code product of purchase P-7}
     */
    record Undecided(Approach approach, List<Because> because, List<String> missing) implements Candidacy {
        /** Copies the lists. */
        public Undecided {
            because = List.copyOf(because);
            missing = List.copyOf(missing);
        }
    }
}
