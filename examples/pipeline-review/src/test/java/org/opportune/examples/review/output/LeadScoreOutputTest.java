package org.opportune.examples.review.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opportune.core.lead.LeadKeys;
import org.opportune.examples.review.figures.LeadFigures;
import org.opportune.examples.review.leads.LeadCase;
import org.opportune.examples.review.leads.LeadPolicy;
import org.opportune.examples.review.leads.LeadScores;
import org.opportune.examples.review.leads.SevenLeads;
import org.opportune.examples.review.sample.SampleLeadPolicy;
import org.opportune.examples.review.sample.SampleLeads;

class LeadScoreOutputTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final LeadScores SEVEN =
            LeadScores.of(SevenLeads.policy(), SevenLeads.cases(), Optional.empty(), ZoneOffset.UTC);
    private static final JsonNode JSON = tree(SevenLeads.policy(), SevenLeads.cases(), Optional.empty());
    private static final String TEXT = LeadScoreReport.text(SEVEN);

    /** The deciles hold the ranks floor(7 (g-1) / 10) to floor(7 g / 10) - 1, so the first is empty. */
    @ParameterizedTest
    @CsvSource({
        "/leads/asOf, null",
        "/leads/validUntil, null",
        "/leads/model/id, seven",
        "/leads/framework, bant",
        "/leads/questions/authority, 'Who decides, and who else has to agree?'",
        "/leads/counts/level/LEAD, 8",
        "/leads/counts/temperature/unrated, 8",
        "/leads/counts/temperatureReason/temperature.unknown, 8",
        "/leads/counts/verdict/NEEDS_INFO, 8",
        "/leads/counts/band/high, 4",
        "/leads/counts/band/low, 4",
        "/leads/scored/0/lead, a",
        "/leads/scored/0/score, 90",
        "/leads/scored/0/converted, true",
        "/leads/scored/0/dimensions/FIT, 90",
        "/leads/scored/0/temperature, null",
        "/leads/scored/0/ask/3, time",
        "/leads/scored/0/reasons/1/points, 40",
        "/leads/scored/0/reasons/1/code, EARLY",
        "/leads/scored/0/reasons/1/why, is early in the alphabet",
        "/leads/scored/1/behind, 80 points after 90 points",
        "/leads/scored/7/score, 0",
        "/leads/scored/7/converted, null",
        "/ranking/n, 7",
        "/ranking/converted/decimal, 0.4285714285714286",
        "/ranking/auc/n, 17",
        "/ranking/auc/d, 24",
        "/ranking/auc/decimal, 0.7083333333333333",
        "/ranking/deciles/1/n, 0",
        "/ranking/deciles/1/rate/decimal, null",
        "/ranking/deciles/2/n, 1",
        "/ranking/deciles/2/rate/decimal, 1",
        "/ranking/deciles/2/lift/decimal, 2.333333333333333",
        "/ranking/deciles/3/converted, 1",
        "/ranking/deciles/3/capture/n, 2",
        "/ranking/deciles/3/capture/decimal, 0.6666666666666667",
        "/ranking/deciles/3/tiesShared, 0.3333333333333333",
        "/ranking/deciles/10/capture/decimal, 1",
        "/ranking/heldOut/which, a vowel",
        "/ranking/heldOut/n, 2",
        "/ranking/heldOut/auc, null"
    })
    void eachFigureIsTheOneWorkedOutByHand(String pointer, String expected) {
        assertThat(JSON.at(pointer).asText()).isEqualTo(expected);
    }

    @Test
    void theModelIsNamedWithTheFingerprintOfItsContent() {
        assertThat(JSON.at("/leads/model/hash").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void theJsonIsTheSameHoweverTheLeadsCome() {
        List<LeadCase> shuffled = new ArrayList<>(SampleLeads.leads(42, 120));
        String before = text(shuffled);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(text(shuffled)).isEqualTo(before);
    }

    @Test
    void aTenthADecileTableAndBothAreasAreShown() {
        assertThat(TEXT)
                .containsPattern("\n  2 +1 +1 +100\\.0 % +2\\.33 +33\\.3 % +1\\.0\n")
                .containsPattern("\n  1 +0 +0 +- +- +0\\.0 % +0\\.0\n")
                .contains("AUC 0.7083 on 7 leads of which 3 converted")
                .contains("AUC - on 2 leads of which 2 converted: those with a vowel");
    }

    @Test
    void theTopLeadsComeWithReasonsThatAddUpAndTheQuestionToAsk() {
        assertThat(TEXT)
                .contains("  a         90 points: +40 is early in the alphabet, +30 is known, +10 comes first, "
                        + "+10 is there.\n            Ask: Is there money for this, how much, and who holds it?\n")
                .contains("  h         0 points: no rule applies.\n");
    }

    @Test
    void whatTheDataDoesNotTellIsSaid() {
        assertThat(TEXT)
                .contains("  as of   any day, since nothing is dated\n")
                .contains("  hold    until a fact changes; time alone changes none\n")
                .contains("Unrated, which is not cold: 8. Nobody has asked whether they want it, or when.")
                .contains("Nobody has said more of them than that they are leads.")
                .contains("Nothing tells the Budget of any lead.");
    }

    @Test
    void whereNoOutcomeIsKnownNothingIsClaimed() {
        LeadScores unknown =
                LeadScores.of(SevenLeads.policy(), SevenLeads.cases().subList(7, 8), Optional.empty(), ZoneOffset.UTC);
        assertThat(LeadScoreReport.text(unknown)).contains("Nobody knows yet which of these leads became customers");
    }

    @Test
    void leadsThatWereNotKnownYetAreTold() {
        LeadScores early = sample(SampleLeads.leads(42, 120), DAY.minusDays(60));
        assertThat(LeadScoreReport.text(early)).contains("Left out, since not known yet on that day: " + early.later());
    }

    @Test
    void everyVerdictHasItsNextStepAndNoLineIsWiderThanTheTerminal() {
        StringBuilder all = new StringBuilder();
        for (LeadCase one : SampleLeads.leads(42, 120)) {
            all.append(LeadScoreReport.text(sample(List.of(one), DAY)));
        }
        assertThat(all.toString().lines()).allMatch(line -> line.length() <= 100);
        assertThat(all.toString())
                .contains("  Ask: ", "  Worth pursuing.\n", "  Low priority: Need not met.\n")
                .contains("  Not worth pursuing: Eligible not met.\n")
                .containsPattern("  Set aside until 2026-\\d\\d-\\d\\d: Time not met\\.\n");
    }

    @Test
    void theTextIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(LeadScoreReport.text(SEVEN)).isEqualTo(TEXT);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static LeadScores sample(List<LeadCase> cases, LocalDate day) {
        return LeadScores.of(SampleLeadPolicy.policy(), cases, Optional.of(day), ZoneOffset.UTC);
    }

    private static String text(List<LeadCase> cases) {
        return JsonFile.text(tree(SampleLeadPolicy.policy(), cases, Optional.of(DAY)));
    }

    private static ObjectNode tree(LeadPolicy policy, List<LeadCase> cases, Optional<LocalDate> day) {
        LeadScores scores = LeadScores.of(policy, cases, day, ZoneOffset.UTC);
        LeadFigures figures =
                LeadFigures.of(cases.stream().map(LeadCase::outcome).toList(), List.of(LeadKeys.SOURCE));
        ObjectNode root = Exact.object();
        root.set("leads", LeadJson.tree(figures, Optional.of(scores)));
        root.set("ranking", RankingJson.tree(scores));
        return root;
    }
}
