package org.opportune.examples.review.leads;

import static org.opportune.core.Condition.atLeast;
import static org.opportune.core.Condition.in;
import static org.opportune.core.Condition.range;
import static org.opportune.scoring.model.Effect.points;

import org.opportune.core.Condition;
import org.opportune.core.Key;
import org.opportune.core.lead.LeadKeys;
import org.opportune.scoring.Band;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.Bands;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;
import org.opportune.scoring.qualification.Bant;
import org.opportune.scoring.qualification.CriterionAnswer;
import org.opportune.scoring.qualification.EvidenceLevel;
import org.opportune.scoring.temperature.TimeframeTemperature;

/**
 * The leads of a company that sells courses: ten rules on four columns that were there before sales talked to anybody.
 *
 * <p>The points were chosen by the leads with even numbers: the log-odds of each trait when all are weighed together, times
 * ten, rounded to fives. The odd numbers were kept apart to tell how well that does.
 *
 * <p>These columns are left out although they would foresee a lot, because they tell what happened in or after contact:
 *
 * <ul>
 *   <li>those that are known to be filled in by sales, such as <em>Tags</em> and <em>Lead Quality</em>;
 *   <li><em>Last Activity</em>: it is the same as <em>Last Notable Activity</em> wherever that does not say "Modified", and
 *       speaks of phone conversations;
 *   <li><em>What is your current occupation</em> and <em>What matters most to you</em>: they are blank just where <em>Lead
 *       Profile</em> is, so whoever filled in that one filled in these; <em>Specialization</em>, <em>City</em> and <em>How
 *       did you hear</em> are blank only there;
 *   <li><em>Do Not Email</em>: half of those who say yes have a mail that bounced or have unsubscribed, so it tells what
 *       became of our mails.
 * </ul>
 *
 * <p>The export dates nothing. So nobody can tell whether some visits and some of the time on the site came after contact.
 */
public final class CourseLeads {
    private static final Key<String> ORIGIN = Key.text("export:origin");
    private static final Key<Long> SECONDS_ON_SITE = Key.integer("export:secondsOnSite");
    private static final Key<Long> VISITS = Key.integer("export:visits");

    private static final String CAME_BY = "came by";
    private static final String ON_SITE = "on the site";
    private static final String VISITED = "visits";

    private CourseLeads() {}

    /** {@return how these leads are scored, qualified and rated} */
    public static LeadPolicy policy() {
        PointRules rules = rules();
        return LeadPolicy.builder()
                .addAbout(
                        "Points rest on where leads came from and on what they did on the site, nothing else.",
                        "They were chosen by even lead numbers; odd ones tell how well that does.")
                .model(ScoreModel.builder()
                        .id(ModelId.of("course-leads"))
                        .addDimensions(ModelDimension.of(Dimension.FIT), ModelDimension.of(Dimension.ENGAGEMENT))
                        .addGroups(
                                RuleGroup.of(CAME_BY, Dimension.FIT),
                                RuleGroup.of(ON_SITE, Dimension.ENGAGEMENT),
                                RuleGroup.of(VISITED, Dimension.ENGAGEMENT))
                        .rules(rules.rules())
                        .bands(bands())
                        .build())
                .reasons(rules.reasons())
                .framework(Bant.framework())
                .addFindings(new FindingRule(
                        in(ORIGIN, "Landing Page Submission"),
                        Bant.NEED,
                        CriterionAnswer.PARTIAL,
                        EvidenceLevel.STATED,
                        "They filled in the form of a course; what for, nobody has asked."))
                .temperature(TimeframeTemperature.standard())
                .heldOut(new HeldOut("odd lead numbers", id -> "13579".indexOf(lastOf(id.value())) >= 0))
                .build();
    }

    private static PointRules rules() {
        return new PointRules()
                .rule("added", CAME_BY, in(ORIGIN, "Lead Add Form"), points(30), "was added by the lead form")
                .rule("partner-site", CAME_BY, source("Welingak Website"), points(15), "comes from a partner's site")
                .rule("referred", CAME_BY, source("Reference"), points(5), "was referred by a customer")
                .rule(
                        "gone-soon",
                        ON_SITE,
                        range(SECONDS_ON_SITE, 1L, 450L),
                        points(-15),
                        "spent less than 7.5 minutes on the site")
                .rule(
                        "short-stay",
                        ON_SITE,
                        range(SECONDS_ON_SITE, 450L, 600L),
                        points(-5),
                        "spent less than 10 minutes on the site")
                .rule(
                        "stayed",
                        ON_SITE,
                        range(SECONDS_ON_SITE, 600L, 750L),
                        points(5),
                        "spent 10 minutes or more on the site")
                .rule(
                        "long-stay",
                        ON_SITE,
                        atLeast(SECONDS_ON_SITE, 750L),
                        points(15),
                        "spent 12.5 minutes or more on the site")
                .rule("came-once", VISITED, in(VISITS, 1L), points(-10), "visited once")
                .rule("came-back", VISITED, range(VISITS, 3L, 5L), points(5), "visited 3 or 4 times")
                .rule("came-often", VISITED, atLeast(VISITS, 5L), points(10), "visited 5 times or more");
    }

    /** Of the even lead numbers 94 % of A became customers, 70 % of B, 28 % of C and 14 % of D. */
    private static Bands bands() {
        return Bands.of(
                Band.atLeast("A", Points.of(30)),
                Band.of("B", Points.of(15), Points.of(30)),
                Band.of("C", Points.of(0), Points.of(15)),
                Band.below("D", Points.of(0)));
    }

    private static Condition source(String name) {
        return in(LeadKeys.SOURCE, name);
    }

    private static char lastOf(String id) {
        return id.charAt(id.length() - 1);
    }
}
