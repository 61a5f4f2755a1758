package org.opportune.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import org.opportune.core.Facts;
import org.opportune.core.json.ConditionTypes;
import org.opportune.scoring.RecordedScore;
import org.opportune.scoring.Score;
import org.opportune.scoring.json.OpportuneScoringJackson2;
import org.opportune.scoring.json.OpportuneScoringJackson3;

/** Whatever is written by one Jackson is read back as an equal value by either, and written again letter for letter. */
class JsonRoundTripProperties {
    private static final ConditionTypes CONDITIONS =
            ConditionTypes.of(Map.of("t:both-known", parameters -> new RandomScoring.BothKnown()));
    private static final JsonMapper TWO = new OpportuneScoringJackson2(CONDITIONS).strictMapper();
    private static final tools.jackson.databind.json.JsonMapper THREE =
            new OpportuneScoringJackson3(CONDITIONS).strictMapper();

    @Property
    void aModelSurvivesWithItsHashAndScoresAsBefore(@ForAll long seed) throws Exception {
        RandomScoring random = new RandomScoring(seed);
        ScoreModel model = random.model();
        Facts lead = random.lead().facts();

        ScoreModel read = survivor(model, ScoreModel.class);

        assertThat(read.contentHash()).isEqualTo(model.contentHash());
        assertThat(score(read, lead)).isEqualTo(score(model, lead));
    }

    @Property
    void aScoreSurvivesWithItsExplanationAndEqualsTheScoreItWas(@ForAll long seed) throws Exception {
        RandomScoring random = new RandomScoring(seed);
        Score score = score(random.model(), random.lead().facts());

        Score read = survivor(score, Score.class);

        assertThat(read).isEqualTo(score).hasSameHashCodeAs(score).isEqualTo(RecordedScore.of(score));
        assertThat(score).isEqualTo(read);
        assertThat(read.explanation().total()).isEqualTo(score.total());
        assertThat(read.dimensions().keySet())
                .containsExactlyElementsOf(score.dimensions().keySet());
    }

    private static Score score(ScoreModel model, Facts lead) {
        return model.compile(RandomScoring.REGISTRY).score(lead, RandomScoring.AS_OF);
    }

    private static <T> T survivor(T value, Class<T> type) throws Exception {
        String text = TWO.writeValueAsString(value);
        T by2 = TWO.readValue(text, type);
        T by3 = THREE.readValue(text, type);

        assertThat(THREE.writeValueAsString(value)).isEqualTo(text);
        assertThat(Tuple.of(by2, by3)).isEqualTo(Tuple.of(value, value));
        assertThat(TWO.writeValueAsString(by3)).isEqualTo(text);
        return by2;
    }
}
