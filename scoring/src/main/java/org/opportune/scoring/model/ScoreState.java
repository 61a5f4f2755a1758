package org.opportune.scoring.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opportune.core.Answer;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;

/**
 * The score of one lead that is followed signal by signal: only the rules that read what has changed are looked at again.
 *
 * <p>Whatever the order of the signals, the score equals that of {@link CompiledModel#score(org.opportune.core.Facts,
 * Instant)} for the facts they lead to. Immutable and thread-safe: a signal gives a new state.
 *
 * <pre>{@code
 * ScoreState state = model.follow(lead.facts(), asOf);
 * state = state.with(LeadKeys.EMPLOYEES, 250L);
 * state = state.withOccurrence(MAILS_OPENED, new Occurrence("mail-7", asOf));
 * Points total = state.total();
 * }</pre>
 */
public final class ScoreState {
    private final Evaluation found;

    ScoreState(Evaluation found) {
        this.found = found;
    }

    /**
     * Returns the state after a fact has become known or has changed.
     *
     * @param key the fact
     * @param value its value from now on
     * @param <T> its type
     * @return the new state
     */
    public <T> ScoreState with(Key<T> key, T value) {
        return answered(key, Answer.of(value));
    }

    /**
     * Returns the state after a fact has been withdrawn.
     *
     * @param key the fact
     * @return the new state, in which the fact is unknown
     */
    public ScoreState without(Key<?> key) {
        return answered(key, Answer.unknown());
    }

    /**
     * Returns the state after something has happened; what has been reported already, by its id, changes nothing.
     *
     * @param key what kind of thing
     * @param occurrence what happened
     * @return the new state
     */
    public ScoreState withOccurrence(Key<Occurrences> key, Occurrence occurrence) {
        Optional<Field> field = found.program.field(key);
        if (field.isEmpty()) {
            return this;
        }
        Occurrences before = found.answers[field.get().index] instanceof Answer.Known<?> known
                ? (Occurrences) known.value()
                : Occurrences.of(List.of());
        return with(key, before.plus(occurrence));
    }

    private ScoreState answered(Key<?> key, Answer<?> answer) {
        Optional<Field> field = found.program.field(key);
        return field.isEmpty() ? this : new ScoreState(found.with(field.get(), answer));
    }

    /**
     * Returns the state at another moment; every rule is looked at again, no fact is.
     *
     * @param asOf the moment of scoring
     * @return the new state
     */
    public ScoreState at(Instant asOf) {
        return new ScoreState(found.at(asOf));
    }

    /** {@return the moment of scoring} */
    public Instant asOf() {
        return found.asOf;
    }

    /** {@return the points after every limit} */
    public Points total() {
        return Points.ofThousandths(found.total());
    }

    /** {@return the whole score, with its explanation} */
    public Score score() {
        return new CompiledScore(found);
    }
}
