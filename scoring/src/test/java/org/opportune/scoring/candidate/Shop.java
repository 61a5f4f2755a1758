package org.opportune.scoring.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.Money;
import org.opportune.core.AccountId;
import org.opportune.core.ProductId;
import org.opportune.core.PurchaseId;
import org.opportune.core.SubscriptionId;
import org.opportune.core.contract.Purchase;
import org.opportune.core.contract.Subscription;
import org.opportune.core.contract.SubscriptionPeriod;
import org.opportune.core.party.Account;
import org.opportune.core.party.AccountStatus;
import org.opportune.core.party.Organization;
import org.opportune.core.time.Span;
import org.opportune.scoring.ReasonCode;

/** Accounts and purchases in few words, looked at on 2 March 2026 in Vilnius. */
final class Shop {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");
    static final Money PRICE = Money.parse("EUR 10");

    private Shop() {}

    static Account account(String id) {
        return account(id, AccountStatus.ACTIVE);
    }

    static Account account(String id, AccountStatus status) {
        return Account.builder()
                .id(AccountId.of(id))
                .organization(Organization.of(id))
                .status(status)
                .build();
    }

    static Purchase purchase(String id, String account, String product) {
        return purchase(id, account, LocalDate.of(2026, 1, 5)).withProduct(ProductId.of(product));
    }

    static Purchase purchase(String id, String account, LocalDate day) {
        return Purchase.of(AccountId.of(account), day, PRICE).withId(PurchaseId.of(id));
    }

    static Subscription subscription(String id, String account, String plan, Span... spans) {
        return Subscription.builder()
                .id(SubscriptionId.of(id))
                .account(AccountId.of(account))
                .product(ProductId.of(plan))
                .periods(List.of(spans).stream()
                        .map(span -> SubscriptionPeriod.of(span, PRICE, Period.ofMonths(1)))
                        .toList())
                .build();
    }

    static CandidateList find(CandidatePolicy policy, CustomerBase base) {
        return policy.find(base, NOW, ZONE);
    }

    static List<String> candidates(CandidateList list) {
        return list.candidates().stream().map(one -> one.approach().toString()).toList();
    }

    static ReasonCode reason(Candidacy one) {
        return one.because().get(0).reason();
    }

    static Candidacy only(CandidateList list) {
        if (list.lines().size() != 1) {
            throw new AssertionError(list);
        }
        return list.lines().get(0);
    }
}
