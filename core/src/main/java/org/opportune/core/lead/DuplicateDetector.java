package org.opportune.core.lead;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opportune.core.lead.Duplicate.Kind;
import org.opportune.core.lead.Duplicate.Matcher;
import org.opportune.core.lead.Duplicate.Reason;
import org.opportune.core.lead.Duplicate.Severity;

/**
 * Finds the records that seem to be of the same person or organization, and says why.
 *
 * <pre>{@code
 * DuplicateDetector detector = new DuplicateDetector(DuplicateRules.standard());
 * detector.find(DuplicateCandidate.of(lead), contactsAndAccounts);
 * // contact C-7: EMAIL ada@acme.example 100, BLOCK
 * }</pre>
 *
 * <p>Two records are compared by each matcher for which both say something; what only one says, or neither, speaks
 * neither for nor against it. Which of the two is asked about makes no difference.
 *
 * @param rules what each matcher is worth, and what is enough
 */
public record DuplicateDetector(DuplicateRules rules) {
    private static final Comparator<Duplicate> MOST_CERTAIN_FIRST = Comparator.comparingInt(Duplicate::weight)
            .reversed()
            .thenComparing(Duplicate::kind)
            .thenComparing(Duplicate::id)
            .thenComparing(duplicate -> duplicate.reasons().toString());

    /**
     * Finds the duplicates of a record.
     *
     * @param record the record
     * @param known the records to look among, in any order; the record itself is passed over
     * @return those worth a warning or more, the most certain first
     */
    public List<Duplicate> find(DuplicateCandidate record, Collection<DuplicateCandidate> known) {
        DuplicateKeys keys = new DuplicateKeys(rules);
        Map<Matcher, String> wanted = keys.of(record);
        return known.stream()
                .filter(other -> other.kind() != record.kind() || !other.id().equals(record.id()))
                .flatMap(other -> duplicate(other, reasons(record, wanted, other, keys.of(other))).stream())
                .distinct()
                .sorted(MOST_CERTAIN_FIRST)
                .toList();
    }

    private List<Reason> reasons(
            DuplicateCandidate one, Map<Matcher, String> first, DuplicateCandidate two, Map<Matcher, String> second) {
        boolean colleagues = one.person().isPresent() && two.person().isPresent();
        List<Reason> reasons = new ArrayList<>();
        rules.weights().forEach((matcher, weight) -> {
            boolean counts = matcher != Matcher.ORGANIZATION_NAME || !colleagues;
            Optional.ofNullable(first.get(matcher))
                    .filter(key -> counts && key.equals(second.get(matcher)))
                    .ifPresent(key -> reasons.add(new Reason(matcher, key, weight)));
        });
        return reasons;
    }

    private Optional<Duplicate> duplicate(DuplicateCandidate other, List<Reason> reasons) {
        int weight = reasons.stream().mapToInt(Reason::weight).sum();
        Kind kind = other.kind();
        return weight < rules.warnAt()
                ? Optional.empty()
                : Optional.of(new Duplicate(
                        kind, other.id(), weight < rules.blockAt() ? Severity.WARN : Severity.BLOCK, reasons));
    }
}
