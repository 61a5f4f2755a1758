package org.opportune.scoring.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.scoring.candidate.Shop.NOW;
import static org.opportune.scoring.candidate.Shop.account;
import static org.opportune.scoring.candidate.Shop.candidates;
import static org.opportune.scoring.candidate.Shop.find;
import static org.opportune.scoring.candidate.Shop.only;
import static org.opportune.scoring.candidate.Shop.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opportune.core.AccountId;
import org.opportune.core.ContactId;
import org.opportune.core.OwnerId;
import org.opportune.core.SupportCaseId;
import org.opportune.core.SurveyAnswerId;
import org.opportune.core.party.AccountStatus;
import org.opportune.core.party.Consent;
import org.opportune.core.party.Contact;
import org.opportune.core.party.ContactChannel;
import org.opportune.core.party.Person;
import org.opportune.core.party.Preferences;
import org.opportune.core.service.Respondent;
import org.opportune.core.service.ScoreScale;
import org.opportune.core.service.SupportCase;
import org.opportune.core.service.SurveyAnswer;
import org.opportune.core.service.SurveyKind;
import org.opportune.scoring.ModelId;
import org.opportune.scoring.Version;
import org.opportune.scoring.candidate.Candidacy.Candidate;
import org.opportune.scoring.candidate.Candidacy.Undecided;

class ReferralTest {
    private static final Referral POLICY = Referral.standard();
    private static final Instant JANUARY = Instant.parse("2026-01-05T09:00:00Z");
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 5);
    private static final Contact ADA = Contact.builder()
            .id(ContactId.of("C-1"))
            .person(Person.builder().name("Ada").build())
            .account(AccountId.of("A-1"))
            .build();
    private static final CustomerBase ONE = CustomerBase.builder()
            .addAccounts(account("A-1"))
            .addContacts(ADA)
            .addAnswers(answer("N-1", 9, JANUARY))
            .complete(true)
            .build();

    private static SurveyAnswer answer(String id, int score, Instant at) {
        return SurveyAnswer.builder()
                .id(SurveyAnswerId.of(id))
                .kind(SurveyKind.NPS)
                .respondent(Respondent.of(ADA.id()))
                .answeredAt(at)
                .scale(ScoreScale.ZERO_TO_TEN)
                .score(score)
                .build();
    }

    private static SupportCase open(String id) {
        return SupportCase.builder()
                .id(SupportCaseId.of(id))
                .contact(ADA.id())
                .what("prints nothing")
                .openedAt(JANUARY)
                .build();
    }

    private static Preferences refusing(ContactChannel... channels) {
        Preferences.Builder preferences = Preferences.builder();
        for (ContactChannel channel : channels) {
            preferences.putConsents(channel, Consent.refused(SOME_DAY));
        }
        return preferences.build();
    }

    private static CustomerBase with(Preferences preferences) {
        return ONE.withContacts(ADA.withPreferences(preferences));
    }

    @Test
    void aPromoterWithoutAnOpenCaseIsACandidate() {
        assertThat(only(find(POLICY, ONE)))
                .isEqualTo(new Candidate(
                        Approach.to(AccountId.of("A-1")),
                        1,
                        List.of(new Because(Referral.PROMOTER, "answer N-1 of 2026-01-05 is a promoter's")),
                        List.of("survey answer N-1")));
    }

    @Test
    void thePromotersCutDecides() {
        assertThat(only(find(POLICY, ONE.withAnswers(answer("N-1", 8, JANUARY))))
                        .because())
                .containsExactly(new Because(Referral.NO_PROMOTER, "answer N-1 of 2026-01-05 is that of a passive"));
        assertThat(only(find(POLICY, ONE.withAnswers(answer("N-1", 6, JANUARY))))
                        .because())
                .containsExactly(new Because(Referral.NO_PROMOTER, "answer N-1 of 2026-01-05 is that of a detractor"));
    }

    @Test
    void theLatestAnswerCountsWhoeverGaveItAndInWhateverOrder() {
        SurveyAnswer later =
                answer("N-2", 3, JANUARY.plusSeconds(1)).withRespondent(Respondent.of(AccountId.of("A-1")));

        assertThat(reason(only(find(POLICY, ONE.withAnswers(answer("N-1", 9, JANUARY), later)))))
                .isEqualTo(Referral.NO_PROMOTER);
        assertThat(reason(only(find(POLICY, ONE.withAnswers(later, answer("N-1", 9, JANUARY))))))
                .isEqualTo(Referral.NO_PROMOTER);
    }

    @Test
    void ofTwoAnswersOfOneMomentThatOfTheSmallerIdCounts() {
        SurveyAnswer first = answer("N-1", 9, JANUARY);
        SurveyAnswer second = answer("N-2", 1, JANUARY);

        assertThat(find(POLICY, ONE.withAnswers(second, first)).candidates()).hasSize(1);
        assertThat(find(POLICY, ONE.withAnswers(first, second)).candidates()).hasSize(1);
    }

    @Test
    void whoWaitsForHelpIsNotAskedToRecommendUs() {
        Candidacy line = only(find(POLICY, ONE.withCases(open("K-2"), open("K-1"))));

        assertThat(line.because())
                .containsExactly(new Because(Referral.OPEN_CASE, "waits for help: support case K-1, support case K-2"));
    }

    @Test
    void aCaseOfTomorrowIsSetAside() {
        CandidateList list = find(POLICY, ONE.withCases(open("K-1").withOpenedAt(NOW.plusSeconds(1))));

        assertThat(list.candidates()).hasSize(1);
        assertThat(list.setAside()).containsExactly(new SetAside("support case K-1", SetAside.LATER));
    }

    @Test
    void whoRefusedEveryWayIsNotAskedAndWhoRefusedOneOnlyIs() {
        assertThat(only(find(POLICY, with(refusing(ContactChannel.EMAIL, ContactChannel.PHONE))))
                        .because())
                .containsExactly(new Because(Referral.REFUSED, "refused EMAIL, PHONE"));
        assertThat(find(POLICY, with(refusing(ContactChannel.EMAIL))).candidates())
                .hasSize(1);
    }

    @Test
    void whatTheAccountSaidCountsWhereTheContactHasNot() {
        Preferences allowing = Preferences.builder()
                .putConsents(ContactChannel.PHONE, Consent.allowed(SOME_DAY))
                .build();
        CustomerBase refusing =
                ONE.withAccounts(account("A-1").withPreferences(refusing(ContactChannel.EMAIL, ContactChannel.PHONE)));

        assertThat(reason(only(find(POLICY, refusing)))).isEqualTo(Referral.REFUSED);
        assertThat(find(POLICY, refusing.withContacts(ADA.withPreferences(allowing)))
                        .candidates())
                .hasSize(1);
        assertThat(reason(only(find(POLICY, refusing.withAnswers(List.of()))))).isEqualTo(Referral.REFUSED);
    }

    @Test
    void whoNeverAnsweredIsNeitherContentNorNot() {
        Undecided line = (Undecided) only(find(POLICY, ONE.withAnswers(List.of())));

        assertThat(reason(line)).isEqualTo(Referral.NO_ANSWER);
        assertThat(line.missing()).containsExactly("survey answer of account A-1");
    }

    @Test
    void anAnswerOfAnotherSurveyOrNotYetGivenIsNone() {
        SurveyAnswer asked = SurveyAnswer.builder()
                .id(SurveyAnswerId.of("N-2"))
                .kind(SurveyKind.NPS)
                .respondent(Respondent.of(ADA.id()))
                .askedAt(JANUARY)
                .build();
        CandidateList list = find(
                POLICY,
                ONE.withAnswers(
                        answer("N-1", 9, JANUARY).withKind(SurveyKind.CSAT),
                        asked,
                        answer("N-3", 9, NOW.plusSeconds(1))));

        assertThat(reason(only(list))).isEqualTo(Referral.NO_ANSWER);
        assertThat(list.setAside()).containsExactly(new SetAside("survey answer N-3", SetAside.LATER));
    }

    @Test
    void anAnswerInWordsOrOnAnotherScaleTellsNothing() {
        SurveyAnswer five = answer("N-1", 5, JANUARY).withScale(ScoreScale.ONE_TO_FIVE);

        Undecided line = (Undecided) only(find(POLICY, ONE.withAnswers(five)));

        assertThat(line.because())
                .containsExactly(new Because(
                        Referral.UNREADABLE_ANSWER, "answer N-1 of 2026-01-05 has no score on a scale with cuts"));
        assertThat(line.missing()).containsExactly("score of survey answer N-1");
    }

    @Test
    void anAnswerTellsForAYearToTheDay() {
        assertThat(find(POLICY, ONE.withAnswers(answer("N-1", 9, Instant.parse("2025-03-03T09:00:00Z"))))
                        .candidates())
                .hasSize(1);
        Undecided line = (Undecided)
                only(find(POLICY, ONE.withAnswers(answer("N-1", 9, Instant.parse("2025-03-02T09:00:00Z")))));
        assertThat(line.because())
                .containsExactly(new Because(
                        Referral.STALE_ANSWER, "answer N-1 of 2025-03-02 is a promoter's, and tells for P1Y only"));
        assertThat(line.missing()).containsExactly("survey answer of account A-1");
    }

    @Test
    void whileNobodyKnowsWhetherACaseIsOpenNobodyCanSay() {
        Undecided line = (Undecided) only(find(POLICY, ONE.withComplete(false)));

        assertThat(line.missing()).containsExactly("all support cases of account A-1");
        assertThat(reason(only(find(POLICY, ONE.withComplete(false).withCases(open("K-1"))))))
                .isEqualTo(Referral.OPEN_CASE);
    }

    @Test
    void answersAndCasesOfNobodyAreSetAside() {
        CandidateList list = find(
                POLICY,
                ONE.withAnswers(
                                answer("N-2", 9, JANUARY).withRespondent(Respondent.of(AccountId.of("A-9"))),
                                answer("N-3", 9, JANUARY).withRespondent(Respondent.of(ContactId.of("C-9"))),
                                answer("N-4", 9, JANUARY).withRespondent(Respondent.of(OwnerId.of("R-7"))))
                        .withCases(open("K-9").withContact(ContactId.of("C-9"))));

        assertThat(list.setAside())
                .extracting(SetAside::of)
                .containsExactly("support case K-9", "survey answer N-2", "survey answer N-3", "survey answer N-4");
    }

    @Test
    void theMostContentComeFirstThenTheLatest() {
        CustomerBase.Builder base = CustomerBase.builder().complete(true);
        int[] scores = {9, 10, 9, 98};
        for (int i = 0; i < scores.length; i++) {
            String account = "A-" + (i + 1);
            base.addAccounts(account(account));
            SurveyAnswer given =
                    answer("N-" + i, 9, JANUARY.plusSeconds(i)).withRespondent(Respondent.of(AccountId.of(account)));
            base.addAnswers(
                    scores[i] > 10
                            ? SurveyAnswer.builder()
                                    .from(given)
                                    .scale(ScoreScale.ZERO_TO_HUNDRED)
                                    .score(scores[i])
                                    .build()
                            : given.withScore(scores[i]));
        }

        assertThat(candidates(find(POLICY, base.build()))).containsExactly("A-2", "A-4", "A-3", "A-1");
    }

    @Test
    void whoIsNoCustomerIsNone() {
        assertThat(reason(only(find(POLICY, ONE.withAccounts(account("A-1", AccountStatus.PROSPECT))))))
                .isEqualTo(CandidatePolicy.NO_CUSTOMER);
    }

    @Test
    void aPolicyWithoutScalesOrChannelsIsRefused() {
        assertThatThrownBy(() ->
                        new Referral(ModelId.of("x"), Version.FIRST, SurveyKind.NPS, List.of(), Period.ZERO, List.of()))
                .hasMessageContaining("must have at least one scale")
                .hasMessageContaining("must have at least one channel")
                .hasMessageContaining("must be above zero and not lead back");
        assertThatThrownBy(() -> new Referral(
                        ModelId.of("x"),
                        Version.FIRST,
                        SurveyKind.NPS,
                        List.of(POLICY.scales().get(0), POLICY.scales().get(0)),
                        Period.ofDays(1),
                        List.of(ContactChannel.EMAIL, ContactChannel.EMAIL)))
                .hasMessageContaining("scales")
                .hasMessageContaining("channels");
    }
}
