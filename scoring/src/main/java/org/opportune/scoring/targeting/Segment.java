package org.opportune.scoring.targeting;

import java.util.List;
import org.opportune.core.Condition;
import org.opportune.core.ContentHash;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Text;
import org.opportune.core.ValueType;
import org.opportune.core.pipeline.Criterion;
import org.opportune.scoring.Version;

/**
 * Those who have something in common, as a named condition.
 *
 * <pre>{@code
 * Segment.of("baltic", "sits in Lithuania, Latvia or Estonia", SegmentKind.DEMOGRAPHIC,
 *     Condition.in(AccountKeys.COUNTRY, "LT", "LV", "EE"))
 * }</pre>
 *
 * @param id the identifier
 * @param version the version, raised by the host when anything changes
 * @param label what they have in common, in words
 * @param kind by what it tells them apart
 * @param condition what must hold of each
 */
public record Segment(SegmentId id, Version version, String label, SegmentKind kind, Condition condition) {

    /** Checks the label. */
    public Segment {
        Text.check("segment " + id, "label", label);
    }

    /**
     * Obtains the first version of a segment.
     *
     * @param id the identifier
     * @param label what they have in common, in words
     * @param kind by what it tells them apart
     * @param condition what must hold of each
     * @return the segment
     */
    public static Segment of(String id, String label, SegmentKind kind, Condition condition) {
        return new Segment(SegmentId.of(id), Version.FIRST, label, kind, condition);
    }

    /**
     * Returns the fact that tells whether somebody is in a segment, such as {@code segment.baltic}.
     *
     * @param id the segment
     * @return the key: unknown while nobody can say
     */
    public static Key<Boolean> key(SegmentId id) {
        return Key.of("segment." + id, ValueType.BOOLEAN);
    }

    /** Names what nobody has said of that which the condition asks. */
    List<String> missing(Facts facts) {
        return Criterion.of(id.value(), label, condition).missing(facts);
    }

    void encode(ContentHash.Encoder into) {
        into.part("id", id.value())
                .part("version", version.toString())
                .part("label", label)
                .part("kind", kind.name())
                .condition("condition", condition);
    }
}
