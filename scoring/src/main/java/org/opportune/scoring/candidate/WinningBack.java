package org.opportune.scoring.candidate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opportune.core.AccountId;
import org.opportune.core.DealId;
import org.opportune.core.LeadId;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.LossReason;
import org.opportune.core.deal.Outcome;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.LeadStatus;
import org.opportune.core.party.Account;
import org.opportune.scoring.ReasonCode;

/** Looks at the lost deals of one account after the other for whether they are worth another try. */
final class WinningBack {
    private static final Set<LeadStatus> IN_WORK = Set.of(LeadStatus.NEW, LeadStatus.WORKING, LeadStatus.QUALIFIED);

    private final WinBack policy;
    private final CandidateSearch search;
    private final boolean complete;
    private final Map<LeadId, Lead> leads;
    private final Map<DealId, List<Lead>> goingBack = new HashMap<>();
    private final Map<AccountId, TreeMap<DealId, Deal>> deals = new HashMap<>();

    WinningBack(WinBack policy, CustomerBase base, CandidateSearch search) {
        this.policy = policy;
        this.search = search;
        complete = base.complete();
        leads = base.leads().stream().collect(Collectors.toMap(Lead::id, lead -> lead));
        base.leads()
                .forEach(lead -> lead.originDeal()
                        .ifPresent(deal -> goingBack
                                .computeIfAbsent(deal, any -> new ArrayList<>())
                                .add(lead)));
        Set<AccountId> accounts = base.accounts().stream().map(Account::id).collect(Collectors.toSet());
        base.deals()
                .forEach(deal -> deal.account()
                        .filter(accounts::contains)
                        .ifPresentOrElse(account -> add(account, deal), () -> setAside(deal, SetAside.NO_ACCOUNT)));
    }

    private void add(AccountId account, Deal deal) {
        if (deal.openedAt().filter(this::isLater).isPresent()) {
            setAside(deal, SetAside.LATER);
        } else {
            deals.computeIfAbsent(account, any -> new TreeMap<>()).put(deal.id(), deal);
        }
    }

    private void setAside(Deal deal, ReasonCode reason) {
        search.setAside("deal " + deal.id(), reason);
    }

    void judge(Account account) {
        List<Deal> all =
                List.copyOf(deals.getOrDefault(account.id(), new TreeMap<>()).values());
        List<Deal> lost = of(all, DealStatus.LOST);
        lost.forEach(deal -> judge(account, deal, all));
        if (lost.isEmpty()) {
            Approach approach = Approach.to(account.id());
            if (complete) {
                search.no(approach, WinBack.NOTHING_LOST, "no deal was lost");
            } else {
                search.incomplete(approach, "deals");
            }
        }
    }

    private void judge(Account account, Deal deal, List<Deal> all) {
        Approach approach = Approach.to(account.id()).after(deal.id());
        Optional<LossReason> reason = deal.state().outcome().flatMap(Outcome::reason);
        Optional<WinBackRule> rule = reason.flatMap(policy::rule);
        Optional<String> tried = tried(deal, all);
        Optional<Deal> won = wonSince(deal, all);
        if (tried.isPresent()) {
            search.no(approach, WinBack.TRIED_ALREADY, tried.get());
        } else if (won.isPresent()) {
            search.no(approach, WinBack.WON_SINCE, "deal " + won.get().id() + " was won since");
        } else if (leadsOf(deal).anyMatch(lead -> lead.status() == LeadStatus.DISQUALIFIED)) {
            search.no(approach, WinBack.DISQUALIFIED, "its lead is disqualified");
        } else if (reason.isEmpty()) {
            search.maybe(
                    approach,
                    WinBack.REASON_UNKNOWN,
                    "nobody noted why it was lost",
                    List.of("loss reason of deal " + deal.id()));
        } else if (rule.isEmpty()) {
            search.no(approach, WinBack.NO_RULE, "no rule for deals lost by " + reason.get());
        } else {
            judge(approach, deal, rule.get(), all);
        }
    }

    private void judge(Approach approach, Deal deal, WinBackRule rule, List<Deal> all) {
        Optional<LocalDate> named =
                leadsOf(deal).flatMap(lead -> lead.revisitOn().stream()).max(LocalDate::compareTo);
        Optional<LocalDate> due =
                named.or(() -> closedAt(deal).map(at -> search.day(at).plus(rule.after())));
        List<String> undated = undated(deal, due.isEmpty(), all);
        if (!undated.isEmpty()) {
            search.maybe(approach, WinBack.UNDATED, "nobody noted when a deal was closed", undated);
            return;
        }
        LocalDate day = due.orElseThrow();
        String words = named.isPresent() ? "they asked for " + day : rule.after() + " after the loss is " + day;
        if (day.isAfter(search.today())) {
            search.notYet(approach, WinBack.TOO_EARLY, words, day);
        } else if (!complete) {
            search.incomplete(approach, "deals");
        } else {
            String why = "lost by " + rule.reason();
            search.candidate(new CandidateSearch.Found(
                    approach,
                    List.of(new Because(WinBack.DUE, words), new Because(code(rule.with()), why)),
                    List.of("deal " + deal.id()),
                    List.of(BigDecimal.valueOf(-day.toEpochDay()))));
        }
    }

    /** Tells who is at it already. */
    private Optional<String> tried(Deal deal, List<Deal> all) {
        Optional<String> open =
                of(all, DealStatus.OPEN).stream().findFirst().map(other -> "deal " + other.id() + " is open");
        return open.or(() -> goingBackTo(deal).stream()
                .filter(lead -> IN_WORK.contains(lead.status()))
                .map(lead -> "lead " + lead.id() + " goes back to it")
                .min(String::compareTo));
    }

    private Optional<Deal> wonSince(Deal deal, List<Deal> all) {
        return of(all, DealStatus.WON).stream()
                .filter(won -> closedAt(deal)
                        .flatMap(lost -> closedAt(won).filter(at -> at.isAfter(lost)))
                        .isPresent())
                .findFirst();
    }

    /** Names the moments without which nobody can say whether it is time, or whether another was won since. */
    private List<String> undated(Deal deal, boolean dayUnknown, List<Deal> all) {
        List<Deal> won = of(all, DealStatus.WON);
        boolean needed = dayUnknown || !won.isEmpty();
        return Stream.concat(Stream.of(deal).filter(one -> needed), won.stream())
                .filter(one -> closedAt(one).isEmpty())
                .map(one -> "close of deal " + one.id())
                .toList();
    }

    /** The lead that the deal was made from, and those that go back to it. */
    private Stream<Lead> leadsOf(Deal deal) {
        Optional<Lead> origin = deal.originLead().flatMap(id -> Optional.ofNullable(leads.get(id)));
        return Stream.concat(origin.stream(), goingBackTo(deal).stream());
    }

    private List<Lead> goingBackTo(Deal deal) {
        return goingBack.getOrDefault(deal.id(), List.of());
    }

    private List<Deal> of(List<Deal> all, DealStatus status) {
        return all.stream().filter(deal -> statusOf(deal) == status).toList();
    }

    /** What is closed later is open yet. */
    private DealStatus statusOf(Deal deal) {
        return closedAt(deal).filter(this::isLater).isPresent() ? DealStatus.OPEN : deal.status();
    }

    private boolean isLater(Instant moment) {
        return moment.isAfter(search.asOf());
    }

    private static Optional<Instant> closedAt(Deal deal) {
        return deal.state().outcome().flatMap(Outcome::closedAt);
    }

    private static ReasonCode code(WinBackRule.With with) {
        return switch (with) {
            case SAME_OFFER -> WinBack.SAME_OFFER;
            case OTHER_PRODUCT -> WinBack.OTHER_PRODUCT;
            case BETTER_SERVICE -> WinBack.BETTER_SERVICE;
        };
    }
}
