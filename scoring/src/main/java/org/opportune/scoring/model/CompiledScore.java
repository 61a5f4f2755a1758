package org.opportune.scoring.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.opportune.scoring.Band;
import org.opportune.scoring.Coverage;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.Explanation;
import org.opportune.scoring.Grade;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.Points;
import org.opportune.scoring.RecordedScore;
import org.opportune.scoring.Score;

/** The score of a compiled model: the total at hand, the rest put together from what was found out when it is read. */
final class CompiledScore implements Score {
    private final Evaluation found;
    private final Points total;

    CompiledScore(Evaluation found) {
        this.found = found;
        this.total = Points.ofThousandths(found.total());
    }

    @Override
    public ModelStamp model() {
        return found.program.stamp;
    }

    @Override
    public Instant asOf() {
        return found.asOf;
    }

    @Override
    public Optional<Instant> validUntil() {
        return found.validUntil();
    }

    @Override
    public Points total() {
        return total;
    }

    @Override
    public Map<Dimension, Points> dimensions() {
        return new Reading(found).dimensions();
    }

    @Override
    public Optional<Band> band() {
        return found.program.model.bands().of(total);
    }

    @Override
    public Optional<Grade> grade() {
        return found.program.model.grid().map(grid -> grid.grade(dimensions()));
    }

    @Override
    public List<Disqualification> disqualifications() {
        List<Disqualifier> rules = found.program.model.disqualifiers();
        List<Disqualification> applying = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (found.masks.isTrue(found.program.disqualifier(i), 0)) {
                applying.add(
                        new Disqualification(rules.get(i).id(), rules.get(i).reason()));
            }
        }
        return List.copyOf(applying);
    }

    @Override
    public Coverage coverage() {
        return new Reading(found).coverage();
    }

    @Override
    public Explanation explanation() {
        return new Reading(found).explanation();
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Score that
                        && total.equals(that.total())
                        && RecordedScore.of(this).equals(that));
    }

    @Override
    public int hashCode() {
        return Objects.hash(model(), asOf(), total);
    }

    @Override
    public String toString() {
        return total + band().map(band -> " (" + band + ")").orElse("") + " by " + model().id() + " "
                + model().version() + " as of " + asOf();
    }
}
