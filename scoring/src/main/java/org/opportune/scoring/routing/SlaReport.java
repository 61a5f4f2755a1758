package org.opportune.scoring.routing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.opportune.scoring.routing.SlaStatus.Breached;
import org.opportune.scoring.routing.SlaStatus.Due;
import org.opportune.scoring.routing.SlaStatus.Escalated;
import org.opportune.scoring.routing.SlaStatus.Met;

/**
 * How hand-offs stand at a moment: each has one line, and none is left out.
 *
 * @param asOf the moment
 * @param lines escalated, then late, then due, each the longest handed over first; after these what nobody needs to respond
 *     to: not started, responded to late, responded to in time
 */
public record SlaReport(Instant asOf, List<Line> lines) {
    private static final Comparator<Line> ORDER = Comparator.<Line>comparingInt(line -> rank(line.status()))
            .thenComparing(line -> line.handoff().at())
            .thenComparing(line -> line.handoff().lead())
            .thenComparing(line -> line.handoff().toString());

    /** Puts the lines in order. */
    public SlaReport {
        lines = lines.stream().sorted(ORDER).toList();
    }

    /**
     * How one hand-off stands.
     *
     * @param handoff the hand-off
     * @param status how it stands
     */
    public record Line(Handoff handoff, SlaStatus status) {
        /** {@return how it stands, as an English sentence} */
        public String text() {
            return handoff.lead() + ": " + status.text();
        }
    }

    /** {@return what waits for a response: escalated, late and due} */
    public List<Line> waiting() {
        return lines.stream().filter(line -> rank(line.status()) < 3).toList();
    }

    private static int rank(SlaStatus status) {
        if (status instanceof Escalated) {
            return 0;
        } else if (status instanceof Breached breached) {
            return breached.respondedAt().isPresent() ? 4 : 1;
        } else if (status instanceof Due) {
            return 2;
        }
        return status instanceof Met ? 5 : 3;
    }
}
