package org.opportune.core.lead;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.InteractionId;
import org.opportune.core.LeadId;
import org.opportune.core.ObjectionId;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.Objection;
import org.opportune.core.activity.PainPoint;
import org.opportune.core.activity.Subject;
import org.opportune.core.party.Organization;
import org.opportune.core.time.Timeframe;

/** What one merge leaves, and whose word counted. */
final class MergeAttempt {
    private static final Comparator<Lead> NEWEST_FIRST = Comparator.comparing(
                    (Lead lead) -> lead.createdAt().orElse(Instant.MIN))
            .reversed();

    private final Lead master;
    private final List<Lead> others;
    private final MergePolicy policy;
    private final Filling filling;
    private final Lead merged;

    MergeAttempt(LeadMerge merge) {
        master = merge.master();
        others = merge.others();
        policy = merge.policy();
        filling = new Filling("lead " + master.id());
        merged = merge();
    }

    Lead merged() {
        return merged;
    }

    List<FieldTransfer> transfers() {
        return filling.transfers();
    }

    private Lead merge() {
        Lead.Builder lead = Lead.builder();
        lead.from(master)
                .person(byParts(MergeField.PERSON, "person", Lead::person, filling::person))
                .organization(byParts(MergeField.ORGANIZATION, "organization", Lead::organization, this::organization))
                .source(whole(MergeField.SOURCE, "source", Lead::source))
                .originDeal(whole(MergeField.SOURCE, "originDeal", Lead::originDeal))
                .referredBy(whole(MergeField.SOURCE, "referredBy", this::referredBy))
                .touchpoints(all().flatMap(one -> one.touchpoints().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .owner(whole(MergeField.OWNER, "owner", Lead::owner))
                .interest(whole(MergeField.INTEREST, "interest", known(Lead::interest, Interest.UNKNOWN))
                        .orElse(Interest.UNKNOWN))
                .interestAt(decisive(MergeField.INTEREST, one -> one.interest() != Interest.UNKNOWN)
                        .flatMap(Lead::interestAt))
                .timeframe(whole(MergeField.TIMEFRAME, "timeframe", known(Lead::timeframe, Timeframe.unknown()))
                        .orElse(Timeframe.unknown()))
                .estimatedValue(whole(MergeField.ESTIMATED_VALUE, "estimatedValue", Lead::estimatedValue))
                .attributes(byParts(
                                MergeField.ATTRIBUTES,
                                "attributes",
                                known(Lead::attributes, Attributes.none()),
                                (held, offered) -> filling.attributes("attributes.", held, offered))
                        .orElse(Attributes.none()))
                .createdAt(all().flatMap(one -> one.createdAt().stream()).min(Comparator.naturalOrder()))
                .interactions(interactions())
                .painPoints(painPoints())
                .objections(objections())
                .interactionsComplete(all().allMatch(Lead::interactionsComplete))
                .mergedFrom(mergedFrom());
        return lead.build();
    }

    private Stream<Lead> all() {
        return Stream.concat(Stream.of(master), others.stream());
    }

    /** What is unknown is nothing that somebody says. */
    private static <T> Function<Lead, Optional<T>> known(Function<Lead, T> part, T unknown) {
        return lead -> Optional.of(part.apply(lead)).filter(value -> !value.equals(unknown));
    }

    private <T> Optional<T> whole(MergeField field, String path, Function<Lead, Optional<T>> part) {
        Optional<T> held = part.apply(master);
        Optional<T> result = decisive(field, one -> part.apply(one).isPresent()).flatMap(part);
        filling.settle(path, held, result, others.stream().map(part).toList());
        return result;
    }

    /** Finds the lead whose word counts, among those that say something. */
    private Optional<Lead> decisive(MergeField field, Predicate<Lead> speaks) {
        Stream<Lead> inOrder = switch (policy.strategy(field)) {
            case MASTER -> Stream.of(master);
            case FILL -> all();
            case NEWEST -> all().sorted(NEWEST_FIRST);
        };
        return inOrder.filter(speaks).findFirst();
    }

    /** A lead that is merged into the one it named, or that named it, is named by nobody any longer. */
    private Optional<LeadId> referredBy(Lead lead) {
        return lead.referredBy().filter(by -> all().noneMatch(one -> one.id().equals(by)));
    }

    private <T> Optional<T> byParts(
            MergeField field, String path, Function<Lead, Optional<T>> part, BinaryOperator<T> fill) {
        if (policy.strategy(field) != MergeStrategy.FILL) {
            return whole(field, path, part);
        }
        Optional<T> filled = part.apply(master);
        for (Lead other : others) {
            Optional<T> offered = part.apply(other);
            filled = filled.isPresent() && offered.isPresent()
                    ? Optional.of(fill.apply(filled.get(), offered.get()))
                    : filling.fill(path, filled, offered);
        }
        return filled;
    }

    /** An organization does not belong to itself: the account it belongs to is not taken for its own. */
    private Organization organization(Organization held, Organization offered) {
        Optional<AccountId> account = filling.fill(
                "organization.account",
                held.account(),
                offered.account().filter(other -> !held.parent().equals(Optional.of(other))));
        return filling.organization(account, held, offered).withAccount(account);
    }

    private List<Interaction> interactions() {
        Map<InteractionId, Interaction> each = new LinkedHashMap<>();
        all().map(Lead::interactions)
                .flatMap(Collection::stream)
                .forEach(interaction -> each.putIfAbsent(interaction.id(), interaction));
        return each.values().stream()
                .sorted(Comparator.comparing(Interaction::at).thenComparing(Interaction::id))
                .toList();
    }

    private List<PainPoint> painPoints() {
        return all().flatMap(one -> one.painPoints().stream())
                .map(pain -> pain.withSubject(Subject.of(master.id())))
                .distinct()
                .toList();
    }

    private List<Objection> objections() {
        Map<ObjectionId, Objection> each = new LinkedHashMap<>();
        all().flatMap(one -> one.objections().stream())
                .forEach(objection -> each.putIfAbsent(objection.id(), objection.withSubject(Subject.of(master.id()))));
        return List.copyOf(each.values());
    }

    private List<LeadId> mergedFrom() {
        return Stream.concat(
                        master.mergedFrom().stream(),
                        others.stream()
                                .flatMap(other -> Stream.concat(Stream.of(other.id()), other.mergedFrom().stream())))
                .filter(id -> !id.equals(master.id()))
                .distinct()
                .toList();
    }
}
