package org.opportune.scoring.json;

import java.math.BigDecimal;
import org.opportune.core.json.codec.Codec;
import org.opportune.core.json.codec.Json;
import org.opportune.core.json.codec.Problems;
import org.opportune.scoring.Points;

/** Points as a number, such as {@code 12.5}: all there are differ even as doubles, so that no reader rounds them. */
record PointsCodec(Codec<BigDecimal> decimal) implements Codec<Points> {
    @Override
    public Json write(Points points) {
        return new Json.Num(points.toString());
    }

    @Override
    public Points read(Json json, boolean strict) {
        BigDecimal number = decimal.read(json, strict);
        return Problems.whole(() -> Points.of(number));
    }
}
