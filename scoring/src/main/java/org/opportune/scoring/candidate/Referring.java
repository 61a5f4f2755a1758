package org.opportune.scoring.candidate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opportune.core.AccountId;
import org.opportune.core.ContactId;
import org.opportune.core.Truth;
import org.opportune.core.party.Account;
import org.opportune.core.party.Contact;
import org.opportune.core.party.ContactChannel;
import org.opportune.core.service.NpsScale;
import org.opportune.core.service.Respondent;
import org.opportune.core.service.ScoreScale;
import org.opportune.core.service.SupportCase;
import org.opportune.core.service.SurveyAnswer;

/** Looks at one account after the other for whether it can be asked for a referral. */
final class Referring {
    private static final Comparator<SurveyAnswer> LATEST_FIRST = Comparator.comparing(
                    (SurveyAnswer answer) -> answer.answeredAt().orElseThrow())
            .reversed()
            .thenComparing(answer -> answer.id().value());

    private final Referral policy;
    private final CandidateSearch search;
    private final boolean complete;
    private final Map<AccountId, Account> accounts;
    private final Map<ContactId, Contact> contacts;
    private final Map<AccountId, SurveyAnswer> latest = new HashMap<>();
    private final Map<AccountId, SortedSet<String>> open = new HashMap<>();

    Referring(Referral policy, CustomerBase base, CandidateSearch search) {
        this.policy = policy;
        this.search = search;
        complete = base.complete();
        accounts = base.accounts().stream().collect(Collectors.toMap(Account::id, one -> one));
        contacts = base.contacts().stream().collect(Collectors.toMap(Contact::id, one -> one));
        base.answers().stream()
                .filter(answer -> answer.kind().equals(policy.survey()))
                .forEach(this::add);
        base.cases().forEach(this::add);
    }

    private void add(SurveyAnswer answer) {
        Optional<AccountId> account = account(answer.respondent());
        String name = "survey answer " + answer.id();
        if (account.isEmpty()) {
            search.setAside(name, SetAside.NO_ACCOUNT);
        } else if (answer.isAnswered(search.asOf())) {
            latest.merge(account.get(), answer, (a, b) -> LATEST_FIRST.compare(a, b) <= 0 ? a : b);
        } else if (answer.answeredAt().isPresent()) {
            search.setAside(name, SetAside.LATER);
        }
    }

    private void add(SupportCase one) {
        Optional<AccountId> account = one.account()
                .filter(accounts::containsKey)
                .or(() -> one.contact().flatMap(this::account));
        String name = "support case " + one.id();
        if (account.isEmpty()) {
            search.setAside(name, SetAside.NO_ACCOUNT);
        } else if (one.openedAt().isAfter(search.asOf())) {
            search.setAside(name, SetAside.LATER);
        } else if (one.isOpen(search.asOf())) {
            open.computeIfAbsent(account.get(), any -> new TreeSet<>()).add(name);
        }
    }

    private Optional<AccountId> account(Respondent respondent) {
        if (respondent instanceof Respondent.OfAccount of) {
            return Optional.of(of.account()).filter(accounts::containsKey);
        }
        return respondent instanceof Respondent.OfContact of ? account(of.contact()) : Optional.empty();
    }

    private Optional<AccountId> account(ContactId contact) {
        return Optional.ofNullable(contacts.get(contact))
                .flatMap(Contact::account)
                .filter(accounts::containsKey);
    }

    void judge(Account account) {
        Approach approach = Approach.to(account.id());
        Optional<SurveyAnswer> answer = Optional.ofNullable(latest.get(account.id()));
        if (open.containsKey(account.id())) {
            search.no(approach, Referral.OPEN_CASE, "waits for help: " + String.join(", ", open.get(account.id())));
        } else if (refused(account, answer)) {
            search.no(approach, Referral.REFUSED, "refused " + channels());
        } else if (answer.isEmpty()) {
            search.maybe(
                    approach,
                    Referral.NO_ANSWER,
                    "nobody there ever answered",
                    List.of("survey answer of account " + account.id()));
        } else {
            judge(approach, answer.get());
        }
    }

    private void judge(Approach approach, SurveyAnswer answer) {
        Optional<NpsScale.Group> group = policy.scales().stream()
                .flatMap(scale -> scale.group(answer).stream())
                .findFirst();
        Instant at = answer.answeredAt().orElseThrow();
        String said = "answer " + answer.id() + " of " + search.day(at);
        if (group.isEmpty()) {
            search.maybe(
                    approach,
                    Referral.UNREADABLE_ANSWER,
                    said + " has no score on a scale with cuts",
                    List.of("score of survey answer " + answer.id()));
        } else if (group.get() != NpsScale.Group.PROMOTER) {
            search.no(approach, Referral.NO_PROMOTER, said + " is that of a " + word(group.get()));
        } else if (!search.day(at).plus(policy.validFor()).isAfter(search.today())) {
            search.maybe(
                    approach,
                    Referral.STALE_ANSWER,
                    said + " is a promoter's, and tells for " + policy.validFor() + " only",
                    List.of("survey answer of account " + approach.account()));
        } else if (!complete) {
            search.incomplete(approach, "support cases");
        } else {
            search.candidate(new CandidateSearch.Found(
                    approach,
                    List.of(new Because(Referral.PROMOTER, said + " is a promoter's")),
                    List.of("survey answer " + answer.id()),
                    List.of(part(answer), seconds(at))));
        }
    }

    private static String word(NpsScale.Group group) {
        return group == NpsScale.Group.PASSIVE ? "passive" : "detractor";
    }

    private boolean refused(Account account, Optional<SurveyAnswer> answer) {
        Optional<Contact> asked = answer.map(SurveyAnswer::respondent)
                .filter(Respondent.OfContact.class::isInstance)
                .map(one -> ((Respondent.OfContact) one).contact())
                .map(contacts::get);
        return policy.channels().stream().allMatch(channel -> may(account, asked, channel) == Truth.FALSE);
    }

    private static Truth may(Account account, Optional<Contact> asked, ContactChannel channel) {
        return asked.map(contact -> contact.mayContact(channel))
                .filter(said -> said != Truth.UNKNOWN)
                .orElseGet(() -> account.mayContact(channel));
    }

    private String channels() {
        return policy.channels().stream().map(ContactChannel::code).collect(Collectors.joining(", "));
    }

    private static BigDecimal part(SurveyAnswer answer) {
        ScoreScale scale = answer.scale().orElseThrow();
        return BigDecimal.valueOf(answer.score().orElseThrow() - (long) scale.lowest())
                .divide(BigDecimal.valueOf(scale.highest() - (long) scale.lowest()), MathContext.DECIMAL128);
    }

    private static BigDecimal seconds(Instant at) {
        return BigDecimal.valueOf(at.getEpochSecond()).add(BigDecimal.valueOf(at.getNano(), 9));
    }
}
