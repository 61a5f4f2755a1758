package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opportune.core.lead.Duplicate.Kind;
import org.opportune.core.lead.Duplicate.Matcher;
import org.opportune.core.lead.Duplicate.Severity;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.party.PhoneNumber;

/** Whatever records are compared. */
class DuplicateDetectorProperties {
    private static final DuplicateDetector DETECTOR = new DuplicateDetector(DuplicateRules.standard());

    @Property
    void whichOfTheTwoIsAskedAboutMakesNoDifference(
            @ForAll("candidates") DuplicateCandidate one, @ForAll("candidates") DuplicateCandidate two) {
        List<Duplicate> there = DETECTOR.find(one, List.of(two));
        List<Duplicate> back = DETECTOR.find(two, List.of(one));

        assertThat(there)
                .extracting(Duplicate::reasons)
                .isEqualTo(back.stream().map(Duplicate::reasons).toList());
        assertThat(there)
                .extracting(Duplicate::severity)
                .isEqualTo(back.stream().map(Duplicate::severity).toList());
    }

    @Property
    void theOrderOfTheRecordsMakesNoDifference(
            @ForAll("candidates") DuplicateCandidate record,
            @ForAll("known") List<DuplicateCandidate> known,
            @ForAll Random random) {
        List<DuplicateCandidate> shuffled = new ArrayList<>(known);
        Collections.shuffle(shuffled, random);

        assertThat(DETECTOR.find(record, shuffled)).isEqualTo(DETECTOR.find(record, known));
    }

    @Property
    void aRecordIsFoundByItselfAndNotBecauseOfTheOthers(
            @ForAll("candidates") DuplicateCandidate record, @ForAll("known") List<DuplicateCandidate> known) {
        assertThat(DETECTOR.find(record, known))
                .containsExactlyInAnyOrderElementsOf(known.stream()
                        .flatMap(one -> DETECTOR.find(record, List.of(one)).stream())
                        .distinct()
                        .toList());
    }

    @Property
    void whatIsFoundHasReasonsEnoughAndIsNotTheRecordItself(
            @ForAll("candidates") DuplicateCandidate record, @ForAll("known") List<DuplicateCandidate> known) {
        assertThat(DETECTOR.find(record, known)).allSatisfy(duplicate -> {
            assertThat(duplicate.weight()).isGreaterThanOrEqualTo(40);
            assertThat(duplicate.severity() == Severity.BLOCK).isEqualTo(duplicate.weight() >= 100);
            assertThat(duplicate.reasons())
                    .filteredOn(reason -> reason.matcher() == Matcher.DOMAIN_AND_LAST_NAME)
                    .noneMatch(reason -> reason.value().endsWith("@gmail.com"));
            assertThat(duplicate.kind() == record.kind() && duplicate.id().equals(record.id()))
                    .isFalse();
        });
    }

    @Provide
    Arbitrary<List<DuplicateCandidate>> known() {
        return candidates().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<DuplicateCandidate> candidates() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.of("1", "2", "3"),
                        people().optional(0.8),
                        Arbitraries.of("Acme", "ACME Inc.", "Other")
                                .map(Organization::of)
                                .optional())
                .as(DuplicateCandidate::new);
    }

    private static Arbitrary<Person> people() {
        return Combinators.combine(
                        Arbitraries.of("Ada King", "King, Ada", "Ben King", "Ada"),
                        Arbitraries.of("ada@acme.example", "ADA@acme.example", "ben@acme.example", "ben@gmail.com")
                                .map(EmailAddress::of)
                                .optional(),
                        Arbitraries.of("112", "1-1-2", "911")
                                .map(PhoneNumber::of)
                                .optional())
                .as((name, email, phone) ->
                        Person.builder().name(name).email(email).phone(phone).build());
    }
}
