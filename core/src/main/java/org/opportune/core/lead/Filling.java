package org.opportune.core.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.Key;
import org.opportune.core.lead.FieldTransfer.Effect;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;

/** Fills what a target leaves open, and notes what became of each field that lead and target tell differently. */
final class Filling {
    private final String target;
    private final List<FieldTransfer> transfers = new ArrayList<>();

    Filling(String target) {
        this.target = target;
    }

    List<FieldTransfer> transfers() {
        return List.copyOf(transfers);
    }

    <T> Optional<T> fill(String path, Optional<T> held, Optional<T> offered) {
        return fill(path, held, offered, false);
    }

    <T> Optional<T> fill(String path, Optional<T> held, Optional<T> offered, boolean overwrite) {
        if (offered.isEmpty() || offered.equals(held)) {
            return held;
        }
        Effect effect = held.isEmpty() ? Effect.FILLED : overwrite ? Effect.OVERWRITTEN : Effect.KEPT;
        transfers.add(new FieldTransfer(
                target, path, held.map(Object::toString), offered.get().toString(), effect));
        return effect == Effect.KEPT ? held : offered;
    }

    /** Notes which of several values holds, and which do not. */
    <T> void settle(String path, Optional<T> held, Optional<T> result, List<Optional<T>> offered) {
        if (!result.equals(held)) {
            fill(path, held, result, true);
        }
        offered.stream()
                .flatMap(Optional::stream)
                .filter(value -> !result.equals(Optional.of(value)))
                .distinct()
                .forEach(value -> transfers.add(
                        new FieldTransfer(target, path, result.map(Object::toString), value.toString(), Effect.KEPT)));
    }

    Person person(Person held, Person offered) {
        return Person.builder()
                .from(held)
                .name(fill("person.name", held.name(), offered.name()))
                .email(fill("person.email", held.email(), offered.email()))
                .phone(fill("person.phone", held.phone(), offered.phone()))
                .jobTitle(fill("person.jobTitle", held.jobTitle(), offered.jobTitle()))
                .country(fill("person.country", held.country(), offered.country()))
                .build();
    }

    /** An organization does not belong to itself: the account is not taken as its own parent. */
    Organization organization(Optional<AccountId> account, Organization held, Organization offered) {
        fill("organization.name", Optional.of(held.name()), Optional.of(offered.name()));
        Optional<AccountId> parent = offered.parent().filter(other -> !account.equals(Optional.of(other)));
        return Organization.builder()
                .from(held)
                .parent(fill("organization.parent", held.parent(), parent))
                .sector(fill("organization.sector", held.sector(), offered.sector()))
                .country(fill("organization.country", held.country(), offered.country()))
                .employees(number(
                        fill("organization.employees", optional(held.employees()), optional(offered.employees()))))
                .annualRevenue(fill("organization.annualRevenue", held.annualRevenue(), offered.annualRevenue()))
                .attributes(attributes("organization.attributes.", held.attributes(), offered.attributes()))
                .build();
    }

    Attributes attributes(String path, Attributes held, Attributes offered) {
        Attributes filled = held;
        for (Key<?> key : offered.keys()) {
            filled = attribute(path + key.name(), filled, key, offered);
        }
        return filled;
    }

    private <T> Attributes attribute(String path, Attributes held, Key<T> key, Attributes offered) {
        Optional<String> before = text(held, key);
        fill(path, before, text(offered, key));
        return before.isPresent()
                ? held
                : offered.get(key)
                        .toOptional()
                        .map(value -> held.with(key, value))
                        .orElse(held);
    }

    private static Optional<String> text(Attributes attributes, Key<?> key) {
        return Optional.ofNullable(attributes.toTexts().get(key.name()))
                .flatMap(typed -> typed.values().stream().findFirst());
    }

    private static Optional<Long> optional(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    private static OptionalLong number(Optional<Long> number) {
        return number.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
