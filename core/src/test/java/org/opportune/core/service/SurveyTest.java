package org.opportune.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opportune.core.AccountId;
import org.opportune.core.ContactId;
import org.opportune.core.DomainException;
import org.opportune.core.OwnerId;
import org.opportune.core.SurveyAnswerId;
import org.opportune.core.SurveyId;
import org.opportune.core.service.NpsScale.Group;
import org.opportune.core.service.Survey.Question;
import org.opportune.core.time.Grain;

class SurveyTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final SurveyAnswer ASKED = SurveyAnswer.builder()
            .id(SurveyAnswerId.of("S-1"))
            .kind(SurveyKind.NPS)
            .respondent(Respondent.of(ContactId.of("C-1")))
            .askedAt(MONDAY)
            .scale(ScoreScale.ZERO_TO_TEN)
            .build();

    @Test
    void whoWasAskedHasAnsweredFromTheMomentTheyDid() {
        SurveyAnswer answered = answered(9);

        assertThat(ASKED.isAnswered(TUESDAY)).isFalse();
        assertThat(answered.isAnswered(TUESDAY.minusNanos(1))).isFalse();
        assertThat(answered.isAnswered(TUESDAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 10, PROMOTER",
        "0, 10, 9, PROMOTER",
        "0, 10, 8, PASSIVE",
        "0, 10, 7, PASSIVE",
        "0, 10, 6, DETRACTOR",
        "0, 10, 0, DETRACTOR",
        "1, 10, 9, PROMOTER",
        "1, 10, 8, PASSIVE",
        "1, 10, 7, PASSIVE",
        "1, 10, 6, DETRACTOR",
        "1, 10, 1, DETRACTOR",
        "0, 100, 90, PROMOTER",
        "0, 100, 89, PASSIVE",
        "0, 100, 70, PASSIVE",
        "0, 100, 69, DETRACTOR"
    })
    void theCutsAreNineAndSevenOnScalesToTenAndTenTimesThatOnTheScaleToAHundred(
            int lowest, int highest, int score, Group group) {
        ScoreScale scale = new ScoreScale(lowest, highest);

        assertThat(NpsScale.standard(scale).orElseThrow().group(answered(scale, score)))
                .contains(group);
    }

    @Test
    void noScoreOrOneOnAnotherScaleIsInNoGroup() {
        NpsScale scale = NpsScale.standard(ScoreScale.ZERO_TO_TEN).orElseThrow();

        assertThat(scale.group(ASKED)).isEmpty();
        assertThat(scale.group(answered(ScoreScale.ZERO_TO_HUNDRED, 9))).isEmpty();
        assertThat(NpsScale.standard(ScoreScale.ONE_TO_FIVE)).isEmpty();
    }

    @Test
    void cutsThatLeaveAGroupEmptyAreRefused() {
        assertThatThrownBy(() -> new NpsScale(ScoreScale.ZERO_TO_TEN, 0, 11))
                .hasMessageContainingAll("The passiveFrom (0)", "The promoterFrom (11)");
        assertThatThrownBy(() -> new NpsScale(ScoreScale.ZERO_TO_TEN, 7, 7)).hasMessageContaining("promoterFrom");
        assertThat(new NpsScale(ScoreScale.ZERO_TO_TEN, 1, 10).promoterFrom()).isEqualTo(10);
    }

    @Test
    void aScaleHasAtLeastTwoNumbers() {
        assertThatThrownBy(() -> new ScoreScale(5, 5))
                .hasMessage("The highest (5) of a score scale must be above the lowest (5).");
        assertThat(ScoreScale.ONE_TO_FIVE).hasToString("1 to 5");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "10, true", "11, false"})
    void aScoreIsOnItsScale(int score, boolean allowed) {
        assertThat(ScoreScale.ZERO_TO_TEN.contains(score)).isEqualTo(allowed);
        if (allowed) {
            assertThat(answered(score).score()).hasValue(score);
        } else {
            assertThatThrownBy(() -> answered(score))
                    .hasMessage("The score (" + score + ") of survey answer S-1 must be on the scale (0 to 10).");
        }
    }

    @Test
    void aScoreWithoutAScaleIsRefused() {
        assertThatThrownBy(() -> SurveyAnswer.builder()
                        .from(answered(9))
                        .scale(Optional.empty())
                        .build())
                .hasMessage("The score (9) of survey answer S-1 must be on the scale (none).");
    }

    @Test
    void whoAnswersSaysSomethingAndWhoHasNotSaysNothing() {
        String refused = "The score and comment of survey answer S-1 must be given when they answered, one or both,"
                + " and left out when they have not.";

        assertThatThrownBy(() -> ASKED.withAnsweredAt(TUESDAY)).hasMessage(refused);
        assertThatThrownBy(() -> ASKED.withScore(9)).hasMessage(refused);
        assertThatThrownBy(() -> ASKED.withComment("fine")).hasMessage(refused);
        assertThat(SurveyAnswer.builder()
                        .from(ASKED)
                        .answeredAt(TUESDAY)
                        .comment("fine")
                        .build()
                        .score())
                .isEqualTo(OptionalInt.empty());
    }

    @Test
    void anAnswerDoesNotComeBeforeItsQuestionAndHasAMoment() {
        assertThatThrownBy(() -> answered(9).withAnsweredAt(MONDAY.minusNanos(1)))
                .hasMessageContaining("must not be before they were asked");
        assertThat(answered(9).withAnsweredAt(MONDAY).isAnswered(MONDAY)).isTrue();
        assertThatThrownBy(() -> SurveyAnswer.builder()
                        .from(ASKED)
                        .askedAt(Optional.empty())
                        .build())
                .hasMessage("The askedAt and answeredAt of survey answer S-1 must not both be missing.");
        assertThat(SurveyAnswer.builder()
                        .from(answered(9))
                        .askedAt(Optional.empty())
                        .build()
                        .isAnswered(TUESDAY))
                .isTrue();
    }

    @Test
    void whatAnAnswerLacksIsSaidAtOnce() {
        assertThatThrownBy(() -> SurveyAnswer.builder()
                        .question(" ")
                        .text(" ")
                        .comment(" ")
                        .build())
                .isInstanceOf(DomainException.class)
                .hasMessageContainingAll(
                        "id", "kind", "respondent", "askedAt", "The question", "The text", "The comment");
    }

    @Test
    void customersAndOurOwnPeopleAnswer() {
        assertThat(Respondent.of(AccountId.of("A-1"))).isEqualTo(new Respondent.OfAccount(AccountId.of("A-1")));
        assertThat(Respondent.of(OwnerId.of("R-7"))).isEqualTo(new Respondent.OfEmployee(OwnerId.of("R-7")));
    }

    @Test
    void aPulseSurveyHasAtMostTenQuestions() {
        assertThat(pulse(10, Grain.WEEK).build().questions()).hasSize(10);
        assertThatThrownBy(() -> pulse(11, Grain.WEEK).build())
                .hasMessage("The questions (11) of survey pulse must be at most ten in a pulse survey.");
        assertThat(pulse(11, Grain.WEEK).kind(SurveyKind.CSAT).build().questions())
                .hasSize(11);
    }

    @ParameterizedTest
    @EnumSource
    void aPulseSurveyIsAskedEveryWeekMonthOrQuarter(Grain every) {
        if (List.of(Grain.WEEK, Grain.MONTH, Grain.QUARTER).contains(every)) {
            assertThat(pulse(1, every).build().every()).contains(every);
        } else {
            assertThatThrownBy(() -> pulse(1, every).build())
                    .hasMessage("The every (" + every + ") of survey pulse must be WEEK, MONTH or QUARTER in a pulse"
                            + " survey.");
        }
    }

    @Test
    void aSurveyHasQuestionsThatAreToldApart() {
        Question twice = new Question("Q-1", "How was your week?", Optional.empty());

        assertThatThrownBy(() -> Survey.builder().version(0).build())
                .isInstanceOf(DomainException.class)
                .hasMessageContainingAll("id", "kind", "version", "questions");
        assertThatThrownBy(() -> Survey.builder()
                        .id(SurveyId.of("csat"))
                        .kind(SurveyKind.CSAT)
                        .addQuestions(twice, twice)
                        .build())
                .hasMessage("The questions ([Q-1, Q-1]) of survey csat must have an id each.");
        assertThatThrownBy(() -> new Question(" ", " ", Optional.empty()))
                .hasMessageContainingAll("The id", "The text");
        assertThatThrownBy(() -> Survey.builder()
                        .from(pulse(1, Grain.WEEK).build())
                        .every(Optional.empty())
                        .build())
                .hasMessageContaining("must be WEEK, MONTH or QUARTER");
    }

    private static SurveyAnswer answered(int score) {
        return answered(ScoreScale.ZERO_TO_TEN, score);
    }

    private static SurveyAnswer answered(ScoreScale scale, int score) {
        return SurveyAnswer.builder()
                .from(ASKED)
                .scale(scale)
                .answeredAt(TUESDAY)
                .score(score)
                .build();
    }

    private static Survey.Builder pulse(int questions, Grain every) {
        Survey.Builder survey =
                Survey.builder().id(SurveyId.of("pulse")).kind(SurveyKind.PULSE).every(every);
        IntStream.range(0, questions)
                .forEach(i -> survey.addQuestions(
                        new Question("Q-" + i, "How was it?", Optional.of(ScoreScale.ONE_TO_FIVE))));
        return survey;
    }
}
