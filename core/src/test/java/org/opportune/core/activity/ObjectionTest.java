package org.opportune.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.opportune.core.DealId;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.ObjectionId;
import org.opportune.core.Violation;
import org.opportune.core.activity.Objection.Resolution;

class ObjectionTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-05T12:00:00Z");
    private static final Objection PRICE = Objection.builder()
            .id(ObjectionId.of("O-1"))
            .topic(ObjectionTopic.PRICE)
            .subject(Subject.of(DealId.of("D-1")))
            .raisedAt(NOON)
            .build();

    @Test
    void anObjectionStandsFromWhenItIsRaisedUntilItIsMet() {
        Objection met = PRICE.withResolution(new Resolution(LATER, "paid back within a year"));

        assertThat(PRICE.isOpen(NOON.minusNanos(1))).isFalse();
        assertThat(PRICE.isOpen(NOON)).isTrue();
        assertThat(PRICE.isOpen(LATER)).isTrue();
        assertThat(met.isOpen(LATER.minusNanos(1))).isTrue();
        assertThat(met.isOpen(LATER)).isFalse();
    }

    @Test
    void itIsMetAtTheEarliestWhenItIsRaised() {
        Resolution early = new Resolution(NOON.minusNanos(1), "foreseen");

        assertThatThrownBy(() -> PRICE.withResolution(early))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must not be before it was raised");
        assertThat(PRICE.withResolution(new Resolution(NOON, "at once")).isOpen(NOON))
                .isFalse();
        assertThatThrownBy(() -> new Resolution(NOON, " ")).isInstanceOf(DomainException.class);
    }

    @Test
    void everythingThatIsMissingOrWrongIsReportedAtOnce() {
        assertThatThrownBy(() -> Objection.builder()
                        .words(" ")
                        .resolution(new Resolution(NOON, "somehow"))
                        .build())
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::path)
                .containsExactly("id", "topic", "subject", "raisedAt", "words");
        assertThatThrownBy(() -> PainPoint.builder().words("").build())
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::path)
                .containsExactly("type", "subject", "words");
    }

    @Test
    void aPainPointIsSomebodysAndMayBeToldInTheirWords() {
        PainPoint pain = PainPoint.builder()
                .type(PainPointType.LOST_TIME)
                .subject(Subject.of(LeadId.of("L-1")))
                .foundAt(NOON)
                .words("Two days a month for the report.")
                .build();

        assertThat(pain.subject()).isEqualTo(Subject.of(LeadId.of("L-1")));
        assertThat(pain.words()).contains("Two days a month for the report.");
    }

    @Test
    void topicsAndTypesAreOpenCodes() {
        assertThat(ObjectionTopic.of("acme:data-protection"))
                .hasToString("acme:data-protection")
                .isEqualTo(new ObjectionTopic("acme:data-protection"))
                .isGreaterThan(ObjectionTopic.TIMING);
        assertThat(PainPointType.of("OVERSPENDING"))
                .isEqualTo(PainPointType.OVERSPENDING)
                .hasToString("OVERSPENDING")
                .isGreaterThan(PainPointType.LOST_TIME);
        assertThatThrownBy(() -> ObjectionTopic.of(" ")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> PainPointType.of("")).isInstanceOf(DomainException.class);
    }
}
