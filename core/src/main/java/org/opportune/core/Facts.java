package org.opportune.core;

import java.time.Instant;

/**
 * What is known about one subject (a lead, a deal) at one moment: a typed lookup in which the unknown is explicit.
 *
 * <p>Conditions, score rules and measure filters read facts and nothing else. {@link Attributes} are facts; leads and
 * deals offer theirs; a host may write an adapter to its own classes.
 *
 * <p><b>Implementers:</b> a lookup must be a pure function of the key, thread-safe, and must not read the clock.
 */
@FunctionalInterface
public interface Facts {

    /** The moment at which the subject is looked at; conditions on time need it. */
    Key<Instant> AS_OF = Key.of("asOf", ValueType.INSTANT);

    /**
     * Looks up one fact.
     *
     * @param key what to look up
     * @param <T> the type of its value
     * @return the value, or unknown
     */
    <T> Answer<T> get(Key<T> key);

    /**
     * Returns these facts as looked at in a moment.
     *
     * @param asOf the answer to {@link #AS_OF}
     * @return the same facts, with that moment known
     */
    default Facts at(Instant asOf) {
        Facts facts = this;
        return new Facts() {
            @Override
            @SuppressWarnings("unchecked") // AS_OF is of type Instant
            public <T> Answer<T> get(Key<T> key) {
                return key.equals(AS_OF) ? (Answer<T>) Answer.of(asOf) : facts.get(key);
            }
        };
    }

    /**
     * Returns these facts, completed by others where these are silent.
     *
     * @param others asked when a fact is unknown here
     * @return both
     */
    default Facts or(Facts others) {
        Facts facts = this;
        return new Facts() {
            @Override
            public <T> Answer<T> get(Key<T> key) {
                Answer<T> answer = facts.get(key);
                return answer instanceof Answer.Known<T> ? answer : others.get(key);
            }
        };
    }
}
