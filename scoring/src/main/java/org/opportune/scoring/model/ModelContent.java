package org.opportune.scoring.model;

import java.time.Instant;
import java.util.Optional;
import org.opportune.core.ContentHash;
import org.opportune.core.ContentHash.Encoder;
import org.opportune.scoring.Band;
import org.opportune.scoring.Points;
import org.opportune.scoring.ReasonCode;

/** Writes a model into its content hash: two models are written alike exactly when they say the same. */
final class ModelContent {
    private ModelContent() {}

    static ContentHash hash(ScoreModel model) {
        return ContentHash.of(into -> {
            into.part("type", "scoreModel")
                    .part("id", model.id().value())
                    .part("version", model.version().toString())
                    .list("dimensions", model.dimensions(), ModelContent::dimension)
                    .list("groups", model.groups(), ModelContent::group)
                    .list("rules", model.rules(), ModelContent::rule)
                    .list("disqualifiers", model.disqualifiers(), ModelContent::disqualifier);
            limits(into, model.total());
            into.list("bands", model.bands().list(), ModelContent::band)
                    .optional("hysteresis", model.hysteresis(), Points::toString)
                    .list("grid", model.grid().stream().toList(), ModelContent::grid);
        });
    }

    private static void dimension(Encoder into, ModelDimension dimension) {
        into.part("dimension", dimension.dimension().code()).part("decays", String.valueOf(dimension.decays()));
        limits(into, dimension.limits());
    }

    private static void group(Encoder into, RuleGroup group) {
        into.part("id", group.id().value()).part("dimension", group.dimension().code());
        limits(into, group.limits());
    }

    private static void rule(Encoder into, ModelRule rule) {
        into.part("id", rule.id().value())
                .part("group", rule.group().value())
                .condition("when", rule.when())
                .part("reason", rule.reason().code());
        effect(into, rule.effect());
        limits(into, rule.limits());
        into.optional("validFrom", rule.validFrom(), Instant::toString)
                .optional("validTo", rule.validTo(), Instant::toString);
    }

    private static void disqualifier(Encoder into, Disqualifier rule) {
        into.part("id", rule.id().value())
                .condition("when", rule.when())
                .part("reason", rule.reason().code());
    }

    private static void effect(Encoder into, Effect effect) {
        if (effect instanceof Effect.Constant constant) {
            into.part("effect", "constant").part("points", constant.points().toString());
        } else if (effect instanceof Effect.PerOccurrence each) {
            into.part("effect", "perOccurrence")
                    .part("key", each.key().name())
                    .part("each", each.each().toString())
                    .part("atMost", String.valueOf(each.atMost()))
                    .part("penaltyFades", String.valueOf(each.penaltyFades()));
            decay(into, each.decay());
        } else if (effect instanceof Effect.Table table) {
            into.part("effect", "table")
                    .part("key", table.key().name())
                    .list(
                            "points",
                            table.points().entrySet(),
                            (encoder, entry) -> encoder.part("text", entry.getKey())
                                    .part("points", entry.getValue().toString()))
                    .optional("otherwise", table.otherwise(), Points::toString);
        } else if (effect instanceof Effect.PiecewiseLinear linear) {
            into.part("effect", "piecewiseLinear")
                    .part("key", linear.key().name())
                    .part("type", linear.key().type().name())
                    .list(
                            "knots",
                            linear.knots(),
                            (encoder, knot) -> encoder.part("at", knot.at().toPlainString())
                                    .part("points", knot.points().toString()));
        } else if (effect instanceof Effect.Multiplier multiplier) {
            into.part("effect", "multiplier").part("factor", multiplier.factor().toPlainString());
        } else if (effect instanceof Effect.Coded coded) {
            into.part("effect", "coded").part("rule", coded.rule().value());
        }
    }

    private static void decay(Encoder into, Decay decay) {
        if (decay instanceof Decay.None) {
            into.part("decay", "none");
        } else if (decay instanceof Decay.HalfLife halfLife) {
            into.part("decay", "halfLife")
                    .part("halfLife", halfLife.halfLife().toString())
                    .part("floor", halfLife.floor().toPlainString());
        } else if (decay instanceof Decay.Linear linear) {
            into.part("decay", "linear")
                    .part("toZero", linear.toZero().toString())
                    .part("floor", linear.floor().toPlainString());
        } else if (decay instanceof Decay.Custom custom) {
            into.part("decay", "custom").part("name", custom.name()).attributes("parameters", custom.parameters());
        } else if (decay instanceof Decay.Steps steps) {
            into.part("decay", "steps")
                    .list(
                            "steps",
                            steps.list(),
                            (encoder, step) -> encoder.part("from", step.from().toString())
                                    .part("factor", step.factor().toPlainString()));
        }
    }

    private static void grid(Encoder into, Grid grid) {
        axis(into, grid.rows());
        axis(into, grid.columns());
        into.list(
                "cells",
                grid.cells(),
                (encoder, cell) -> encoder.part("row", cell.row())
                        .part("column", cell.column())
                        .part("label", cell.grade().label())
                        .optional("recommendation", cell.grade().recommendation(), ReasonCode::code));
    }

    private static void axis(Encoder into, Grid.Axis axis) {
        into.part("axis", axis.dimension().code()).list("bands", axis.bands().list(), ModelContent::band);
    }

    private static void band(Encoder into, Band band) {
        into.part("label", band.label());
        ends(into, band.from(), "to", band.to());
    }

    private static void limits(Encoder into, Limits limits) {
        ends(into, limits.min(), "max", limits.max());
    }

    private static void ends(Encoder into, Optional<Points> low, String high, Optional<Points> end) {
        into.optional("low", low, Points::toString).optional(high, end, Points::toString);
    }
}
