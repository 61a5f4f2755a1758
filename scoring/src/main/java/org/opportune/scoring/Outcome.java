package org.opportune.scoring;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opportune.core.Key;
import org.opportune.core.Text;

/** What a rule says about a lead: it fired, it did not, it cannot say because facts are missing, or it is broken. */
public sealed interface Outcome {

    /**
     * The rule applies.
     *
     * @param points what it is worth, above or below zero
     * @param evidence what it rests on; may be empty
     */
    record Fired(Points points, List<Evidence> evidence) implements Outcome {
        /** Copies the evidence. */
        public Fired {
            evidence = List.copyOf(evidence);
        }
    }

    /** The facts say that the rule does not apply. */
    record NotFired() implements Outcome {
        private static final NotFired INSTANCE = new NotFired();
    }

    /**
     * Nobody has said what the rule needs to know. That is not the same as not fired.
     *
     * @param missing the facts without an answer, in key order; at least one
     */
    record Unknown(SortedSet<Key<?>> missing) implements Outcome {
        /** Copies the keys. */
        public Unknown {
            missing = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        }
    }

    /**
     * The rule's own code has failed, so that nobody knows what it would say. A scorer gives this outcome in the place of
     * a rule that throws; a rule that can tell says it itself.
     *
     * @param cause what went wrong, without any fact of the lead: the name of an exception's class, or a few words
     */
    record Failed(String cause) implements Outcome {
        /** Checks the text. */
        public Failed {
            Text.check("failed rule", "cause", cause);
        }
    }

    /**
     * Obtains the outcome of a rule that applies.
     *
     * @param points what it is worth
     * @param evidence what it rests on
     * @return the outcome
     */
    static Outcome fired(Points points, Evidence... evidence) {
        return new Fired(points, List.of(evidence));
    }

    /** {@return the outcome of a rule that does not apply} */
    static Outcome notFired() {
        return NotFired.INSTANCE;
    }

    /**
     * Obtains the outcome of a rule that cannot say.
     *
     * @param missing the facts without an answer
     * @return the outcome
     */
    static Outcome unknown(Key<?>... missing) {
        return new Unknown(new TreeSet<>(List.of(missing)));
    }
}
