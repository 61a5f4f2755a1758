package org.opportune.scoring.targeting;

import java.util.List;

/**
 * Who is in a segment; everybody who was asked about is in one of the lists.
 *
 * @param segment the segment
 * @param members those who are, by id
 * @param unknown those of whom nobody can say, by id
 * @param others those who are not, by id
 */
public record SegmentMembers(SegmentId segment, List<String> members, List<String> unknown, List<String> others) {

    /** Copies the lists. */
    public SegmentMembers {
        members = List.copyOf(members);
        unknown = List.copyOf(unknown);
        others = List.copyOf(others);
    }
}
