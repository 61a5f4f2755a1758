package org.opportune.scoring.qualification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opportune.core.Language;
import org.opportune.scoring.ScoreTexts;
import org.opportune.scoring.Statement;
import org.opportune.scoring.Statement.Nested;

/**
 * What an assessment comes to.
 *
 * <p>The first that applies is given: disqualified, low priority, qualified, nurture, needs info.
 */
public sealed interface Verdict {

    /** {@return the stable code, such as {@code NEEDS_INFO}} */
    String code();

    /** {@return the verdict to be said in any language, with what it rests on} */
    Statement statement();

    /** {@return the verdict in English words, with what it rests on} */
    default String text() {
        return ScoreTexts.in(Language.ENGLISH).say(statement());
    }

    /** Worth pursuing: enough is met. */
    record Qualified() implements Verdict {
        @Override
        public String code() {
            return "QUALIFIED";
        }

        @Override
        public Statement statement() {
            return Statement.of("verdict.QUALIFIED");
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
        public Statement statement() {
            return Statement.of("verdict.NEEDS_INFO", Nested.of(gaps.get(0).statement()));
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
        public Statement statement() {
            return Statement.of("verdict.LOW_PRIORITY", join(reasons));
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
        public Statement statement() {
            return Statement.of("verdict.DISQUALIFIED", join(reasons));
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
        public Statement statement() {
            return until.map(end -> Statement.of("verdict.NURTURE.until", new Statement.Moment(end), join(reasons)))
                    .orElse(Statement.of("verdict.NURTURE", join(reasons)));
        }
    }

    private static Nested join(List<CriterionLine> reasons) {
        return new Nested(reasons.stream().map(CriterionLine::statement).toList());
    }
}
