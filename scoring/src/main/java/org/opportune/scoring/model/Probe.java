package org.opportune.scoring.model;

import java.util.Set;
import org.opportune.core.Condition;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;

/** An atom that can only be answered by asking: a count within a time, a part of a text, a host's own question. */
record Probe(int atom, Condition condition, Set<Key<?>> reads) {

    Truth test(Facts facts) {
        return condition.test(condition instanceof Condition.Custom ? AskedFacts.only(facts, reads) : facts);
    }
}
