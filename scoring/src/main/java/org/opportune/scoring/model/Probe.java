package org.opportune.scoring.model;

import java.util.Set;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.core.Violations;

/** An atom that can only be answered by asking: a count within a time, a part of a text, a host's own question. */
record Probe(int atom, Condition condition, Set<Key<?>> reads) {

    Truth test(Facts facts) {
        return condition instanceof Condition.Custom custom ? own(custom, facts) : condition.test(facts);
    }

    /** Asks a question that is code; when it fails, so does the score, for several rules may rest on the answer. */
    private Truth own(Condition.Custom custom, Facts facts) {
        try {
            return custom.test(AskedFacts.only(facts, reads));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            DomainException failed = Violations.of("condition " + custom.type())
                    .add(
                            "condition.failed",
                            "code",
                            e.getClass().getName(),
                            "must not fail",
                            "Mend the plug-in that has it, or leave it out of the model.")
                    .toException();
            failed.initCause(e);
            throw failed;
        }
    }
}
