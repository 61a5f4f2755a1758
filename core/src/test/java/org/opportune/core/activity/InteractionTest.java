package org.opportune.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.opportune.core.DomainException;
import org.opportune.core.InteractionId;
import org.opportune.core.OwnerId;

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
    void aHostNamesItsOwnBuyingSignalsOnceAndMarksWhatItTakesInByThem() {
        InteractionType priceList = InteractionType.of("acme:price-list");
        BuyingSignals signals =
                BuyingSignals.builder().id("acme").addTypes(priceList).build();

        assertThat(signals.mark(Interaction.of("1", priceList, NOON)).buyingSignal())
                .isTrue();
        assertThat(signals.mark(Interaction.of("2", InteractionType.TRIAL_SIGNUP, NOON))
                        .buyingSignal())
                .isFalse();
        assertThat(signals.contains(InteractionType.TRIAL_SIGNUP)).isFalse();
    }

    @Test
    void theStandardBuyingSignalsAreThoseThatKindsSayOfThemselves() {
        assertThat(BuyingSignals.standard().types())
                .containsExactlyInAnyOrder(InteractionType.TRIAL_SIGNUP, InteractionType.CONTRACT_DETAILS_ASKED)
                .allMatch(InteractionType::isBuyingSignal);
    }

    @Test
    void buyingSignalsNeedAnIdAndAVersionAboveZero() {
        assertThatThrownBy(() -> BuyingSignals.builder().id(" ").version(0).build())
                .isInstanceOf(DomainException.class)
                .hasMessageContainingAll("id", "version (0)");
        assertThatThrownBy(() -> BuyingSignals.builder().build()).hasMessageContaining("The id of");
    }

    @Test
    void whatOthersHaveSeenNamesItsSourceAndIsNoBuyingSignalByItself() {
        Interaction.Builder seen = Interaction.builder()
                .id(InteractionId.of("1"))
                .type(InteractionType.THIRD_PARTY_INTENT)
                .at(NOON);

        assertThatThrownBy(seen::build)
                .hasMessage("The source of interaction 1 must be given for what others have seen.");
        assertThat(seen.source("g2").build().buyingSignal()).isFalse();
        assertThatThrownBy(() -> seen.source(" ").build()).hasMessageContaining("must not be blank");
    }

    @Test
    void whoDidItIsNotNamedAgainAmongTheColleagues() {
        Interaction call = Interaction.of("1", InteractionType.CALL, NOON).withOwner(OwnerId.of("R-7"));

        assertThat(call.withColleagues(OwnerId.of("R-1")).colleagues()).containsExactly(OwnerId.of("R-1"));
        assertThatThrownBy(() -> call.withColleagues(OwnerId.of("R-7")))
                .isInstanceOf(DomainException.class)
                .hasMessage("The colleagues (R-7) of interaction 1 must not name the owner again.");
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
