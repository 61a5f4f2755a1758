package org.opportune.scoring.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opportune.core.Answer;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Occurrences;
import org.opportune.core.Occurrences.Occurrence;
import org.opportune.core.Truth;
import org.opportune.core.activity.ActivityKeys;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.party.AccountKeys;
import org.opportune.core.party.PreferenceKeys;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.targeting.Segmentation.Mode;

class SegmentationTest {
    private static final Segment LARGE = Segment.of(
            "large", "has 500 people or more", SegmentKind.DEMOGRAPHIC, Condition.atLeast(AccountKeys.EMPLOYEES, 500L));
    private static final Segment BALTIC = Segment.of(
            "baltic",
            "sits in Lithuania, Latvia or Estonia",
            SegmentKind.DEMOGRAPHIC,
            Condition.in(AccountKeys.COUNTRY, "LT", "LV", "EE"));
    private static final Segment OTHER = Segment.of("other", "anybody", SegmentKind.BEHAVIOUR, Condition.always());
    private static final Attributes LITHUANIAN = Attributes.none().with(AccountKeys.COUNTRY, "LT");

    private static Segmentation market(Mode mode) {
        return new Segmentation(ModelId.of("acme:market"), Version.FIRST, mode, List.of(LARGE, BALTIC, OTHER));
    }

    @Test
    void segmentsMayOverlap() {
        SegmentPlacement placement = market(Mode.OVERLAPPING).place(LITHUANIAN);

        assertThat(placement.members()).containsExactly(BALTIC.id(), OTHER.id());
        assertThat(placement.lines())
                .extracting(SegmentPlacement.Line::member)
                .containsExactly(Truth.UNKNOWN, Truth.TRUE, Truth.TRUE);
        assertThat(placement.lines())
                .extracting(SegmentPlacement.Line::reason)
                .containsExactly(SegmentPlacement.OPEN, SegmentPlacement.MET, SegmentPlacement.MET);
        assertThat(placement.lines().get(0).missing()).containsExactly("account.employees");
        assertThat(placement.lines().get(0).text())
                .isEqualTo("unknown, nobody has said account.employees: has 500 people or more");
        assertThat(placement.lines().get(1).text()).isEqualTo("sits in Lithuania, Latvia or Estonia");
        assertThat(placement.segmentation()).isEqualTo(market(Mode.OVERLAPPING).stamp());
    }

    @Test
    void theFirstThatHoldsHasThem() {
        SegmentPlacement placement = market(Mode.FIRST_MATCH).place(LITHUANIAN.with(AccountKeys.EMPLOYEES, 20L));

        assertThat(placement.members()).containsExactly(BALTIC.id());
        assertThat(placement.lines())
                .extracting(SegmentPlacement.Line::reason)
                .containsExactly(SegmentPlacement.NOT_MET, SegmentPlacement.MET, SegmentPlacement.EARLIER);
        assertThat(placement.lines().get(0).text()).isEqualTo("not: has 500 people or more");
        assertThat(placement.lines().get(2).text()).isEqualTo("in baltic or a segment before it");
    }

    @Test
    void anEarlierOneThatNobodyCanJudgeLeavesTheNextOpenAndShutsTheRest() {
        SegmentPlacement placement = market(Mode.FIRST_MATCH).place(LITHUANIAN);

        assertThat(placement.lines())
                .extracting(SegmentPlacement.Line::member)
                .containsExactly(Truth.UNKNOWN, Truth.UNKNOWN, Truth.FALSE);
        assertThat(placement.lines().get(1).reason()).isEqualTo(SegmentPlacement.EARLIER_OPEN);
        assertThat(placement.lines().get(1).missing()).containsExactly("account.employees");
        assertThat(placement.lines().get(1).text())
                .isEqualTo("unknown whether a segment before it has them, nobody has said account.employees");
        assertThat(placement.lines().get(2).reason()).isEqualTo(SegmentPlacement.EARLIER);
    }

    @Test
    void conditionsCanAskForTheSegment() {
        Facts facts = market(Mode.FIRST_MATCH).place(LITHUANIAN).facts();

        assertThat(facts.get(Segment.key(LARGE.id()))).isEqualTo(Answer.unknown());
        assertThat(facts.get(Segment.key(OTHER.id()))).isEqualTo(Answer.of(false));
        assertThat(market(Mode.OVERLAPPING).place(LITHUANIAN).facts().get(Segment.key(BALTIC.id())))
                .isEqualTo(Answer.of(true));
    }

    @Test
    void everybodyIsListedOnceForEachSegmentAndByIdWhateverTheOrder() {
        Facts french = Attributes.none().with(AccountKeys.COUNTRY, "FR").with(AccountKeys.EMPLOYEES, 900L);
        Map<String, Facts> subjects = new LinkedHashMap<>();
        subjects.put("A-3", french);
        subjects.put("A-2", LITHUANIAN);
        subjects.put("A-1", LITHUANIAN.with(AccountKeys.EMPLOYEES, 500L));

        assertThat(market(Mode.OVERLAPPING).members(subjects))
                .containsExactly(
                        new SegmentMembers(LARGE.id(), List.of("A-1", "A-3"), List.of("A-2"), List.of()),
                        new SegmentMembers(BALTIC.id(), List.of("A-1", "A-2"), List.of(), List.of("A-3")),
                        new SegmentMembers(OTHER.id(), List.of("A-1", "A-2", "A-3"), List.of(), List.of()));
    }

    @Test
    void behaviourAndPreferenceAreSegmentsToo() {
        Instant now = Instant.parse("2026-01-26T12:00:00Z");
        Segment curious = Segment.of(
                "curious",
                "saw a demonstration within 30 days",
                SegmentKind.BEHAVIOUR,
                Condition.countWithin(ActivityKeys.interactions(InteractionType.DEMO), Duration.ofDays(30), 1));
        Segment french = Segment.of(
                "french", "speaks French", SegmentKind.PREFERENCE, Condition.in(PreferenceKeys.LANGUAGE, "fr"));
        Segmentation both =
                new Segmentation(ModelId.of("both"), Version.FIRST, Mode.OVERLAPPING, List.of(curious, french));
        Facts facts = Attributes.none()
                .with(PreferenceKeys.LANGUAGE, "fr")
                .with(
                        ActivityKeys.interactions(InteractionType.DEMO),
                        Occurrences.of(List.of(new Occurrence("I-1", now.minus(Duration.ofDays(29))))));

        assertThat(both.place(facts.at(now)).members()).containsExactly(curious.id(), french.id());
        assertThat(both.place(facts).lines().get(0).missing()).containsExactly("asOf");
    }

    @Test
    void aSegmentationWithoutSegmentsOrWithOneIdTwiceIsRefused() {
        assertThatThrownBy(() -> new Segmentation(ModelId.of("m"), Version.FIRST, Mode.OVERLAPPING, List.of()))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must have at least one segment");
        assertThatThrownBy(
                        () -> new Segmentation(ModelId.of("m"), Version.FIRST, Mode.OVERLAPPING, List.of(LARGE, LARGE)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("must not share an id");
        assertThatThrownBy(() -> SegmentId.of("two words")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> SegmentId.of("x".repeat(61))).isInstanceOf(DomainException.class);
        assertThat(SegmentId.of("x".repeat(60))).isGreaterThan(SegmentId.of("acme:x"));
    }
}
