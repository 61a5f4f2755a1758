package org.opportune.examples.review.importing;

import java.util.List;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.examples.review.csv.Severity;
import org.opportune.examples.review.figures.LeadOutcome;

/**
 * What an export holds.
 *
 * @param files how many rows of each file were used
 * @param deals the deals, in the order of the file
 * @param leads the leads, in the order of the file
 * @param findings every oddity, in the order found
 */
public record Imported(
        List<FileCount> files, List<TrackedDeal> deals, List<LeadOutcome> leads, List<Finding> findings) {

    /** Copies the lists. */
    public Imported {
        files = List.copyOf(files);
        deals = List.copyOf(deals);
        leads = List.copyOf(leads);
        findings = List.copyOf(findings);
    }

    /** {@return the findings because of which rows or whole files do not count} */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
