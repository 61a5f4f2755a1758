package org.opportune.core.deal;

import java.math.BigDecimal;
import java.util.Optional;
import org.opportune.core.Probability;
import org.opportune.core.deal.EffectiveProbability.Known;
import org.opportune.core.deal.EffectiveProbability.Missing;
import org.opportune.core.deal.EffectiveProbability.Reason;
import org.opportune.core.pipeline.Pipelines;
import org.opportune.core.pipeline.Stage;
import org.opportune.core.pipeline.StageKind;
import org.opportune.core.pipeline.StageProbability;

/** Works out the chance that a deal is won. */
final class Chance {
    private static final Probability CERTAIN = new Probability(BigDecimal.ONE);
    private static final Probability NONE = new Probability(BigDecimal.ZERO);

    private Chance() {}

    static EffectiveProbability of(Deal deal, Pipelines pipelines, long floor) {
        return switch (deal.status()) {
            case WON -> new Known(CERTAIN, ProbabilitySource.WON, Optional.empty());
            case LOST -> new Known(NONE, ProbabilitySource.LOST, Optional.empty());
            case OPEN ->
                deal.state()
                        .probabilityOverride()
                        .<EffectiveProbability>map(
                                chance -> new Known(chance, ProbabilitySource.OVERRIDE, Optional.empty()))
                        .orElseGet(() -> ofStage(deal, pipelines, floor));
        };
    }

    private static EffectiveProbability ofStage(Deal deal, Pipelines pipelines, long floor) {
        Optional<Stage> stage = pipelines
                .find(deal.currentPipeline())
                .flatMap(pipeline -> pipeline.stage(deal.state().stage()))
                .filter(found -> found.kind() == StageKind.OPEN);
        if (stage.isEmpty()) {
            return new Missing(Reason.UNKNOWN_STAGE);
        }
        Optional<StageProbability> chance = stage.get().probability();
        if (chance.isEmpty()) {
            return new Missing(Reason.NONE_OF_STAGE);
        }
        return chance.get().reaches(floor)
                ? new Known(chance.get().value(), ProbabilitySource.STAGE, chance)
                : new Missing(Reason.SAMPLE_TOO_SMALL);
    }
}
