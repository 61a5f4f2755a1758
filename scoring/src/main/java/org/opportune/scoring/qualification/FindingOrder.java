package org.opportune.scoring.qualification;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** Which of two findings is the later one; only equal findings tie, so the input's order never matters. */
final class FindingOrder {
    static final Comparator<Finding> OLDEST_FIRST = Comparator.comparing(Finding::at)
            .thenComparing(Finding::evidence)
            .thenComparing(FindingOrder::caution)
            .thenComparing(FindingOrder::validity, Comparator.reverseOrder())
            .thenComparing(FindingOrder::texts)
            .thenComparing(Finding::criterion);

    private static final Duration ALWAYS = Duration.ofSeconds(Long.MAX_VALUE);
    private static final List<CriterionAnswer> MOST_CAUTIOUS_LAST =
            List.of(CriterionAnswer.UNKNOWN, CriterionAnswer.MET, CriterionAnswer.PARTIAL, CriterionAnswer.NOT_MET);

    private FindingOrder() {}

    private static int caution(Finding finding) {
        return MOST_CAUTIOUS_LAST.indexOf(finding.answer());
    }

    private static Duration validity(Finding finding) {
        return finding.validFor().orElse(ALWAYS);
    }

    private static String texts(Finding finding) {
        // the length keeps the end of the note and the start of the name apart
        String note = finding.note().map(text -> text.length() + ":" + text).orElse("");
        return note + finding.by().map(by -> "/" + by).orElse("");
    }
}
