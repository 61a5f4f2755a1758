package org.opportune.scoring.model;

import java.time.Instant;
import java.util.Set;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;

/** The facts a model asks for, and no other, as looked at in a moment. */
abstract class AskedFacts implements Facts {
    private final Program program;
    private final Answer<Instant> asOf;

    AskedFacts(Program program, Instant asOf) {
        this.program = program;
        this.asOf = Answer.of(asOf);
    }

    abstract Answer<?> answer(Field field);

    @Override
    @SuppressWarnings("unchecked") // an answer is kept under the key of its type
    public final <T> Answer<T> get(Key<T> key) {
        if (key.equals(AS_OF)) {
            return (Answer<T>) asOf;
        }
        return program.field(key).map(field -> (Answer<T>) answer(field)).orElseGet(Answer::unknown);
    }

    /** Returns facts of which code sees only those it has declared, so that what it says cannot rest on others. */
    static Facts only(Facts facts, Set<Key<?>> declared) {
        return new Facts() {
            @Override
            public <T> Answer<T> get(Key<T> key) {
                return declared.contains(key) ? facts.get(key) : Answer.unknown();
            }
        };
    }

    /** Returns the facts behind some answers, one for each field. */
    static AskedFacts of(Program program, Answer<?>[] answers, Instant asOf) {
        return new AskedFacts(program, asOf) {
            @Override
            Answer<?> answer(Field field) {
                return answers[field.index];
            }
        };
    }
}
