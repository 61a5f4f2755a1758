package org.opportune.scoring.model;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.scoring.LeadScorer;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Score;

/**
 * A score model made ready to score: one lead, many at once, or one signal after the other, always with the same result.
 *
 * <p>A fact is looked up once for each lead, whatever the number of rules on it, and rules see no fact that they have not
 * declared. Immutable and thread-safe.
 */
public final class CompiledModel implements LeadScorer {
    private final Program program;

    CompiledModel(Program program) {
        this.program = program;
    }

    /** {@return the model as data} */
    public ScoreModel model() {
        return program.model;
    }

    /** {@return what every score of this model carries} */
    public ModelStamp stamp() {
        return program.stamp;
    }

    /** {@return every fact that a score may depend on, in order; the moment of scoring is not among them} */
    public SortedSet<Key<?>> reads() {
        SortedSet<Key<?>> keys = new TreeSet<>();
        program.fields.forEach(field -> keys.add(field.key));
        return Collections.unmodifiableSortedSet(keys);
    }

    @Override
    public Score score(Facts lead, Instant asOf) {
        return new CompiledScore(Evaluation.of(program, lead, asOf));
    }

    /**
     * Scores many leads.
     *
     * @param leads the leads
     * @param asOf the moment of scoring
     * @return their scores, in the order of the leads
     */
    public ScoreBatch score(List<KnownLead> leads, Instant asOf) {
        return ScoreBatch.of(program, new LeadRows(program, leads), asOf);
    }

    /**
     * Scores a snapshot of many leads.
     *
     * @param leads the snapshot, made for this model's facts or more
     * @param asOf the moment of scoring
     * @return their scores, in the order of the snapshot
     * @throws org.opportune.core.DomainException naming every fact that the snapshot lacks
     */
    public ScoreBatch score(LeadColumns leads, Instant asOf) {
        return ScoreBatch.of(program, new ColumnRows(program, leads), asOf);
    }

    /**
     * Starts to follow one lead, signal by signal.
     *
     * @param lead what is known about it
     * @param asOf the moment of scoring
     * @return the state to go on from
     */
    public ScoreState follow(Facts lead, Instant asOf) {
        return new ScoreState(Evaluation.of(program, lead, asOf));
    }
}
