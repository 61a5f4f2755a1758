package org.opportune.scoring.review;

import java.util.List;
import org.opportune.core.Violations;
import org.opportune.scoring.Band;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.Bands;
import org.opportune.scoring.model.Grid;
import org.opportune.scoring.model.ScoreModel;

/** Bands that no lead is ever in, or that are never left for the one below. */
final class BandLint {
    private final ScoreModel model;
    private final Violations found;
    private final Sums sums;

    BandLint(ScoreModel model, Violations found) {
        this.model = model;
        this.found = found;
        this.sums = new Sums(model);
    }

    void check() {
        reached("bands", model.bands(), sums.total());
        model.grid().ifPresent(grid -> {
            axis("grid.rows.bands", grid.rows());
            axis("grid.columns.bands", grid.columns());
        });
        model.hysteresis().ifPresent(this::hysteresis);
    }

    private void axis(String path, Grid.Axis axis) {
        reached(path, axis.bands(), sums.of(axis.dimension()));
    }

    private void reached(String path, Bands bands, Sums.Range range) {
        for (int i = 0; i < bands.list().size(); i++) {
            Band band = bands.list().get(i);
            boolean tooHigh = band.from()
                    .filter(from -> from.toBigDecimal().compareTo(range.most()) > 0)
                    .isPresent();
            boolean tooLow = band.to()
                    .filter(to -> to.toBigDecimal().compareTo(range.least()) <= 0)
                    .isPresent();
            found.check(
                    !tooHigh && !tooLow,
                    "lint.band",
                    path + "[" + i + "]",
                    band.label(),
                    "should be within reach (" + range.least().toPlainString() + " to "
                            + range.most().toPlainString() + ")",
                    "Move its ends, or let rules and limits reach it.");
        }
    }

    private void hysteresis(Points hysteresis) {
        List<Band> list = model.bands().list();
        for (int i = 1; i < list.size(); i++) {
            Band below = list.get(i - 1);
            Points width = below.from()
                    .map(from -> below.to().orElse(from).minus(from))
                    .orElse(hysteresis.plus(hysteresis));
            found.check(
                    hysteresis.compareTo(width) < 0,
                    "lint.hysteresis",
                    "hysteresis",
                    hysteresis,
                    "should be less than the width of a band (" + below.label() + ")",
                    "Otherwise a lead leaves a band only once it has left the one below.");
        }
    }
}
