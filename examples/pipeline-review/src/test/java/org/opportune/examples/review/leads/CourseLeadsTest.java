package org.opportune.examples.review.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.Attributes;
import org.opportune.core.Key;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.lead.Lead;
import org.opportune.core.party.Person;
import org.opportune.examples.review.figures.LeadOutcome;
import org.opportune.examples.review.mapping.Mappings;
import org.opportune.scoring.qualification.Standing;
import org.opportune.scoring.temperature.Rating;

/** The points are those that the rules of the course leads promise, added up by hand. */
class CourseLeadsTest {
    private static final Key<String> ORIGIN = Key.text("export:origin");
    private static final Key<Long> SECONDS = Key.integer("export:secondsOnSite");
    private static final Key<Long> VISITS = Key.integer("export:visits");

    private static final LeadPolicy POLICY = LeadPolicies.load("course-leads", Mappings.load("leads"));

    @ParameterizedTest
    @CsvSource({
        "Lead Add Form, Reference, 0, 0, 35, A",
        "Lead Add Form, Welingak Website, 800, 5, 70, A",
        "API, Olark Chat, 0, 0, 0, C",
        "API, Google, 1, 2, -15, D",
        "API, Google, 449, 2, -15, D",
        "API, Google, 450, 2, -5, D",
        "API, Google, 599, 2, -5, D",
        "API, Google, 600, 2, 5, C",
        "API, Google, 749, 2, 5, C",
        "API, Google, 750, 2, 15, B",
        "API, Google, 750, 1, 5, C",
        "API, Google, 750, 3, 20, B",
        "API, Google, 750, 4, 20, B",
        "API, Google, 750, 5, 25, B"
    })
    void pointsFollowFromOriginSourceSecondsAndVisits(
            String origin, String source, long seconds, long visits, String points, String band) {
        ScoredLead scored = scored(
                Attributes.none().with(ORIGIN, origin).with(SECONDS, seconds).with(VISITS, visits), source);
        assertThat(scored.score().total()).hasToString(points);
        assertThat(scored.score().band()).hasToString("Optional[" + band + "]");
    }

    @Test
    void noScoreAsksForAColumnThatIsFilledInAfterContact() {
        assertThat(POLICY.model().compile().reads())
                .extracting(Key::name)
                .containsExactly("export:origin", "export:secondsOnSite", "export:visits", "lead.source");
    }

    @Test
    void whatIsUnknownEarnsNothingAndSaysWhatIsAtStake() {
        ScoredLead scored = scored(Attributes.none(), "Google");
        assertThat(scored.score().total()).hasToString("0");
        assertThat(scored.score().coverage().missing())
                .extracting(
                        fact -> fact.key().name(),
                        fact -> fact.least().toString(),
                        fact -> fact.most().toString())
                .contains(Tuple.tuple("export:origin", "0", "30"));
    }

    @Test
    void nobodyWasAskedSoEveryoneIsUnratedAndNeedsInfo() {
        ScoredLead scored = scored(Attributes.none().with(ORIGIN, "Lead Add Form"), "Reference");
        assertThat(scored.rating()).isInstanceOf(Rating.Unrated.class);
        assertThat(scored.rating().reason()).isEqualTo(Rating.UNKNOWN);
        assertThat(scored.assessment().verdict().code()).isEqualTo("NEEDS_INFO");
        assertThat(scored.assessment().lines()).allMatch(line -> line.standing() == Standing.NOT_ASKED);
        assertThat(scored.question()).contains("Is there money for this, how much, and who holds it?");
    }

    @Test
    void aFormTellsOfANeedInPartAndOfNothingElse() {
        ScoredLead scored = scored(Attributes.none().with(ORIGIN, "Landing Page Submission"), "Google");
        assertThat(scored.assessment().lines())
                .extracting(line -> line.standing())
                .containsExactly(Standing.NOT_ASKED, Standing.NOT_ASKED, Standing.PARTIAL, Standing.NOT_ASKED);
        assertThat(scored.assessment().score()).as("half of 25, stated: 0.8").hasToString("10");
    }

    @Test
    void everyReasonHasWords() {
        LeadPolicy policy = POLICY;
        assertThat(policy.model().rules())
                .hasSize(10)
                .allMatch(rule -> policy.reasons().containsKey(rule.reason()));
    }

    @Test
    void theOddNumbersWereKeptApart() {
        HeldOut held = POLICY.heldOut().orElseThrow();
        assertThat(held.holds(LeadId.of("660737"))).isTrue();
        assertThat(held.holds(LeadId.of("660728"))).isFalse();
    }

    private static ScoredLead scored(Attributes attributes, String source) {
        Lead lead = Lead.builder()
                .id(LeadId.of("7"))
                .person(Person.builder().name("7").build())
                .source(LeadSource.of(source))
                .attributes(attributes)
                .build();
        LeadCase one = LeadCase.unasked(new LeadOutcome(lead, Optional.empty()));
        return LeadScores.of(POLICY, List.of(one), Optional.empty(), ZoneOffset.UTC)
                .ranked()
                .get(0);
    }
}
