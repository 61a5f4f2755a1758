package org.opportune.scoring.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Key;
import org.opportune.core.Occurrences;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionType;
import org.opportune.scoring.Dimension;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Points;
import org.opportune.scoring.Score;
import org.opportune.scoring.model.Decay;
import org.opportune.scoring.model.Effect;
import org.opportune.scoring.model.ModelDimension;
import org.opportune.scoring.model.ModelRule;
import org.opportune.scoring.model.RuleGroup;
import org.opportune.scoring.model.ScoreModel;

class IntentSignalsTest {
    private static final Instant NOW = Instant.parse("2026-01-26T12:00:00Z");

    private static IntentSignal seen(String id, String source, String topic, int daysAgo) {
        return new IntentSignal(id, source, Optional.of(topic), NOW.minus(Duration.ofDays(daysAgo)));
    }

    private static IntentSignals complete(IntentSignal... signals) {
        return new IntentSignals(List.of(signals), true);
    }

    /** Half as much every 14 days: 6 points today, 3 for one of 14 days ago, and the topic's 2 for each of two. */
    @Test
    void whatThirdPartiesSawEarnsPointsThatFade() {
        ScoreModel model = ScoreModel.builder()
                .id(ModelId.of("acme:intent"))
                .addDimensions(ModelDimension.of(Dimension.ENGAGEMENT))
                .addGroups(RuleGroup.of("intent", Dimension.ENGAGEMENT))
                .addRules(
                        ModelRule.of(
                                "g2",
                                "intent",
                                Condition.always(),
                                Effect.perOccurrence(
                                        IntentSignals.source("g2"),
                                        Points.of(6),
                                        3,
                                        Decay.halfLife(Duration.ofDays(14))),
                                "INTENT_G2"),
                        ModelRule.of(
                                "crm",
                                "intent",
                                Condition.countWithin(IntentSignals.topic("crm"), Duration.ofDays(30), 2),
                                Effect.perOccurrence(IntentSignals.topic("crm"), Points.of(2), 5, Decay.none()),
                                "INTENT_CRM"))
                .build();
        IntentSignals signals =
                complete(seen("S-1", "g2", "crm", 0), seen("S-2", "g2", "crm", 14), seen("S-3", "capterra", "erp", 1));

        Score score = model.compile().score(signals.facts().at(NOW), NOW);

        assertThat(score.total()).isEqualTo(Points.of(6 + 3 + 2 + 2));
        assertThat(score.coverage().missing()).isEmpty();
    }

    @Test
    void signalsAreFoundByWhomeverAndBySourceAndByTopic() {
        IntentSignals signals = complete(seen("S-2", "g2", "crm", 1), seen("S-1", "g2", "erp", 2));

        assertThat(ids(signals, IntentSignals.ALL)).containsExactly("S-1", "S-2");
        assertThat(ids(signals, IntentSignals.source("g2"))).containsExactly("S-1", "S-2");
        assertThat(ids(signals, IntentSignals.topic("crm"))).containsExactly("S-2");
        assertThat(ids(signals, IntentSignals.topic("hr"))).isEmpty();
        assertThat(ids(signals, IntentSignals.source("capterra"))).isEmpty();
        assertThat(signals.facts().get(ProfileFit.key("x"))).isEqualTo(Answer.unknown());
        assertThat(signals.facts().get(Key.occurrences("interaction.DEMO"))).isEqualTo(Answer.unknown());
    }

    @Test
    void whatIsNotAmongThemIsUnknownUnlessTheyAreComplete() {
        IntentSignals some = new IntentSignals(List.of(seen("S-1", "g2", "crm", 1)), false);
        IntentSignals none = complete();

        assertThat(some.facts().get(IntentSignals.source("capterra"))).isEqualTo(Answer.unknown());
        assertThat(some.facts().get(IntentSignals.topic("erp"))).isEqualTo(Answer.unknown());
        assertThat(new IntentSignals(List.of(), false).facts().get(IntentSignals.ALL))
                .isEqualTo(Answer.unknown());
        assertThat(ids(none, IntentSignals.ALL)).isEmpty();
    }

    @Test
    void aSignalWithoutTopicMayBeOnAnyTopic() {
        IntentSignals signals =
                complete(new IntentSignal("S-1", "g2", Optional.empty(), NOW), seen("S-2", "g2", "crm", 1));

        assertThat(signals.facts().get(IntentSignals.topic("erp"))).isEqualTo(Answer.unknown());
        assertThat(ids(signals, IntentSignals.topic("crm"))).containsExactly("S-2");
        assertThat(ids(signals, IntentSignals.source("capterra"))).isEmpty();
    }

    @Test
    void oneToldTwiceCountsOnceAndOneIdForTwoIsRefused() {
        assertThat(complete(seen("S-1", "g2", "crm", 1), seen("S-1", "g2", "crm", 1))
                        .signals())
                .hasSize(1);
        assertThatThrownBy(() -> complete(seen("S-1", "g2", "crm", 1), seen("S-1", "g2", "crm", 2)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must not stand for two things that were seen");
    }

    @Test
    void anInteractionOfAThirdPartyIsASignal() {
        Interaction seen = Interaction.builder()
                .from(Interaction.of("I-1", InteractionType.DEMO, NOW))
                .type(InteractionType.THIRD_PARTY_INTENT)
                .source("g2")
                .build();

        assertThat(IntentSignals.of(List.of(Interaction.of("I-2", InteractionType.DEMO, NOW), seen), true))
                .isEqualTo(new IntentSignals(List.of(IntentSignal.of(seen)), true));
        assertThat(IntentSignal.of(seen)).isEqualTo(new IntentSignal("I-1", "g2", Optional.empty(), NOW));
        assertThatThrownBy(() -> IntentSignal.of(Interaction.of("I-2", InteractionType.DEMO, NOW)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must be what a third party saw");
    }

    private static List<String> ids(IntentSignals signals, Key<Occurrences> key) {
        return signals.facts().get(key).toOptional().orElseThrow().toList().stream()
                .map(Occurrences.Occurrence::id)
                .toList();
    }
}
