package org.opportune.scoring.candidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opportune.core.AccountId;
import org.opportune.core.ProductId;
import org.opportune.scoring.candidate.Holdings.Holding;

/** Looks at one account after the other for what its products lead on to. */
final class CrossSelling {
    private static final String PURCHASES = "purchases";

    private final CrossSell policy;
    private final boolean complete;
    private final CandidateSearch search;
    private final Holdings holdings;
    private final CoPurchases counts;
    private final SortedMap<ProductId, Set<ProductId>> given = new TreeMap<>();

    /** A pair that leads on, and what was counted for it if it is not a given one. */
    private record Link(ProductPair pair, Optional<Association> counted) {
        BigDecimal confidence() {
            return counted.flatMap(one -> one.confidence().value()).orElse(BigDecimal.ZERO);
        }

        BigDecimal support() {
            return counted.flatMap(one -> one.support().value()).orElse(BigDecimal.ZERO);
        }

        List<BigDecimal> strength() {
            BigDecimal first = counted.isPresent() ? BigDecimal.ZERO : BigDecimal.ONE;
            return List.of(first, confidence(), support());
        }

        Because because() {
            return counted.map(one -> new Because(
                            CrossSell.BOUGHT_TOGETHER,
                            "of " + one.having() + " other customers who bought " + pair.bought() + ", "
                                    + one.together()
                                    + " bought " + pair.other() + " too (support " + one.support() + ", confidence "
                                    + one.confidence() + ")"))
                    .orElseGet(() -> new Because(CrossSell.PAIR, "bought " + pair.bought() + ", which leads on to it"));
        }
    }

    private static final Comparator<Link> STRONGEST_FIRST = Comparator.comparing(
                    (Link link) -> link.counted().isPresent())
            .thenComparing(Link::confidence, Comparator.reverseOrder())
            .thenComparing(Link::support, Comparator.reverseOrder())
            .thenComparing(Link::pair);

    CrossSelling(CrossSell policy, CustomerBase base, CandidateSearch search) {
        this.policy = policy;
        this.search = search;
        complete = base.complete();
        holdings = new Holdings(base, search);
        counts = CoPurchases.of(holdings.baskets());
        policy.pairs()
                .forEach(pair -> given.computeIfAbsent(pair.bought(), any -> new HashSet<>())
                        .add(pair.other()));
    }

    void judge(AccountId account) {
        SortedMap<ProductId, Holding> bought = holdings.of(account);
        SortedMap<ProductId, List<Link>> offers = offers(bought);
        offers.forEach((product, links) -> judge(account, product, links, bought));
        if (offers.isEmpty()) {
            Approach approach = Approach.to(account);
            if (!complete) {
                search.incomplete(approach, PURCHASES);
            } else if (!holdings.vague(account).isEmpty()) {
                unnamed(approach);
            } else {
                search.no(approach, CrossSell.LEADS_NOWHERE, "nothing they bought leads on to anything else");
            }
        }
    }

    private SortedMap<ProductId, List<Link>> offers(SortedMap<ProductId, Holding> bought) {
        SortedMap<ProductId, List<Link>> offers = new TreeMap<>();
        for (ProductId product : bought.keySet()) {
            SortedSet<ProductId> others = new TreeSet<>(given.getOrDefault(product, Set.of()));
            others.addAll(counts.with(product));
            for (ProductId other : others) {
                link(new ProductPair(product, other), bought.containsKey(other))
                        .ifPresent(link -> offers.computeIfAbsent(other, any -> new ArrayList<>())
                                .add(link));
            }
        }
        offers.values().forEach(links -> links.sort(STRONGEST_FIRST));
        return offers;
    }

    private Optional<Link> link(ProductPair pair, boolean boughtAlready) {
        if (given.getOrDefault(pair.bought(), Set.of()).contains(pair.other())) {
            return Optional.of(new Link(pair, Optional.empty()));
        }
        Association counted = counts.ofOthers(pair, boughtAlready);
        return policy.floor()
                .filter(floor -> floor.isReached(counted))
                .map(floor -> new Link(pair, Optional.of(counted)));
    }

    private void judge(AccountId account, ProductId product, List<Link> links, SortedMap<ProductId, Holding> bought) {
        Approach approach = Approach.to(account).with(product);
        Holding already = bought.get(product);
        if (already != null) {
            search.no(approach, CrossSell.BOUGHT_ALREADY, "bought " + product + " on " + already.since());
        } else if (!complete) {
            search.incomplete(approach, PURCHASES);
        } else if (!holdings.vague(account).isEmpty()) {
            unnamed(approach);
        } else {
            SortedSet<String> evidence = new TreeSet<>();
            links.forEach(link -> evidence.addAll(
                    Objects.requireNonNull(bought.get(link.pair().bought())).evidence()));
            search.candidate(new CandidateSearch.Found(
                    approach,
                    links.stream().map(Link::because).toList(),
                    List.copyOf(evidence),
                    links.get(0).strength()));
        }
    }

    private void unnamed(Approach approach) {
        List<String> missing = List.copyOf(holdings.vague(approach.account()));
        search.maybe(
                approach,
                CrossSell.UNNAMED_PURCHASE,
                "nobody noted of which product " + missing.size() + " of their purchases were",
                missing);
    }
}
