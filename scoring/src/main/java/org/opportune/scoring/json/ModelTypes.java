package org.opportune.scoring.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.json.codec.TypeTable.Kind;
import org.opportune.scoring.Band;
import org.opportune.scoring.Grade;
import org.opportune.scoring.Named;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoreDifference;
import org.opportune.scoring.model.Bands;
import org.opportune.scoring.model.BatchChanges;
import org.opportune.scoring.model.Decay;
import org.opportune.scoring.model.Disqualifier;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.Grid;
import org.opportune.scoring.model.HeldBand;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.model.LeadChange;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RankedLead;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;
import org.opportune.scoring.model.ScoreSummary;
import org.opportune.scoring.review.ModelDiff;
import org.opportune.scoring.whatif.Migration;
import org.opportune.scoring.whatif.ModelImpact;
import org.opportune.scoring.whatif.Mover;
import org.opportune.scoring.whatif.Place;
import org.opportune.scoring.whatif.Reach;
import org.opportune.scoring.whatif.SwapSet;
import org.opportune.scoring.whatif.Variation;

/** The lines of {@link ScoringTypes} for score models and what may be asked of them. */
final class ModelTypes {
    private ModelTypes() {}

    static void addTo(TypeTable.Builder table) {
        models(table);
        whatIf(table);
    }

    private static void models(TypeTable.Builder table) {
        table.document("score-model", 1, ScoreModel.class)
                .definition("model-dimension", ModelDimension.class)
                .definition("rule-group", RuleGroup.class)
                .definition("model-rule", ModelRule.class)
                .definition("disqualifier", Disqualifier.class)
                .definition("band", Band.class)
                .definition("bands", Bands.class)
                .definition("grid", Grid.class)
                .definition("grid-axis", Grid.Axis.class)
                .definition("grid-cell", Grid.Cell.class)
                .definition("grade", Grade.class)
                .record("held-band", HeldBand.class)
                .own("limits", Kind.DEFINITION, Limits.class, codecs -> new LimitsCodec(codecs.of(Points.class)))
                .definition(
                        "effect",
                        Effect.class,
                        arm("constant", Effect.Constant.class),
                        arm("perOccurrence", Effect.PerOccurrence.class),
                        arm("table", Effect.Table.class),
                        arm("piecewiseLinear", Effect.PiecewiseLinear.class),
                        arm("multiplier", Effect.Multiplier.class),
                        arm("coded", Effect.Coded.class))
                .definition("knot", Effect.Knot.class)
                .definition(
                        "decay",
                        Decay.class,
                        arm("none", Decay.None.class),
                        arm("halfLife", Decay.HalfLife.class),
                        arm("linear", Decay.Linear.class),
                        arm("steps", Decay.Steps.class),
                        arm("custom", Decay.Custom.class))
                .definition("decay-step", Decay.Step.class)
                .record("ranked-lead", RankedLead.class)
                .record("score-summary", ScoreSummary.class)
                .record("lead-change", LeadChange.class)
                .record("batch-changes", BatchChanges.class)
                .record("model-diff", ModelDiff.class)
                .record("model-change", ModelDiff.Change.class)
                .without(KnownLead.class, "holds facts, which are a function of the host")
                .without(Named.class, "holds code that a plug-in brings");
    }

    private static void whatIf(TypeTable.Builder table) {
        table.record("score-difference", ScoreDifference.class)
                .record("score-difference-part", ScoreDifference.Part.class)
                .record("variation", Variation.class)
                .record(
                        "reach",
                        Reach.class,
                        arm("reached", Reach.Reached.class),
                        arm("outOfReach", Reach.OutOfReach.class),
                        arm("notFoundWithin", Reach.NotFoundWithin.class))
                .record("place", Place.class)
                .record("migration", Migration.class)
                .record("swap-set", SwapSet.class)
                .record("mover", Mover.class)
                .record("model-impact", ModelImpact.class);
    }
}
