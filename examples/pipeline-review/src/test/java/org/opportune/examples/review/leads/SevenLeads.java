package org.opportune.examples.review.leads;

import static org.opportune.core.Condition.in;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.opportune.core.LeadId;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.LeadKeys;
import org.opportune.core.party.Person;
import org.opportune.examples.review.figures.LeadOutcome;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.Bands;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;
import org.opportune.scoring.qualification.Bant;
import org.opportune.scoring.temperature.TimeframeTemperature;

/**
 * Seven leads whose scores and figures are easily worked out by hand; {@code *} became customers.
 *
 * <pre>
 * lead    a*  b*  c   d   e*  f   g
 * score   90  80  80  80  40  40  10
 *
 * AUC = (7 wins + 3 ties / 2) / (3 x 4) = 17/24
 * </pre>
 *
 * <p>Those with a vowel were kept apart: a* and e*, all of which converted, so nothing can tell them apart.
 */
public final class SevenLeads {
    private SevenLeads() {}

    /** The leads, and an eighth of which nobody knows what became. */
    public static List<LeadCase> cases() {
        return List.of(
                lead("a", true),
                lead("b", true),
                lead("c", false),
                lead("d", false),
                lead("e", true),
                lead("f", false),
                lead("g", false),
                LeadCase.unasked(new LeadOutcome(person("h"), Optional.empty())));
    }

    /** Points by the lead's name. */
    public static LeadPolicy policy() {
        PointRules rules = new PointRules()
                .rule("first", "name", in(LeadKeys.ID, "a"), Effect.points(10), "comes first")
                .rule(
                        "early",
                        "name",
                        in(LeadKeys.ID, "a", "b", "c", "d"),
                        Effect.points(40),
                        "is early in the alphabet")
                .rule("known", "name", in(LeadKeys.ID, "a", "b", "c", "d", "e", "f"), Effect.points(30), "is known")
                .rule(
                        "there",
                        "name",
                        in(LeadKeys.ID, "a", "b", "c", "d", "e", "f", "g"),
                        Effect.points(10),
                        "is there");
        return LeadPolicy.builder()
                .model(ScoreModel.builder()
                        .id(ModelId.of("seven"))
                        .addDimensions(ModelDimension.of(Dimension.FIT))
                        .addGroups(RuleGroup.of("name", Dimension.FIT))
                        .rules(rules.rules())
                        .bands(Bands.of(Band.atLeast("high", Points.of(50)), Band.below("low", Points.of(50))))
                        .build())
                .reasons(rules.reasons())
                .framework(Bant.framework())
                .temperature(TimeframeTemperature.standard())
                .heldOut(new HeldOut("a vowel", new TreeSet<>(List.of("a", "e", "i", "o", "u"))))
                .build();
    }

    private static LeadCase lead(String id, boolean converted) {
        return LeadCase.unasked(new LeadOutcome(person(id), Optional.of(converted)));
    }

    private static Lead person(String id) {
        return Lead.builder()
                .id(LeadId.of(id))
                .person(Person.builder().name("Lead " + id).build())
                .build();
    }
}
