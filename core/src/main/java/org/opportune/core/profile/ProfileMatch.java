package org.opportune.core.profile;

import java.util.List;
import org.opportune.core.Facts;
import org.opportune.core.Truth;
import org.opportune.core.pipeline.Criterion;

/**
 * How somebody compares with a profile, criterion by criterion.
 *
 * @param profile the profile's identifier
 * @param version the profile's version
 * @param lines the criteria in the profile's order, each with its answer
 */
public record ProfileMatch(String profile, int version, List<Line> lines) {

    /** Copies the lines. */
    public ProfileMatch {
        lines = List.copyOf(lines);
    }

    /**
     * One criterion and its answer.
     *
     * @param criterion the criterion's identifier
     * @param label what must hold, in words
     * @param truth whether it does; unknown when a fact that decides is missing
     * @param missing the facts that nobody has said, by name, if the answer is unknown
     */
    public record Line(String criterion, String label, Truth truth, List<String> missing) {
        /** Copies the names. */
        public Line {
            missing = List.copyOf(missing);
        }

        /** {@return the line as a sentence, such as {@code size: unknown, nobody has said lead.employees (has 5 people)}} */
        public String explain() {
            String answer = switch (truth) {
                case TRUE -> "yes";
                case FALSE -> "no";
                case UNKNOWN -> "unknown, nobody has said " + String.join(", ", missing);
            };
            return criterion + ": " + answer + " (" + label + ")";
        }
    }

    static ProfileMatch of(String profile, int version, List<Criterion> criteria, Facts facts) {
        return new ProfileMatch(
                profile,
                version,
                criteria.stream().map(criterion -> line(criterion, facts)).toList());
    }

    private static Line line(Criterion criterion, Facts facts) {
        Truth truth = criterion.condition().test(facts);
        return new Line(
                criterion.id(),
                criterion.label(),
                truth,
                truth == Truth.UNKNOWN ? criterion.missing(facts) : List.of());
    }

    /** {@return true when every criterion holds, false as soon as one does not, unknown otherwise} */
    public Truth verdict() {
        return lines.stream().map(Line::truth).reduce(Truth.TRUE, Truth::and);
    }

    /**
     * Counts the criteria of one answer.
     *
     * @param truth the answer
     * @return how many criteria have it
     */
    public long count(Truth truth) {
        return lines.stream().filter(line -> line.truth() == truth).count();
    }
}
