package org.opportune.scoring.routing;

import java.time.Instant;
import org.opportune.core.Violations;

/**
 * How many open leads somebody has, by the host's own count.
 *
 * @param open how many, zero or more
 * @param countedAt just before which moment they were counted: what is given from that moment on comes on top
 */
public record Workload(int open, Instant countedAt) {

    /** Checks the number. */
    public Workload {
        Violations.of("a workload")
                .check(open >= 0, "workload.open", "open", open, "must be zero or more")
                .orThrow();
    }
}
