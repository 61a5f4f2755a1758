package org.opportune.scoring.qualification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an assessment comes to.
 *
 * <p>The first that applies is given: disqualified, low priority, qualified, nurture, needs info.
 */
public sealed interface Verdict {

    /** {@return the stable code, such as {@code NEEDS_INFO}} */
    String code();

    /** {@return the verdict in words, with what it rests on} */
    String text();

    /** Worth pursuing: enough is met. */
    record Qualified() implements Verdict {
        @Override
        public String code() {
            return "QUALIFIED";
        }

        @Override
        public String text() {
            return "Worth pursuing.";
        }
    }

    /**
     * Not enough is known or met yet, and nothing that is known rules the lead out.
     *
     * @param gaps what to ask, the most points at stake first; at least one
     */
    record NeedsInfo(List<Gap> gaps) implements Verdict {
        /** Copies the gaps. */
        public NeedsInfo {
            gaps = List.copyOf(gaps);
        }

        @Override
        public String code() {
            return "NEEDS_INFO";
        }

        @Override
        public String text() {
            return "Ask first: " + gaps.get(0).text();
        }
    }

    /**
     * Others come first: there is no budget, or no need.
     *
     * @param reasons the criteria that are not met, in the framework's order; at least one
     */
    record LowPriority(List<CriterionLine> reasons) implements Verdict {
        /** Copies the reasons. */
        public LowPriority {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String code() {
            return "LOW_PRIORITY";
        }

        @Override
        public String text() {
            return "Low priority: " + join(reasons);
        }
    }

    /**
     * Not worth pursuing.
     *
     * @param reasons the criteria that are not met, in the framework's order; at least one
     */
    record Disqualified(List<CriterionLine> reasons) implements Verdict {
        /** Copies the reasons. */
        public Disqualified {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String code() {
            return "DISQUALIFIED";
        }

        @Override
        public String text() {
            return "Not worth pursuing: " + join(reasons);
        }
    }

    /**
     * Not now: set aside, to be asked again.
     *
     * @param until when every reason has expired, empty when one of them holds without end
     * @param reasons the criteria that are not met, in the framework's order; at least one
     */
    record Nurture(Optional<Instant> until, List<CriterionLine> reasons) implements Verdict {
        /** Copies the reasons. */
        public Nurture {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String code() {
            return "NURTURE";
        }

        @Override
        public String text() {
            return "Set aside" + until.map(end -> " until " + end).orElse("") + ": " + join(reasons);
        }
    }

    private static String join(List<CriterionLine> reasons) {
        return reasons.stream().map(CriterionLine::text).collect(Collectors.joining("; "));
    }
}
