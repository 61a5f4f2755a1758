package org.opportune.scoring.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opportune.core.json.codec.Codec;
import org.opportune.core.json.codec.Json;
import org.opportune.core.json.codec.Problems;
import org.opportune.core.json.codec.Properties;
import org.opportune.core.json.codec.TypeCodecs;
import org.opportune.scoring.Points;
import org.opportune.scoring.model.Limits;

/** {@code {"min": -20, "max": 40}}, an end left out if there is none, and the whole left out if there is neither. */
record LimitsCodec(Codec<Points> end) implements Codec<Limits> {
    private static final List<String> KNOWN = List.of("min", "max");

    @Override
    public Json write(Limits limits) {
        Map<String, Json> properties = new LinkedHashMap<>();
        limits.min().ifPresent(min -> properties.put("min", end.write(min)));
        limits.max().ifPresent(max -> properties.put("max", end.write(max)));
        return new Json.Obj(properties);
    }

    @Override
    public Limits read(Json json, boolean strict) {
        Properties properties = Properties.of("limits", json, strict);
        Optional<Optional<Points>> min = properties.required("min", TypeCodecs.optional(end));
        Optional<Optional<Points>> max = properties.required("max", TypeCodecs.optional(end));
        properties.noOthers(KNOWN);
        return Problems.made(() -> new Limits(min.orElseThrow(), max.orElseThrow()));
    }

    @Override
    public Optional<Limits> absent() {
        return Optional.of(Limits.none());
    }
}
