package org.opportune.core.pipeline;

import java.util.List;
import org.opportune.core.PipelineId;
import org.opportune.core.StageId;

/**
 * Sales processes that the trade teaches, as pipelines to start from: change the labels, drop a stage, add criteria.
 *
 * <p>No stage has a chance of winning, since the texts name none: measure your own, or deals are reported as unweighted.
 * Each stage says what a seller does there, and to which stage of the funnel it belongs. The latter is this library's
 * reading, the same for all three: finding buyers is {@code AWARENESS}, meeting them {@code INTEREST}, showing what is
 * sold {@code CONSIDERATION}, answering objections {@code INTENT}, agreeing on terms {@code EVALUATION}, and a sale is
 * the {@code PURCHASE}. A deal that is lost has left the funnel.
 *
 * <p>Where a process goes on after the sale, its last step is the stage in which won deals stand, so that a deal counts
 * as won on the day it is closed.
 */
public final class PipelineTemplates {
    private static final Stage LOST = Stage.lost("lost", "Lost")
            .withActions(
                    "note why, and who won it instead",
                    "ask whether they know somebody who might buy",
                    "come back later with other products or a better service");

    private static final Pipeline CLASSIC_SEVEN_STEP = pipeline(
            "classic-seven-step",
            "Classic seven-step process",
            open(
                    "prospecting",
                    "Prospecting",
                    FunnelStage.AWARENESS,
                    "find who has a need or a wish",
                    "make sure that they can afford it"),
            open(
                    "preparation",
                    "Preparation",
                    FunnelStage.AWARENESS,
                    "learn the product, its price and the competition",
                    "prepare the pitch"),
            open("approach", "Approach", FunnelStage.INTEREST, "meet", "ask for wants and needs"),
            open(
                    "presentation",
                    "Presentation",
                    FunnelStage.CONSIDERATION,
                    "show how the product meets the buyer's needs"),
            open(
                    "objections",
                    "Handling objections",
                    FunnelStage.INTENT,
                    "expect doubts about the price, the use of a feature and the outcome",
                    "listen to each objection",
                    "answer it"),
            open(
                    "closing",
                    "Closing",
                    FunnelStage.EVALUATION,
                    "watch for signs that the buyer is ready",
                    "agree on price, delivery and service after the sale"),
            won(
                    "follow-up",
                    "Follow-up",
                    "ask after delivery whether all is well",
                    "care for the relationship rather than sell"));

    private static final Pipeline LIFECYCLE_SIX_STEP = pipeline(
            "lifecycle-six-step",
            "Six-step sales life cycle",
            open(
                    "prospecting",
                    "Prospecting",
                    FunnelStage.AWARENESS,
                    "describe the ideal customer",
                    "find buyers who are like it"),
            open(
                    "researching",
                    "Researching",
                    FunnelStage.AWARENESS,
                    "read about the company, its news and its competitors",
                    "look at the people's professional profiles"),
            open(
                    "first-contact",
                    "First contact",
                    FunnelStage.INTEREST,
                    "get in touch without pressing",
                    "find out whether it is worth going on"),
            open(
                    "demo",
                    "Product demonstration",
                    FunnelStage.CONSIDERATION,
                    "let them try it: a demonstration, a first lesson, a viewing, a test drive"),
            open(
                    "objections",
                    "Handling objections",
                    FunnelStage.INTENT,
                    "say each objection back in your own words",
                    "answer it"),
            open("closing", "Closing", FunnelStage.EVALUATION, "agree on the terms", "ask for the signature"),
            won(
                    "won",
                    "Won",
                    "support the customer and care for the relationship",
                    "ask how satisfied they are, and what else would help them"));

    private static final Pipeline TRADITIONAL = pipeline(
            "traditional",
            "Traditional process",
            open("prospecting", "Prospecting", FunnelStage.AWARENESS, "look for possible buyers"),
            open(
                    "qualification",
                    "Lead qualification",
                    FunnelStage.INTEREST,
                    "find out whether the lead is worth pursuing",
                    "ask for budget, authority, need and time"),
            open(
                    "presentation",
                    "Presentation",
                    FunnelStage.CONSIDERATION,
                    "present what is sold and what it is worth to them"),
            open("objections", "Handling objections", FunnelStage.INTENT, "hear what speaks against it", "answer it"),
            open("closing", "Closing", FunnelStage.EVALUATION, "agree on the terms", "conclude the sale"),
            won(
                    "follow-up",
                    "Follow-up",
                    "see that what was bought is delivered and in use",
                    "stay in touch after the sale"));

    private PipelineTemplates() {}

    /** {@return prospecting, preparation, approach, presentation, handling objections, closing; won deals in follow-up} */
    public static Pipeline classicSevenStep() {
        return CLASSIC_SEVEN_STEP;
    }

    /** {@return prospecting, researching, first contact, demonstration, handling objections, closing; and won} */
    public static Pipeline lifecycleSixStep() {
        return LIFECYCLE_SIX_STEP;
    }

    /** {@return prospecting, qualification, presentation, handling objections, closing; won deals in follow-up} */
    public static Pipeline traditional() {
        return TRADITIONAL;
    }

    /** {@return every template} */
    public static List<Pipeline> all() {
        return List.of(CLASSIC_SEVEN_STEP, LIFECYCLE_SIX_STEP, TRADITIONAL);
    }

    private static Pipeline pipeline(String id, String label, Stage... stages) {
        return Pipeline.builder()
                .id(PipelineId.of(id))
                .label(label)
                .addStages(stages)
                .addStages(LOST)
                .build();
    }

    private static Stage open(String id, String label, FunnelStage funnelStage, String... actions) {
        return stage(id, label, StageKind.OPEN, funnelStage, actions);
    }

    private static Stage won(String id, String label, String... actions) {
        return stage(id, label, StageKind.WON, FunnelStage.PURCHASE, actions);
    }

    private static Stage stage(String id, String label, StageKind kind, FunnelStage funnelStage, String... actions) {
        return Stage.builder()
                .id(StageId.of(id))
                .label(label)
                .kind(kind)
                .funnelStage(funnelStage)
                .addActions(actions)
                .build();
    }
}
