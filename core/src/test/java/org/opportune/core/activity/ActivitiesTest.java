package org.opportune.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.Condition;
import org.opportune.core.DealId;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.ObjectionId;
import org.opportune.core.Occurrences;
import org.opportune.core.Truth;

/** What stage criteria can ask about what happened in a sale. */
class ActivitiesTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-06T10:00:00Z");
    private static final Objection PRICE = Objection.builder()
            .id(ObjectionId.of("O-1"))
            .topic(ObjectionTopic.PRICE)
            .subject(Subject.of(DealId.of("D-1")))
            .raisedAt(TUESDAY)
            .build();
    private static final Activities SOME = Activities.builder()
            .addInteractions(
                    Interaction.of("I-2", InteractionType.TRIAL_SIGNUP, TUESDAY),
                    Interaction.of("I-1", InteractionType.CALL, MONDAY),
                    Interaction.of("I-3", InteractionType.CALL, FRIDAY))
            .addObjections(PRICE)
            .build();

    @Test
    void interactionsAreCountedByKindAndInAllUpToTheMoment() {
        Facts facts = SOME.facts(TUESDAY);

        assertThat(size(facts, ActivityKeys.interactions(InteractionType.CALL))).isEqualTo(1);
        assertThat(size(facts, ActivityKeys.INTERACTIONS)).isEqualTo(2);
        assertThat(size(facts, ActivityKeys.BUYING_SIGNALS)).isEqualTo(1);
        assertThat(size(SOME.facts(FRIDAY), ActivityKeys.interactions(InteractionType.CALL)))
                .isEqualTo(2);
        assertThat(facts.get(Facts.AS_OF)).isEqualTo(Answer.of(TUESDAY));
    }

    @Test
    void theLastActivityIsTheLatestUpToTheMoment() {
        assertThat(SOME.facts(TUESDAY).get(ActivityKeys.LAST_AT)).isEqualTo(Answer.of(TUESDAY));
        assertThat(SOME.facts(FRIDAY).get(ActivityKeys.LAST_AT)).isEqualTo(Answer.of(FRIDAY));
        assertThat(SOME.withComplete(true).facts(MONDAY.minusNanos(1)).get(ActivityKeys.LAST_AT))
                .isEqualTo(Answer.unknown());
    }

    @Test
    void anObjectionStandsFromTheDayItWasRaisedUntilItIsMet() {
        Activities met = SOME.withObjections(PRICE.withResolution(new Objection.Resolution(FRIDAY, "paid in rates")));
        Key<Long> price = ActivityKeys.openObjections(ObjectionTopic.PRICE);

        assertThat(met.facts(TUESDAY).get(price)).isEqualTo(Answer.of(1L));
        assertThat(met.facts(TUESDAY).get(ActivityKeys.OPEN_OBJECTIONS)).isEqualTo(Answer.of(1L));
        assertThat(met.withComplete(true).facts(FRIDAY).get(price)).isEqualTo(Answer.of(0L));
        assertThat(met.withComplete(true).facts(MONDAY).get(ActivityKeys.OPEN_OBJECTIONS))
                .isEqualTo(Answer.of(0L));
    }

    @Test
    void objectionsAreCountedByTopicAndInAll() {
        Activities three = SOME.withObjections(
                PRICE,
                PRICE.withId(ObjectionId.of("O-2")),
                PRICE.withId(ObjectionId.of("O-3")).withTopic(ObjectionTopic.FEATURE_USE));
        Facts facts = three.facts(FRIDAY);

        assertThat(facts.get(ActivityKeys.openObjections(ObjectionTopic.PRICE))).isEqualTo(Answer.of(2L));
        assertThat(facts.get(ActivityKeys.openObjections(ObjectionTopic.FEATURE_USE)))
                .isEqualTo(Answer.of(1L));
        assertThat(facts.get(ActivityKeys.OPEN_OBJECTIONS)).isEqualTo(Answer.of(3L));
    }

    @Test
    void whatIsNotThereIsUnknownUnlessAllIsThere() {
        Activities none = Activities.builder().build();
        Key<Occurrences> demos = ActivityKeys.interactions(InteractionType.DEMO);
        Key<Long> price = ActivityKeys.openObjections(ObjectionTopic.PRICE);

        assertThat(none.facts(MONDAY).get(demos)).isEqualTo(Answer.unknown());
        assertThat(none.facts(MONDAY).get(price)).isEqualTo(Answer.unknown());
        assertThat(none.facts(MONDAY).get(ActivityKeys.INTERACTIONS)).isEqualTo(Answer.unknown());
        Facts all = none.withComplete(true).facts(MONDAY);
        assertThat(size(all, demos)).isZero();
        assertThat(size(all, ActivityKeys.INTERACTIONS)).isZero();
        assertThat(size(all, ActivityKeys.BUYING_SIGNALS)).isZero();
        assertThat(all.get(price)).isEqualTo(Answer.of(0L));
    }

    @Test
    void otherKeysAreUnknownWhateverIsThere() {
        Facts facts = SOME.withComplete(true).facts(FRIDAY);

        assertThat(facts.get(Key.text("deal.owner"))).isEqualTo(Answer.unknown());
        assertThat(facts.get(Key.occurrences("mails"))).isEqualTo(Answer.unknown());
        assertThat(facts.get(Key.text("objection.open.PRICE"))).isEqualTo(Answer.unknown());
        assertThat(facts.get(Key.text("objection.open.NEED"))).isEqualTo(Answer.unknown());
        assertThat(facts.get(Key.integer("objection.opened"))).isEqualTo(Answer.unknown());
        assertThat(facts.get(Key.text("interaction.CALL"))).isEqualTo(Answer.unknown());
        assertThat(facts.get(Key.text("interaction.DEMO"))).isEqualTo(Answer.unknown());
    }

    @Test
    void whetherThereWasADemonstrationOfLateIsACondition() {
        Condition demo = Condition.countWithin(ActivityKeys.interactions(InteractionType.DEMO), Duration.ofDays(30), 1);
        Activities shown = SOME.withInteractions(Interaction.of("I-9", InteractionType.DEMO, MONDAY));

        assertThat(demo.test(shown.facts(FRIDAY))).isEqualTo(Truth.TRUE);
        assertThat(demo.test(SOME.facts(FRIDAY))).isEqualTo(Truth.UNKNOWN);
        assertThat(demo.test(SOME.withComplete(true).facts(FRIDAY))).isEqualTo(Truth.FALSE);
    }

    @Test
    void anObjectionIsNamedOnce() {
        assertThatThrownBy(() -> SOME.withObjections(PRICE, PRICE.withTopic(ObjectionTopic.NEED)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must not name an objection twice");
    }

    private static int size(Facts facts, Key<Occurrences> key) {
        return facts.get(key).toOptional().orElseThrow().size();
    }
}
