package org.opportune.scoring.targeting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opportune.core.Facts;
import org.opportune.core.Truth;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.ReasonCode;

/**
 * In which segments somebody is, and why.
 *
 * @param segmentation by which segmentation
 * @param lines its segments in its order, each with its answer
 */
public record SegmentPlacement(ModelStamp segmentation, List<Line> lines) {
    /** The condition holds. */
    public static final ReasonCode MET = ReasonCode.of("segment.met");
    /** The condition does not hold. */
    public static final ReasonCode NOT_MET = ReasonCode.of("segment.not-met");
    /** A fact that decides is missing. */
    public static final ReasonCode OPEN = ReasonCode.of("segment.unknown");
    /** They are in an earlier segment, and may be in one only. */
    public static final ReasonCode EARLIER = ReasonCode.of("segment.earlier");
    /** They may be in an earlier segment, and may be in one only. */
    public static final ReasonCode EARLIER_OPEN = ReasonCode.of("segment.earlier-unknown");

    /** Copies the lines. */
    public SegmentPlacement {
        lines = List.copyOf(lines);
    }

    /**
     * One segment and its answer.
     *
     * @param segment the segment
     * @param member whether they are in it
     * @param reason why
     * @param text the same in words
     * @param missing the facts that nobody has said, by name, when the answer is unknown
     */
    public record Line(SegmentId segment, Truth member, ReasonCode reason, String text, List<String> missing) {
        /** Copies the names. */
        public Line {
            missing = List.copyOf(missing);
        }
    }

    /** {@return the segments they are in, in the segmentation's order} */
    public List<SegmentId> members() {
        return lines.stream()
                .filter(line -> line.member() == Truth.TRUE)
                .map(Line::segment)
                .toList();
    }

    /** {@return what conditions can ask, under {@link Segment#key}} */
    public Facts facts() {
        Map<String, Object> facts = new TreeMap<>();
        for (Line line : lines) {
            if (line.member() != Truth.UNKNOWN) {
                facts.put(Segment.key(line.segment()).name(), line.member() == Truth.TRUE);
            }
        }
        return new NamedFacts(facts);
    }
}
