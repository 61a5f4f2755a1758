package org.opportune.scoring.candidate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opportune.core.AccountId;
import org.opportune.core.ProductId;
import org.opportune.core.contract.Purchase;
import org.opportune.core.contract.Subscription;
import org.opportune.core.party.Account;

/** What each account bought by a day, and what of it is still running. */
final class Holdings {
    private final Map<AccountId, SortedMap<ProductId, Holding>> bought = new HashMap<>();
    private final Map<AccountId, SortedSet<String>> vague = new HashMap<>();
    private final Set<AccountId> accounts;
    private final CandidateSearch search;

    /**
     * A product that an account has bought.
     *
     * @param since the first day
     * @param running whether they have it still
     * @param evidence the purchases and subscriptions that tell
     */
    record Holding(LocalDate since, boolean running, SortedSet<String> evidence) {
        Holding and(Holding other) {
            SortedSet<String> both = new TreeSet<>(evidence);
            both.addAll(other.evidence);
            // what has run out says nothing about how long the rest has been running
            if (running != other.running) {
                return new Holding(running ? since : other.since, true, both);
            }
            return new Holding(since.isBefore(other.since) ? since : other.since, running, both);
        }
    }

    Holdings(CustomerBase base, CandidateSearch search) {
        this.search = search;
        accounts = base.accounts().stream().map(Account::id).collect(Collectors.toSet());
        base.purchases().forEach(this::add);
        base.subscriptions().forEach(this::add);
    }

    private void add(Purchase purchase) {
        String name = purchase.id()
                .map(id -> "purchase " + id)
                .orElse("purchase of "
                        + purchase.product().map(ProductId::value).orElse("something") + " by " + purchase.customer()
                        + " on " + purchase.day());
        if (!accounts.contains(purchase.customer())) {
            search.setAside(name, SetAside.NO_ACCOUNT);
        } else if (purchase.day().isAfter(search.today())) {
            search.setAside(name, SetAside.LATER);
        } else if (purchase.product().isEmpty()) {
            vague.computeIfAbsent(purchase.customer(), any -> new TreeSet<>()).add("product of " + name);
        } else {
            add(purchase.customer(), purchase.product().get(), purchase.day(), true, name);
        }
    }

    private void add(Subscription subscription) {
        String name = "subscription " + subscription.id();
        LocalDate start = subscription.periods().get(0).span().start();
        if (!accounts.contains(subscription.account())) {
            search.setAside(name, SetAside.NO_ACCOUNT);
        } else if (start.isAfter(search.today())) {
            search.setAside(name, SetAside.LATER);
        } else {
            boolean running = subscription.on(search.today()).isPresent();
            add(subscription.account(), subscription.product(), start, running, name);
        }
    }

    private void add(AccountId account, ProductId product, LocalDate since, boolean running, String name) {
        bought.computeIfAbsent(account, any -> new TreeMap<>())
                .merge(product, new Holding(since, running, new TreeSet<>(Set.of(name))), Holding::and);
    }

    /** {@return everything the account ever bought, by product} */
    SortedMap<ProductId, Holding> of(AccountId account) {
        return bought.getOrDefault(account, new TreeMap<>());
    }

    /** {@return what nobody noted of its purchases; each may be of any product} */
    SortedSet<String> vague(AccountId account) {
        return vague.getOrDefault(account, new TreeSet<>());
    }

    /** {@return the products of each account that bought any} */
    Map<AccountId, Set<ProductId>> baskets() {
        Map<AccountId, Set<ProductId>> baskets = new HashMap<>();
        bought.forEach((account, products) -> baskets.put(account, products.keySet()));
        return baskets;
    }
}
