package org.opportune.examples.review.sample;

import static org.opportune.core.Condition.always;
import static org.opportune.core.Condition.atLeast;
import static org.opportune.core.Condition.countWithin;
import static org.opportune.core.Condition.in;
import static org.opportune.core.Condition.range;
import static org.opportune.scoring.model.Effect.perOccurrence;
import static org.opportune.scoring.model.Effect.points;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.Probability;
import org.opportune.core.ValueType;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.lead.LeadKeys;
import org.opportune.examples.review.leads.LeadPolicy;
import org.opportune.examples.review.leads.PointRules;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.Bands;
import org.opportune.scoring.model.Decay;
import org.opportune.scoring.model.Limits;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;
import org.opportune.scoring.qualification.Bant;
import org.opportune.scoring.qualification.Criterion;
import org.opportune.scoring.qualification.CriterionKey;
import org.opportune.scoring.qualification.FrameworkId;
import org.opportune.scoring.qualification.Knockout;
import org.opportune.scoring.qualification.QualificationFramework;
import org.opportune.scoring.temperature.TimeframeTemperature;

/**
 * How the made-up sales team scores its leads: whom it sells best to, and what they did of late.
 *
 * <p>Fit counts for 50 points at most and does not fade. Engagement counts for 50 as well and fades in steps: a mail opened
 * counts in full for 30 days and half for 60 more, and mails together count for 15 at most.
 */
public final class SampleLeadPolicy {
    /** Whether the lead sells what we sell. */
    static final Key<Boolean> COMPETITOR = Key.of("sample:competitor", ValueType.BOOLEAN);
    /** Wants no more mails. */
    static final InteractionType UNSUBSCRIBED = InteractionType.of("sample:unsubscribed");
    /** Whether we may sell to them at all. */
    static final CriterionKey ELIGIBLE = CriterionKey.of("eligible");

    private static final String FIRM = "the firm";
    private static final String PERSON = "the person";
    private static final String MAILS = "mails";
    private static final String DEEDS = "deeds";

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Decay HALF_AFTER_A_MONTH = Decay.steps(
            new Decay.Step(MONTH, new BigDecimal("0.5")), new Decay.Step(MONTH.multipliedBy(3), BigDecimal.ZERO));

    private SampleLeadPolicy() {}

    /** {@return how the leads of {@link SampleLeads} are scored, qualified, rated and priced} */
    public static LeadPolicy policy() {
        PointRules rules = rules();
        return LeadPolicy.builder()
                .addAbout("Points were made up like the leads, and so were the chances: A 40 %, B 20 %, C 5 %.")
                .model(ScoreModel.builder()
                        .id(ModelId.of("sample-leads"))
                        .addDimensions(
                                ModelDimension.of(Dimension.FIT, Limits.atMost(Points.of(50))),
                                ModelDimension.of(Dimension.ENGAGEMENT, Limits.atMost(Points.of(50))))
                        .addGroups(
                                RuleGroup.of(FIRM, Dimension.FIT),
                                RuleGroup.of(PERSON, Dimension.FIT),
                                RuleGroup.of(MAILS, Dimension.ENGAGEMENT, Limits.atMost(Points.of(15))),
                                RuleGroup.of(DEEDS, Dimension.ENGAGEMENT))
                        .rules(rules.rules())
                        .disqualifiers(rules.disqualifiers())
                        .total(Limits.atLeast(Points.ZERO))
                        .bands(Bands.of(
                                Band.atLeast("A", Points.of(60)),
                                Band.of("B", Points.of(35), Points.of(60)),
                                Band.below("C", Points.of(35))))
                        .build())
                .reasons(rules.reasons())
                .framework(framework())
                .temperature(TimeframeTemperature.standard())
                .chances(Map.of(
                        "A", Probability.ofPercent("40"),
                        "B", Probability.ofPercent("20"),
                        "C", Probability.ofPercent("5")))
                .build();
    }

    private static PointRules rules() {
        return new PointRules()
                .rule(
                        "right-size",
                        FIRM,
                        range(LeadKeys.EMPLOYEES, 50L, 500L),
                        points(20),
                        "a firm of 50 to 499 people")
                .rule("large", FIRM, atLeast(LeadKeys.EMPLOYEES, 500L), points(10), "a firm of 500 people or more")
                .rule(
                        "our-sector",
                        FIRM,
                        in(LeadKeys.SECTOR, "Logistics", "Manufacturing"),
                        points(15),
                        "works in logistics or manufacturing")
                .rule(
                        "decides",
                        PERSON,
                        in(LeadKeys.JOB_TITLE, "Managing director", "Head of purchasing"),
                        points(15),
                        "decides or buys there")
                .rule("referred", PERSON, in(LeadKeys.SOURCE_CATEGORY, "REFERRAL"), points(10), "was referred to us")
                .rule(
                        "opened-mail",
                        MAILS,
                        always(),
                        perOccurrence(key(InteractionType.EMAIL_OPENED), Points.of(3), 10, HALF_AFTER_A_MONTH),
                        "opened our mails")
                .rule(
                        "unsubscribed",
                        MAILS,
                        always(),
                        perOccurrence(key(UNSUBSCRIBED), Points.of(-20), 1, Decay.none()),
                        "wants no more mails")
                .rule(
                        "visits-often",
                        DEEDS,
                        countWithin(key(InteractionType.WEBSITE_VISIT), MONTH, 3),
                        points(10),
                        "visited our site 3 times or more within 30 days")
                .rule(
                        "saw-demo",
                        DEEDS,
                        always(),
                        perOccurrence(key(InteractionType.DEMO), Points.of(20), 1, HALF_AFTER_A_MONTH),
                        "saw a demonstration")
                .rule(
                        "trial",
                        DEEDS,
                        always(),
                        perOccurrence(key(InteractionType.TRIAL_SIGNUP), Points.of(25), 1, Decay.expiry(MONTH)),
                        "signed up for a trial within 30 days")
                .ruleOut("competitor", in(COMPETITOR, true), "sells what we sell");
    }

    /** BANT, and whether we may sell to them: a framework of one's own is a built-in one with a criterion more. */
    private static QualificationFramework framework() {
        return QualificationFramework.builder()
                .from(Bant.framework())
                .id(FrameworkId.of("sample-bant"))
                .label("BANT and eligibility")
                .addCriteria(Criterion.builder()
                        .key(ELIGIBLE)
                        .label("Eligible")
                        .question("What do you sell yourselves, and may we supply you?")
                        .weight(Points.of(25))
                        .knockout(Knockout.DISQUALIFIED)
                        .build())
                .build();
    }

    private static Key<Occurrences> key(InteractionType type) {
        return LeadKeys.interactions(type);
    }
}
