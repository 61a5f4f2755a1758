package org.opportune.examples.benchmarks;

import static org.opportune.core.Condition.all;
import static org.opportune.core.Condition.atLeast;
import static org.opportune.core.Condition.below;
import static org.opportune.core.Condition.in;
import static org.opportune.core.Condition.range;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.opportune.core.Condition;
import org.opportune.core.LeadId;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.KnownLead;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

/** Leads made from a seed, and a model of twenty rules on their twelve fields. */
final class Prospects {
    static final List<String> COUNTRIES = List.of("FR", "LT", "DE", "US", "GB", "ES", "BR", "IN");
    static final List<String> SECTORS =
            List.of("software", "retail", "manufacturing", "finance", "health", "student", "nonprofit");
    static final List<String> SOURCES = List.of("referral", "webinar", "list", "organic", "ads", "event");
    static final List<String> JOB_TITLES = List.of("CXO", "VP", "director", "manager", "staff", "intern");

    private Prospects() {}

    static List<KnownLead> leads(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<KnownLead> leads = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leads.add(new KnownLead(LeadId.of("L-" + i), prospect(random)));
        }
        return List.copyOf(leads);
    }

    private static Prospect prospect(SplittableRandom random) {
        return new Prospect(
                new String[] {
                    pick(random, COUNTRIES), pick(random, SECTORS), pick(random, SOURCES), pick(random, JOB_TITLES)
                },
                new long[] {
                    1 + random.nextInt(2000),
                    1000L * random.nextInt(5000),
                    random.nextInt(20),
                    random.nextInt(30),
                    random.nextInt(120)
                },
                new boolean[] {random.nextInt(100) < 15, random.nextInt(100) < 10, random.nextInt(100) < 40});
    }

    private static String pick(SplittableRandom random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Returns the rules that {@link ScoresByHand} has as code. */
    static ScoreModel model() {
        return ScoreModel.builder()
                .id(ModelId.of("bench:twenty"))
                .addDimensions(ModelDimension.of(Dimension.FIT), ModelDimension.of(Dimension.ENGAGEMENT))
                .addGroups(RuleGroup.of("firm", Dimension.FIT), RuleGroup.of("deeds", Dimension.ENGAGEMENT))
                .addRules(
                        fit("near", in(Prospect.COUNTRY, "FR", "LT", "DE"), 10),
                        fit("overseas", in(Prospect.COUNTRY, "US"), 5),
                        fit("software", in(Prospect.SECTOR, "software"), 15),
                        fit("no-budget-sector", in(Prospect.SECTOR, "student", "nonprofit"), -10),
                        fit("referral", in(Prospect.SOURCE, "referral"), 20),
                        fit("webinar", in(Prospect.SOURCE, "webinar"), 8),
                        fit("list", in(Prospect.SOURCE, "list"), -5),
                        fit("chief", in(Prospect.JOB_TITLE, "CXO"), 25),
                        fit("vice-president", in(Prospect.JOB_TITLE, "VP"), 15),
                        fit("intern", in(Prospect.JOB_TITLE, "intern"), -15),
                        fit("mid-size", range(Prospect.EMPLOYEES, 200L, 1000L), 12),
                        fit("large", atLeast(Prospect.EMPLOYEES, 1000L), 20),
                        fit("revenue", atLeast(Prospect.REVENUE, 1_000_001L), 10),
                        deed("reads", atLeast(Prospect.MAILS_OPENED, 3L), 5),
                        deed("reads-much", atLeast(Prospect.MAILS_OPENED, 10L), 7),
                        deed("active", all(atLeast(Prospect.PAGES_SEEN, 6L), below(Prospect.IDLE_DAYS, 15L)), 10),
                        deed("idle", atLeast(Prospect.IDLE_DAYS, 61L), -20),
                        deed("budget", in(Prospect.BUDGET, true), 30),
                        deed("demo", all(in(Prospect.DEMO_ASKED, true), in(Prospect.FREE_MAIL, false)), 25),
                        deed("tiny", all(in(Prospect.FREE_MAIL, true), below(Prospect.EMPLOYEES, 10L)), -12))
                .build();
    }

    private static ModelRule fit(String id, Condition when, long points) {
        return ModelRule.of(id, "firm", when, Effect.points(points), id);
    }

    private static ModelRule deed(String id, Condition when, long points) {
        return ModelRule.of(id, "deeds", when, Effect.points(points), id);
    }
}
