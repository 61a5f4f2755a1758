package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opportune.core.Change;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.Violation;
import org.opportune.core.party.Organization;

class LeadCommandTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 5);
    private static final OwnerId ADA = OwnerId.of("ada");
    private static final Occasion TOLD =
            Occasion.at(NOON).withBy(OwnerId.of("ben")).withReason("as discussed");
    private static final Occasion SILENT = Occasion.at(NOON);
    private static final Lead NEW = Lead.builder()
            .id(LeadId.of("L-1"))
            .organization(Organization.of("Acme"))
            .build();
    private static final Lead WORKING = NEW.withOwner(ADA).withStatus(LeadStatus.WORKING);
    private static final LeadCommand WORK = new LeadCommand.Work(Optional.empty());
    private static final LeadCommand LATER = new LeadCommand.SetAside(Optional.empty(), Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "NEW, WORKING NURTURING DISQUALIFIED",
        "WORKING, QUALIFIED NURTURING DISQUALIFIED",
        "QUALIFIED, WORKING NURTURING DISQUALIFIED CONVERTED",
        "NURTURING, WORKING DISQUALIFIED",
        "DISQUALIFIED, WORKING",
        "CONVERTED, ''",
    })
    void aStatusCanBecomeTheseAndNoOther(LeadStatus from, String next) {
        assertThat(from.next().stream().map(Enum::name)).containsExactlyInAnyOrder(words(next));
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandKeepsToThoseStatuses(LeadStatus from) {
        Lead lead = WORKING.withStatus(from);
        assertThat(lead.check(WORK, TOLD).allowed()).isEqualTo(from.next().contains(LeadStatus.WORKING));
        assertThat(lead.check(LeadCommand.qualify("A-1"), TOLD).allowed())
                .isEqualTo(from.next().contains(LeadStatus.QUALIFIED));
        assertThat(lead.check(LATER, TOLD).allowed()).isEqualTo(from.next().contains(LeadStatus.NURTURING));
        assertThat(lead.check(LeadCommand.disqualify(DisqualificationReason.NO_INTENT), TOLD)
                        .allowed())
                .isEqualTo(from.next().contains(LeadStatus.DISQUALIFIED));
    }

    @Test
    void takingUpANewLeadNeedsAnOwnerAndLeavesAnEvent() {
        assertThat(against(NEW, WORK, SILENT)).containsExactly("lead.owner");

        Change<Lead> change = NEW.apply(LeadCommand.work(ADA), SILENT);

        assertThat(change.value()).isEqualTo(WORKING.withRevision(1));
        assertThat(change.events())
                .singleElement()
                .isEqualTo(LeadEvent.builder()
                        .lead(NEW.id())
                        .revision(1)
                        .type(LeadEventType.STATUS_CHANGED)
                        .effectiveAt(NOON)
                        .before(LeadState.of(NEW))
                        .after(LeadState.builder()
                                .status(LeadStatus.WORKING)
                                .level(QualificationLevel.LEAD)
                                .owner(ADA)
                                .build())
                        .build());
        assertThat(change.events().get(0).id()).isEqualTo("L-1#1");
    }

    @Test
    void everythingThatStandsAgainstACommandIsReportedAndThrownAtOnce() {
        Lead done = WORKING.withStatus(LeadStatus.CONVERTED);
        LeadCommand command = new LeadCommand.Qualify(Optional.empty());
        Occasion stale = SILENT.withExpectedRevision(4L);

        assertThat(against(done, command, stale))
                .containsExactly("revision.stale", "lead.transition", "lead.evidence", "occasion.by");
        assertThatThrownBy(() -> done.apply(command, stale))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations())
                                .isEqualTo(done.check(command, stale).violations()));
    }

    @Test
    void qualifyingTellsWhoFoundItAndOnWhatEvidence() {
        Change<Lead> change = WORKING.apply(LeadCommand.qualify("assessment A-7"), TOLD);

        assertThat(change.value().status()).isEqualTo(LeadStatus.QUALIFIED);
        LeadEvent event = (LeadEvent) change.events().get(0);
        assertThat(event.evidence()).contains("assessment A-7");
        assertThat(event.by()).contains(OwnerId.of("ben"));
    }

    @Test
    void salesSendsBackAQualifiedLeadForAReason() {
        Lead qualified = WORKING.withStatus(LeadStatus.QUALIFIED);

        assertThat(against(qualified, WORK, SILENT)).containsExactly("reason.missing");
        assertThat(against(qualified, WORK, TOLD)).isEmpty();
    }

    @Test
    void whoBoughtFromACompetitorIsSetAsideUntilADayAndNotGivenUp() {
        DisqualificationReason bought = DisqualificationReason.BOUGHT_COMPETITOR;

        assertThat(against(WORKING, LeadCommand.disqualify(bought), TOLD))
                .containsExactly("disqualification.competitor");
        assertThat(against(WORKING, new LeadCommand.SetAside(Optional.of(bought), Optional.empty()), TOLD))
                .containsExactly("lead.revisitOn");
        Lead aside =
                WORKING.apply(LeadCommand.setAside(bought, NEXT_YEAR), SILENT).value();
        assertThat(aside.status()).isEqualTo(LeadStatus.NURTURING);
        assertThat(aside.revisitOn()).contains(NEXT_YEAR);
        assertThat(aside.disqualification()).contains(bought);
    }

    @Test
    void settingAsideNeedsAReasonUnlessTheLeadIsNew() {
        assertThat(against(WORKING, LATER, SILENT)).containsExactly("reason.missing");
        assertThat(against(WORKING, LATER, TOLD)).isEmpty();
        assertThat(against(NEW, LATER, SILENT)).isEmpty();
    }

    @Test
    void takingUpALeadThatWasSetAsideIsCountedAndClearsWhatWasSaidOfIt() {
        Lead aside = WORKING.apply(LeadCommand.setAside(DisqualificationReason.BOUGHT_COMPETITOR, NEXT_YEAR), SILENT)
                .value();

        Lead again = aside.apply(WORK, SILENT).value();

        assertThat(again).isEqualTo(WORKING.withRecycled(1).withRevision(2));
    }

    @Test
    void disqualifyingNeedsAReasonAndAnUnusualOneWords() {
        assertThat(against(NEW, new LeadCommand.Disqualify(Optional.empty()), TOLD))
                .containsExactly("disqualification.missing");
        assertThat(against(NEW, LeadCommand.disqualify(DisqualificationReason.OTHER), SILENT))
                .containsExactly("reason.missing");
        assertThat(against(NEW, LeadCommand.disqualify(DisqualificationReason.OTHER), TOLD))
                .isEmpty();
        assertThat(NEW.apply(LeadCommand.disqualify(DisqualificationReason.NO_INTENT), SILENT)
                        .value()
                        .disqualification())
                .contains(DisqualificationReason.NO_INTENT);
    }

    @Test
    void reopeningADisqualifiedLeadNeedsAReasonAndTheEventKeepsWhyItWasGivenUp() {
        Lead givenUp = WORKING.apply(LeadCommand.disqualify(DisqualificationReason.NO_BUDGET), SILENT)
                .value();

        assertThat(against(givenUp, WORK, SILENT)).containsExactly("reason.missing");
        Change<Lead> reopened = givenUp.apply(WORK, TOLD);
        assertThat(reopened.value().disqualification()).isEmpty();
        assertThat(reopened.value().recycled()).isZero();
        assertThat(((LeadEvent) reopened.events().get(0)).before().orElseThrow().disqualification())
                .contains(DisqualificationReason.NO_BUDGET);
    }

    @Test
    void aLevelIsRaisedOnAReceiptForEveryLevelOnTheWay() {
        Receipt mql = new Receipt(QualificationLevel.MQL, "score S-1");
        Receipt sql = new Receipt(QualificationLevel.SQL, "assessment A-1");

        assertThat(against(NEW, LeadCommand.changeLevel(QualificationLevel.SQL, sql), TOLD))
                .containsExactly("level.receipt");
        assertThat(against(NEW, LeadCommand.changeLevel(QualificationLevel.MQL, mql, sql), TOLD))
                .containsExactly("level.receipt");
        assertThat(against(NEW, LeadCommand.changeLevel(QualificationLevel.MQL, mql), SILENT))
                .containsExactly("occasion.by");
        Change<Lead> jump = NEW.apply(LeadCommand.changeLevel(QualificationLevel.SQL, mql, sql), TOLD);
        assertThat(jump.value()).isEqualTo(NEW.withLevel(QualificationLevel.SQL).withRevision(1));
        LeadEvent event = (LeadEvent) jump.events().get(0);
        assertThat(event.type()).isEqualTo(LeadEventType.LEVEL_CHANGED);
        assertThat(event.receipts()).containsExactly(mql, sql);
        assertThat(event.before().orElseThrow().level()).isEqualTo(QualificationLevel.LEAD);
        assertThat(event.after().level()).isEqualTo(QualificationLevel.SQL);
    }

    @Test
    void aLevelIsLoweredForAReasonAndWithoutReceipts() {
        Lead sql = NEW.withLevel(QualificationLevel.SQL);
        LeadCommand reject = LeadCommand.changeLevel(QualificationLevel.MQL);

        assertThat(against(sql, reject, SILENT)).containsExactly("reason.missing");
        assertThat(sql.apply(reject, TOLD).value().level()).isEqualTo(QualificationLevel.MQL);
        assertThat(against(
                        sql,
                        LeadCommand.changeLevel(
                                QualificationLevel.MQL, new Receipt(QualificationLevel.MQL, "score S-1")),
                        TOLD))
                .containsExactly("level.receipt");
    }

    @Test
    void aLevelThatStaysAndAConvertedLeadAreRefused() {
        assertThat(against(NEW, LeadCommand.changeLevel(QualificationLevel.LEAD), TOLD))
                .containsExactly("command.unchanged");
        assertThat(against(
                        NEW.withStatus(LeadStatus.CONVERTED),
                        LeadCommand.changeLevel(QualificationLevel.SUSPECT),
                        TOLD))
                .containsExactly("lead.transition");
    }

    @Test
    void aDisqualificationReasonIsAnOpenCode() {
        assertThat(DisqualificationReason.of("acme:region")).hasToString("acme:region");
        assertThat(DisqualificationReason.NO_BUDGET).isLessThan(DisqualificationReason.NO_INTENT);
        assertThatThrownBy(() -> DisqualificationReason.of("")).isInstanceOf(DomainException.class);
    }

    private static List<String> against(Lead lead, LeadCommand command, Occasion occasion) {
        return lead.check(command, occasion).violations().stream()
                .map(Violation::code)
                .toList();
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }
}
