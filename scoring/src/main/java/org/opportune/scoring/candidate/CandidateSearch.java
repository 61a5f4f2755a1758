package org.opportune.scoring.candidate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.opportune.core.party.Account;
import org.opportune.scoring.ReasonCode;

/** Collects what a policy finds, in any order, and puts it in order at the end. */
final class CandidateSearch {
    private static final Comparator<Found> BEST_FIRST = CandidateSearch::compare;

    private final Instant asOf;
    private final LocalDate today;
    private final ZoneId zone;
    private final List<Found> found = new ArrayList<>();
    private final List<Candidacy> undecided = new ArrayList<>();
    private final List<Candidacy> others = new ArrayList<>();
    private final TreeSet<SetAside> setAside = new TreeSet<>();

    /**
     * A candidate before it has a rank.
     *
     * @param strength what ranks it, the weightiest first; more is better
     */
    record Found(Approach approach, List<Because> because, List<String> evidence, List<BigDecimal> strength) {}

    CandidateSearch(Instant asOf, ZoneId zone) {
        this.asOf = asOf;
        this.zone = zone;
        today = LocalDate.ofInstant(asOf, zone);
    }

    Instant asOf() {
        return asOf;
    }

    LocalDate today() {
        return today;
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    void candidate(Found one) {
        found.add(one);
    }

    void no(Approach approach, ReasonCode reason, String text) {
        others.add(new Candidacy.NotCandidate(approach, List.of(new Because(reason, text)), Optional.empty()));
    }

    void notYet(Approach approach, ReasonCode reason, String text, LocalDate until) {
        others.add(new Candidacy.NotCandidate(approach, List.of(new Because(reason, text)), Optional.of(until)));
    }

    void maybe(Approach approach, ReasonCode reason, String text, List<String> missing) {
        undecided.add(new Candidacy.Undecided(approach, List.of(new Because(reason, text)), missing));
    }

    /** Tells whether an account is a customer, and says so of one that is none. */
    boolean isCustomer(Account account) {
        boolean customer = account.status().isCustomer();
        if (!customer) {
            no(Approach.to(account.id()), CandidatePolicy.NO_CUSTOMER, "is no customer (" + account.status() + ")");
        }
        return customer;
    }

    /** Says of an account that there may be more than is known of it. */
    void incomplete(Approach approach, String what) {
        maybe(
                approach,
                CandidatePolicy.INCOMPLETE,
                "there may be more " + what + " than are known",
                List.of("all " + what + " of account " + approach.account()));
    }

    void setAside(String of, ReasonCode reason) {
        setAside.add(new SetAside(of, reason));
    }

    CandidateList list(CandidatePolicy policy) {
        found.sort(BEST_FIRST);
        List<Candidacy> lines = new ArrayList<>();
        for (Found one : found) {
            lines.add(new Candidacy.Candidate(one.approach(), lines.size() + 1, one.because(), one.evidence()));
        }
        addTo(lines, undecided);
        addTo(lines, others);
        return new CandidateList(policy.stamp(), asOf, lines, List.copyOf(setAside));
    }

    private static void addTo(List<Candidacy> lines, List<Candidacy> some) {
        some.stream().sorted(Comparator.comparing(Candidacy::approach)).forEach(lines::add);
    }

    private static int compare(Found one, Found other) {
        for (int i = 0; i < one.strength().size(); i++) {
            int stronger = other.strength().get(i).compareTo(one.strength().get(i));
            if (stronger != 0) {
                return stronger;
            }
        }
        return one.approach().compareTo(other.approach());
    }
}
