package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final Key<String> COUNTRY = Key.text("acme:country");
    private static final Key<Long> EMPLOYEES = Key.integer("acme:employees");
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void factsLookedAtInAMomentKnowTheMomentAndWhatTheyKnewBefore() {
        Facts facts = Attributes.none().with(COUNTRY, "FR").at(NOON);

        assertThat(facts.get(Facts.AS_OF)).isEqualTo(Answer.of(NOON));
        assertThat(facts.get(COUNTRY)).isEqualTo(Answer.of("FR"));
        assertThat(facts.get(EMPLOYEES)).isEqualTo(Answer.unknown());
        assertThat(facts.at(NOON.plusSeconds(1)).get(Facts.AS_OF)).isEqualTo(Answer.of(NOON.plusSeconds(1)));
    }

    @Test
    void otherFactsAreAskedOnlyWhereTheseAreSilent() {
        Facts first = Attributes.none().with(COUNTRY, "FR");
        Facts second = Attributes.none().with(COUNTRY, "LT").with(EMPLOYEES, 250L);

        assertThat(first.or(second).get(COUNTRY)).isEqualTo(Answer.of("FR"));
        assertThat(first.or(second).get(EMPLOYEES)).isEqualTo(Answer.of(250L));
        assertThat(second.or(first).get(COUNTRY)).isEqualTo(Answer.of("LT"));
        assertThat(first.or(first).get(EMPLOYEES)).isEqualTo(Answer.unknown());
    }

    @Test
    void anAnswerIsAValueOrExplicitlyNothing() {
        assertThat(Answer.of("").toOptional()).contains("");
        assertThat(Answer.of(Optional.of(0L))).isEqualTo(new Answer.Known<>(0L));
        assertThat(Answer.of(Optional.empty())).isEqualTo(Answer.unknown());
        assertThat(Answer.unknown().toOptional()).isEmpty();
        assertThat(Answer.of(0L)).isNotEqualTo(Answer.unknown());
    }
}
