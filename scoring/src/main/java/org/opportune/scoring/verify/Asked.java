package org.opportune.scoring.verify;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;

/** Facts that note what they were asked for; nothing but {@code get} can be done with them. */
final class Asked implements Facts {
    private final Facts facts;
    private final Set<Key<?>> keys = Collections.synchronizedSet(new TreeSet<>());

    Asked(Facts facts) {
        this.facts = facts;
    }

    @Override
    public <T> Answer<T> get(Key<T> key) {
        keys.add(key);
        return facts.get(key);
    }

    Set<Key<?>> keys() {
        return Set.copyOf(keys);
    }
}
