package org.opportune.scoring.candidate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.ProductId;
import org.opportune.core.Violations;
import org.opportune.core.party.Account;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Version;
import org.opportune.scoring.candidate.Holdings.Holding;

/**
 * Finds customers to whom the next plan of a ladder can be offered: they have a lower one, and it is time.
 *
 * <p>The condition asks the account's facts, the host's own fields of its organization among them (such as how much of a plan
 * they use), and {@link #DAYS_ON_PLAN}. What has run out they no longer have; what they bought once they keep. A customer has
 * a line for each ladder that they stand on. Candidates who have been on their plan longest come first.
 *
 * <pre>{@code
 * new Upsell(ModelId.of("acme:upsell"), Version.FIRST, List.of(Ladder.of("crm", "BASIC", "PLUS", "PREMIUM")),
 *     Condition.all(Condition.atLeast(Upsell.DAYS_ON_PLAN, 90L), Condition.atLeast(SEATS_USED, 9L)))
 * }</pre>
 *
 * @param id the policy
 * @param version its version
 * @param ladders the ladders, one or more, each with an id of its own
 * @param when when it is time
 */
public record Upsell(ModelId id, Version version, List<Ladder> ladders, Condition when) implements CandidatePolicy {
    /** For how many days they have had the highest of their plans; 0 on the first day. */
    public static final Key<Long> DAYS_ON_PLAN = Key.integer("upsell.daysOnPlan");

    /** They have a lower plan, and it is time. */
    public static final ReasonCode LOWER_PLAN = ReasonCode.of("upsell.lower-plan");
    /** They have the highest plan. */
    public static final ReasonCode HIGHEST_PLAN = ReasonCode.of("upsell.highest-plan");
    /** They have a lower plan, and it is not time. */
    public static final ReasonCode NOT_TIME = ReasonCode.of("upsell.not-time");
    /** They have a lower plan, and a fact that says whether it is time is missing. */
    public static final ReasonCode TIME_UNKNOWN = ReasonCode.of("upsell.time-unknown");
    /** They have no plan of any ladder. */
    public static final ReasonCode NO_PLAN = ReasonCode.of("upsell.no-plan");
    /** One of their purchases may be of a higher plan: nobody noted of which. */
    public static final ReasonCode UNNAMED_PURCHASE = ReasonCode.of("upsell.unnamed-purchase");

    private static final String PLANS = "plans";

    /** Checks the ladders. */
    public Upsell {
        ladders = List.copyOf(ladders);
        Violations wrong = Violations.of("candidate policy", id)
                .check(!ladders.isEmpty(), "upsell.empty", "ladders", "", "must have at least one ladder");
        Set<String> seen = new HashSet<>();
        ladders.forEach(ladder ->
                wrong.check(seen.add(ladder.id()), "upsell.repeated", "ladders", ladder.id(), "must not share an id"));
        wrong.orThrow();
    }

    /**
     * Obtains the policy by which it is time after 90 days on a plan; the figure is ours.
     *
     * @param ladders the ladders
     * @return the policy
     */
    public static Upsell standard(Ladder... ladders) {
        return new Upsell(ModelId.of("upsell"), Version.FIRST, List.of(ladders), Condition.atLeast(DAYS_ON_PLAN, 90L));
    }

    @Override
    public ContentHash contentHash() {
        return ContentHash.of(content -> content.part("candidates", "upsell")
                .part("id", id.value())
                .part("version", version.toString())
                .list(
                        "ladders",
                        ladders,
                        (into, ladder) -> into.part("id", ladder.id())
                                .list("plans", ladder.plans(), (inner, plan) -> inner.part("plan", plan.value())))
                .condition("when", when));
    }

    @Override
    public CandidateList find(CustomerBase base, Instant asOf, ZoneId zone) {
        CandidateSearch search = new CandidateSearch(asOf, zone);
        Holdings holdings = new Holdings(base, search);
        base.accounts().stream()
                .filter(search::isCustomer)
                .forEach(account -> judge(account, holdings, base.complete(), search));
        return search.list(this);
    }

    private void judge(Account account, Holdings holdings, boolean complete, CandidateSearch search) {
        SortedMap<ProductId, Holding> having = new TreeMap<>();
        holdings.of(account.id()).forEach((product, holding) -> {
            if (holding.running()) {
                having.put(product, holding);
            }
        });
        boolean certain = complete && holdings.vague(account.id()).isEmpty();
        boolean standing = false;
        for (Ladder ladder : ladders) {
            OptionalInt place = ladder.highest(having.keySet());
            if (place.isPresent()) {
                standing = true;
                ProductId plan = ladder.plans().get(place.getAsInt());
                Step step = new Step(
                        account, plan, Objects.requireNonNull(having.get(plan)), ladder.above(place.getAsInt()));
                judge(step, certain, complete, holdings, search);
            }
        }
        if (!standing) {
            Approach approach = Approach.to(account.id());
            if (certain) {
                search.no(approach, NO_PLAN, "has no plan of a ladder");
            } else {
                uncertain(approach, complete, holdings, search);
            }
        }
    }

    /** An account on its plan, and the plan above. */
    private record Step(Account account, ProductId plan, Holding holding, Optional<ProductId> next) {}

    private void judge(Step step, boolean certain, boolean complete, Holdings holdings, CandidateSearch search) {
        Approach here = Approach.to(step.account().id());
        if (step.next().isEmpty()) {
            search.no(here.with(step.plan()), HIGHEST_PLAN, "has " + step.plan() + ", the highest plan");
            return;
        }
        Approach approach = here.with(step.next().get());
        long days = ChronoUnit.DAYS.between(step.holding().since(), search.today());
        Facts facts = Attributes.none()
                .with(DAYS_ON_PLAN, days)
                .or(step.account().facts())
                .at(search.asOf());
        String has = "has " + step.plan() + " since " + step.holding().since();
        switch (when.test(facts)) {
            case FALSE -> search.no(approach, NOT_TIME, has + ", and it is not time");
            case UNKNOWN ->
                search.maybe(approach, TIME_UNKNOWN, has + ", and nobody can say whether it is time", missing(facts));
            case TRUE -> {
                if (certain) {
                    search.candidate(new CandidateSearch.Found(
                            approach,
                            List.of(new Because(LOWER_PLAN, has + ", and it is time")),
                            List.copyOf(step.holding().evidence()),
                            List.of(BigDecimal.valueOf(days))));
                } else {
                    uncertain(approach, complete, holdings, search);
                }
            }
        }
    }

    private List<String> missing(Facts facts) {
        return when.reads().stream()
                .filter(key -> facts.get(key) instanceof Answer.Unknown<?>)
                .map(Key::name)
                .sorted()
                .toList();
    }

    private static void uncertain(Approach approach, boolean complete, Holdings holdings, CandidateSearch search) {
        if (complete) {
            List<String> missing = List.copyOf(holdings.vague(approach.account()));
            search.maybe(
                    approach, UNNAMED_PURCHASE, "a purchase may be of a higher plan: nobody noted of which", missing);
        } else {
            search.incomplete(approach, PLANS);
        }
    }
}
