package org.opportune.scoring.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.scoring.Score;
import org.opportune.scoring.model.CompiledModel;
import org.opportune.scoring.model.ScoreState;

/** What is known about a lead, one piece after the other: each fact a signal, each occurrence another. */
final class Signals {
    private static final int ORDERS = 5;

    private final CompiledModel model;
    private final Facts lead;
    private final Instant asOf;
    private final List<UnaryOperator<ScoreState>> signals = new ArrayList<>();

    Signals(CompiledModel model, Facts lead, Instant asOf) {
        this.model = model;
        this.lead = lead;
        this.asOf = asOf;
        model.reads().forEach(this::add);
    }

    @SuppressWarnings("unchecked") // the type of a key says what its values are
    private <T> void add(Key<T> key) {
        if (lead.get(key) instanceof Answer.Known<T> known) {
            if (known.value() instanceof Occurrences all && all.size() > 0) {
                Key<Occurrences> what = (Key<Occurrences>) key;
                all.toList().forEach(one -> signals.add(state -> state.withOccurrence(what, one)));
            } else {
                signals.add(state -> state.with(key, known.value()));
            }
        }
    }

    void check(String name, Findings findings) {
        Score full = model.score(lead, asOf);
        for (int seed = 0; seed < ORDERS; seed++) {
            List<UnaryOperator<ScoreState>> order = new ArrayList<>(signals);
            Collections.shuffle(order, new Random(seed));
            ScoreState state = model.follow(Attributes.none(), asOf);
            for (UnaryOperator<ScoreState> signal : order) {
                state = signal.apply(state);
            }
            findings.check(
                    state.score().equals(full),
                    Check.INCREMENTAL,
                    name,
                    "scores " + full + ", but signal by signal " + state.score());
        }
    }
}
