package org.opportune.scoring.json;

import org.opportune.core.json.codec.Codec;
import org.opportune.core.json.codec.Json;
import org.opportune.scoring.RecordedScore;
import org.opportune.scoring.Score;

/** Any score by what it says; it is read back as a {@link RecordedScore}. */
record ScoreCodec(Codec<RecordedScore> recorded) implements Codec<Score> {
    @Override
    public Json write(Score score) {
        return recorded.write(RecordedScore.of(score));
    }

    @Override
    public Score read(Json json, boolean strict) {
        return recorded.read(json, strict);
    }
}
