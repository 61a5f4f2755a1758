package org.opportune.scoring.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.opportune.core.OwnerId;

/** How an agreed time to respond stands at a moment; durations are working time. */
public sealed interface SlaStatus {

    /** {@return the stable code, such as {@code DUE}} */
    String code();

    /** {@return the same as an English sentence} */
    String text();

    /**
     * The lead is handed over later.
     *
     * @param startsAt when
     */
    record NotStarted(Instant startsAt) implements SlaStatus {
        @Override
        public String code() {
            return "NOT_STARTED";
        }

        @Override
        public String text() {
            return "Handed over at " + startsAt + " only.";
        }
    }

    /**
     * Nobody has responded, and there is time left.
     *
     * @param dueAt the moment by which somebody must
     * @param remaining the working time left, zero or more
     */
    record Due(Instant dueAt, Duration remaining) implements SlaStatus {
        @Override
        public String code() {
            return "DUE";
        }

        @Override
        public String text() {
            return "To be responded to by " + dueAt + "; " + remaining + " of working time are left.";
        }
    }

    /**
     * Somebody responded in time.
     *
     * @param respondedAt when
     * @param took how much working time it took
     */
    record Met(Instant respondedAt, Duration took) implements SlaStatus {
        @Override
        public String code() {
            return "MET";
        }

        @Override
        public String text() {
            return "Responded to at " + respondedAt + ", after " + took + " of working time.";
        }
    }

    /**
     * Nobody responded in time.
     *
     * @param dueAt the moment by which somebody had to
     * @param late by how much working time it is too late, or was when somebody did
     * @param respondedAt when somebody did, empty while nobody has
     */
    record Breached(Instant dueAt, Duration late, Optional<Instant> respondedAt) implements SlaStatus {
        @Override
        public String code() {
            return "BREACHED";
        }

        @Override
        public String text() {
            String was = respondedAt.map(at -> "Responded to at " + at + ", ").orElse("Not responded to, ");
            return was + late + " of working time after " + dueAt + ".";
        }
    }

    /**
     * Nobody has responded for so long that somebody else takes care of it.
     *
     * @param dueAt the moment by which somebody had to
     * @param late by how much working time it is too late
     * @param to who takes care of it
     * @param since since when
     */
    record Escalated(Instant dueAt, Duration late, OwnerId to, Instant since) implements SlaStatus {
        @Override
        public String code() {
            return "ESCALATED";
        }

        @Override
        public String text() {
            return "Not responded to, " + late + " of working time after " + dueAt + ": with " + to + " since " + since
                    + ".";
        }
    }
}
