package org.opportune.core.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.Money;
import org.opportune.core.Change;
import org.opportune.core.DealId;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;
import org.opportune.core.Violation;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.Pipelines;
import org.opportune.core.pipeline.Stage;

/** A small pipeline, a deal to open in it, and short words for days in March 2026. */
final class Desk {
    static final StageId CONTACT = StageId.of("contact");
    static final StageId DEMO = StageId.of("demo");
    static final StageId OFFER = StageId.of("offer");
    static final StageId WON = StageId.of("won");
    static final StageId LOST = StageId.of("lost");
    static final Pipeline PIPELINE = Pipeline.builder()
            .id(PipelineId.of("small"))
            .addStages(
                    Stage.open("contact", "Contact", "10"),
                    Stage.open("demo", "Demonstration", "30"),
                    Stage.open("offer", "Offer", "60"),
                    Stage.won("won", "Won"),
                    Stage.lost("lost", "Lost"))
            .build();
    static final StageId TRIAL = StageId.of("trial");
    static final StageId SIGNED = StageId.of("signed");
    /** Has a stage called demo as well, and calls being won otherwise. */
    static final Pipeline PARTNERS = Pipeline.builder()
            .id(PipelineId.of("partners"))
            .version(3)
            .addStages(Stage.open("demo", "Demonstration"), Stage.open("trial", "Trial"))
            .addStages(Stage.won("signed", "Signed"), Stage.lost("lost", "Lost"))
            .build();

    static final Pipelines BOTH = Pipelines.of(PIPELINE, PARTNERS);
    static final OwnerId ADA = OwnerId.of("ada");
    static final OwnerId BEN = OwnerId.of("ben");
    static final Deal DRAFT = Deal.builder()
            .id(DealId.of("D-1"))
            .pipeline(PIPELINE.id())
            .state(DealState.builder()
                    .stage(CONTACT)
                    .amount(eur(100))
                    .owner(ADA)
                    .build())
            .build();

    private Desk() {}

    static Money eur(long amount) {
        return Money.parse("EUR " + amount);
    }

    static Instant march(int day) {
        return LocalDate.of(2026, 3, day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Told on the day it happened. */
    static Occasion on(int day) {
        return Occasion.at(march(day)).withBy(BEN).withReason("as agreed");
    }

    /** Told later than it happened. */
    static Occasion late(int day, int toldOn) {
        return Occasion.builder().from(on(day)).recordedAt(march(toldOn)).build();
    }

    static TrackedDeal opened() {
        return TrackedDeal.open(DRAFT, on(1), PIPELINE).value();
    }

    static TrackedDeal after(TrackedDeal deal, DealCommand command, Occasion occasion) {
        Change<TrackedDeal> change = deal.apply(command, occasion, PIPELINE);
        return change.value();
    }

    static List<String> against(TrackedDeal deal, DealCommand command, Occasion occasion) {
        return deal.check(command, occasion, PIPELINE).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
