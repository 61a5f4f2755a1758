package org.opportune.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opportune.core.ContentHash;
import org.opportune.scoring.Explanation.RuleLine;

/** A score of one line, for tests that need some score. */
public record SketchedScore(
        ModelStamp model, Points total, Optional<Band> band, List<Disqualification> disqualifications)
        implements Score {
    public static final Instant NOW = Instant.parse("2026-01-12T09:00:00Z");
    private static final RuleId RULE = RuleId.of("sketch");
    private static final ReasonCode REASON = ReasonCode.of("SKETCH");

    public static SketchedScore of(String points) {
        return new SketchedScore(stamp("sketch", "1.0.0"), Points.of(points), Optional.empty(), List.of());
    }

    public SketchedScore in(Band place) {
        return new SketchedScore(model, total, Optional.of(place), disqualifications);
    }

    public SketchedScore by(String id, String version) {
        return new SketchedScore(stamp(id, version), total, band, disqualifications);
    }

    public SketchedScore disqualified() {
        return new SketchedScore(model, total, band, List.of(new Disqualification(RULE, REASON)));
    }

    private static ModelStamp stamp(String id, String version) {
        return new ModelStamp(
                ModelId.of(id), Version.of(version), ContentHash.of(content -> content.part("id", id + version)));
    }

    @Override
    public Instant asOf() {
        return NOW;
    }

    @Override
    public Optional<Instant> validUntil() {
        return Optional.empty();
    }

    @Override
    public Map<Dimension, Points> dimensions() {
        return Map.of(Dimension.FIT, total);
    }

    @Override
    public Coverage coverage() {
        return new Coverage(new TreeSet<>(), List.of(), new TreeMap<>());
    }

    @Override
    public Explanation explanation() {
        return new Explanation(List.of(new RuleLine(RULE, total, REASON, List.of())));
    }
}
