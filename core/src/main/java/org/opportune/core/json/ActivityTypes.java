package org.opportune.core.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import org.opportune.core.activity.Activities;
import org.opportune.core.activity.BuyingSignals;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionOutcome;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.activity.Objection;
import org.opportune.core.activity.ObjectionTopic;
import org.opportune.core.activity.PainPoint;
import org.opportune.core.activity.PainPointType;
import org.opportune.core.activity.Subject;
import org.opportune.core.activity.Task;
import org.opportune.core.activity.Touchpoint;
import org.opportune.core.json.codec.TypeTable;

/** The lines of {@link CoreTypes} for activities. */
final class ActivityTypes {
    private ActivityTypes() {}

    static void addTo(TypeTable.Builder table) {
        table.record("interaction-type", InteractionType.class)
                .record("interaction-outcome", InteractionOutcome.class)
                .record("objection-topic", ObjectionTopic.class)
                .record("pain-point-type", PainPointType.class)
                .document("buying-signals", 1, BuyingSignals.class)
                .record("interaction", Interaction.class)
                .record(
                        "subject",
                        Subject.class,
                        arm("lead", Subject.OfLead.class),
                        arm("deal", Subject.OfDeal.class),
                        arm("account", Subject.OfAccount.class))
                .record("task", Task.class)
                .record("objection", Objection.class)
                .record("resolution", Objection.Resolution.class)
                .record("activities", Activities.class)
                .record("pain-point", PainPoint.class)
                .record("touchpoint", Touchpoint.class);
    }
}
