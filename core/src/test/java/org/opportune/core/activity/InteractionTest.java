package org.opportune.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;

class InteractionTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    @Test
    void signingUpForATrialAndAskingForTheContractAreBuyingSignals() {
        assertThat(Interaction.of("1", InteractionType.TRIAL_SIGNUP, NOON).buyingSignal())
                .isTrue();
        assertThat(Interaction.of("2", InteractionType.CONTRACT_DETAILS_ASKED, NOON)
                        .buyingSignal())
                .isTrue();
        assertThat(Interaction.of("3", InteractionType.EMAIL_OPENED, NOON).buyingSignal())
                .isFalse();
    }

    @Test
    void aHostSaysWhichOfItsOwnKindsAreBuyingSignals() {
        Interaction visit = Interaction.of("1", InteractionType.of("acme:site-visit"), NOON);

        assertThat(visit.buyingSignal()).isFalse();
        assertThat(visit.withBuyingSignal(true).buyingSignal()).isTrue();
    }

    @Test
    void ofAnInteractionTheIdTheKindAndTheMomentAreRequired() {
        assertThatThrownBy(
                        () -> Interaction.builder().direction(Direction.INBOUND).build())
                .isInstanceOf(DomainException.class)
                .hasMessage("""
                        The id of an interaction without id is missing.
                        The type of an interaction without id is missing.
                        The at of an interaction without id is missing.""");
    }

    @Test
    void anInteractionIsOneOccurrenceOfItsKind() {
        assertThat(Interaction.of("1", InteractionType.DEMO, NOON).occurrence().at())
                .isEqualTo(NOON);
        assertThat(Interaction.of("1", InteractionType.DEMO, NOON).occurrence().id())
                .isEqualTo("1");
    }
}
