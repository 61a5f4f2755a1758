package org.opportune.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opportune.core.CampaignId;
import org.opportune.core.DomainException;
import org.opportune.core.InteractionId;
import org.opportune.core.LeadSource;

class TouchpointTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Touchpoint BLOG = Touchpoint.of(LeadSource.BLOG, NOON);

    @Test
    void theEarlierComesFirstAndThenSourceCampaignContentAndInteractionDecide() {
        List<Touchpoint> inOrder = List.of(
                BLOG.withSource(LeadSource.WEBINAR).withAt(NOON.minusNanos(1)),
                BLOG,
                BLOG.withInteraction(InteractionId.of("I-1")),
                BLOG.withContent("a page"),
                BLOG.withCampaign(CampaignId.of("autumn")),
                BLOG.withCampaign(CampaignId.of("winter")).withContent("a page"),
                BLOG.withSource(LeadSource.VIDEO));

        assertThat(Stream.concat(inOrder.subList(3, 7).stream(), inOrder.subList(0, 3).stream())
                        .sorted())
                .isEqualTo(inOrder);
        assertThat(BLOG).isEqualByComparingTo(Touchpoint.of(LeadSource.BLOG, NOON));
    }

    @Test
    void whatIsMissingAndABlankContentAreReportedAtOnce() {
        assertThatThrownBy(() -> Touchpoint.builder().content("").build())
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .extracting(one -> one.path())
                                .containsExactly("at", "source", "content"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lost time", "a:b:c", "acme:", "é"})
    void aCodeThatNoConditionCouldAskByIsRefused(String code) {
        assertThatThrownBy(() -> PainPointType.of(code)).hasMessageContaining("with at most one ':'");
        assertThatThrownBy(() -> ObjectionTopic.of(code)).hasMessageContaining("with at most one ':'");
    }

    @Test
    void aCodeHasAtMostAHundredCharacters() {
        assertThat(PainPointType.of("x".repeat(100)).code()).hasSize(100);
        assertThatThrownBy(() -> ObjectionTopic.of("x".repeat(101))).isInstanceOf(DomainException.class);
    }
}
