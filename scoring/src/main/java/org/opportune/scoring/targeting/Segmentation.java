package org.opportune.scoring.targeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.Truth;
import org.opportune.core.Violations;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.Version;

/**
 * A market cut into segments, as versioned data.
 *
 * <p>With {@link Mode#OVERLAPPING} somebody may be in several segments. With {@link Mode#FIRST_MATCH} they are in one at most,
 * the first whose condition holds; as long as nobody can say whether an earlier one holds, nobody can say of that one either,
 * and it is certain that no later one is theirs.
 *
 * <pre>
 * segments in order   large (500 people or more), baltic (LT, LV, EE), other (always)
 *
 * LT, size unknown    large unknown, baltic unknown, other no       FIRST_MATCH
 * LT, size unknown    large unknown, baltic yes, other yes          OVERLAPPING
 * LT, 20 people       large no, baltic yes, other no                FIRST_MATCH
 * </pre>
 *
 * @param id the segmentation
 * @param version its version
 * @param mode whether segments share members
 * @param segments the segments, at least one, each with an id of its own; their order decides with {@code FIRST_MATCH}
 */
public record Segmentation(ModelId id, Version version, Mode mode, List<Segment> segments) {

    /** Whether segments share members. */
    public enum Mode {
        /** They may. */
        OVERLAPPING,
        /** They do not: the first whose condition holds has them. */
        FIRST_MATCH
    }

    /** Copies the segments and checks them. */
    public Segmentation {
        segments = List.copyOf(segments);
        Violations wrong = Violations.of("segmentation", id)
                .check(!segments.isEmpty(), "segmentation.empty", "segments", "", "must have at least one segment");
        Set<SegmentId> seen = new HashSet<>();
        segments.forEach(segment -> wrong.check(
                seen.add(segment.id()), "segmentation.repeated", "segments", segment.id(), "must not share an id"));
        wrong.orThrow();
    }

    /** {@return the fingerprint of everything this segmentation says} */
    public ContentHash contentHash() {
        return ContentHash.of(content -> content.part("segmentation", id.value())
                .part("version", version.toString())
                .part("mode", mode.name())
                .list("segments", segments, (into, segment) -> segment.encode(into)));
    }

    /** {@return which segmentation this is, with the fingerprint of its content} */
    public ModelStamp stamp() {
        return new ModelStamp(id, version, contentHash());
    }

    /**
     * Tells in which segments somebody is.
     *
     * @param facts what is known of them; with {@link Facts#AS_OF} when a condition asks what happened lately
     * @return each segment with its answer, in this order
     */
    public SegmentPlacement place(Facts facts) {
        List<SegmentPlacement.Line> lines = new ArrayList<>();
        Optional<Segment> taken = Optional.empty();
        List<String> open = new ArrayList<>();
        for (Segment segment : segments) {
            Truth truth = segment.condition().test(facts);
            lines.add(line(segment, truth, facts, taken, open));
            if (mode == Mode.FIRST_MATCH && truth == Truth.TRUE && taken.isEmpty()) {
                taken = Optional.of(segment);
            } else if (mode == Mode.FIRST_MATCH && truth == Truth.UNKNOWN) {
                open.addAll(segment.missing(facts));
            }
        }
        return new SegmentPlacement(stamp(), lines);
    }

    private static SegmentPlacement.Line line(
            Segment segment, Truth truth, Facts facts, Optional<Segment> taken, List<String> open) {
        if (truth == Truth.FALSE) {
            return line(segment, truth, SegmentPlacement.NOT_MET, "not: " + segment.label(), List.of());
        } else if (taken.isPresent()) {
            String text = "in " + taken.get().id() + " or a segment before it";
            return line(segment, Truth.FALSE, SegmentPlacement.EARLIER, text, List.of());
        } else if (truth == Truth.UNKNOWN) {
            List<String> missing = segment.missing(facts);
            String text = "unknown, nobody has said " + String.join(", ", missing) + ": " + segment.label();
            return line(segment, truth, SegmentPlacement.OPEN, text, missing);
        } else if (!open.isEmpty()) {
            List<String> missing = open.stream().distinct().sorted().toList();
            String text = "unknown whether a segment before it has them, nobody has said " + String.join(", ", missing);
            return line(segment, Truth.UNKNOWN, SegmentPlacement.EARLIER_OPEN, text, missing);
        }
        return line(segment, truth, SegmentPlacement.MET, segment.label(), List.of());
    }

    private static SegmentPlacement.Line line(
            Segment segment, Truth member, ReasonCode reason, String text, List<String> missing) {
        return new SegmentPlacement.Line(segment.id(), member, reason, text, missing);
    }

    /**
     * Tells who is in which segment.
     *
     * @param subjects what is known of each lead, contact or account, by id
     * @return each segment with its members and those of whom nobody can say, in this order; ids in their order
     */
    public List<SegmentMembers> members(Map<String, Facts> subjects) {
        Map<String, SegmentPlacement> placed = new TreeMap<>();
        subjects.forEach((id, facts) -> placed.put(id, place(facts)));
        List<SegmentMembers> all = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            int index = i;
            all.add(new SegmentMembers(
                    segments.get(i).id(),
                    ids(placed, index, Truth.TRUE),
                    ids(placed, index, Truth.UNKNOWN),
                    ids(placed, index, Truth.FALSE)));
        }
        return List.copyOf(all);
    }

    private static List<String> ids(Map<String, SegmentPlacement> placed, int index, Truth member) {
        return placed.entrySet().stream()
                .filter(one -> one.getValue().lines().get(index).member() == member)
                .map(Map.Entry::getKey)
                .toList();
    }
}
