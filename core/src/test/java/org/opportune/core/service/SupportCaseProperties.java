package org.opportune.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opportune.core.ContactId;
import org.opportune.core.DomainException;
import org.opportune.core.Occasion;
import org.opportune.core.OwnerId;
import org.opportune.core.SupportCaseId;

class SupportCaseProperties {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final SupportCase OPENED = SupportCase.builder()
            .id(SupportCaseId.of("S-1"))
            .contact(ContactId.of("C-1"))
            .what("cannot log in")
            .openedAt(START)
            .build();

    @Property
    void aCommandIsDoneOrRefusedWithWhatItsCheckSaysAndTheCaseWasOpenWheneverItsStatusSaidSo(
            @ForAll("commands") List<CaseCommand> commands) {
        SupportCase now = OPENED;
        List<SupportCase> stages = new ArrayList<>(List.of(now));
        for (int i = 0; i < commands.size(); i++) {
            Occasion occasion = Occasion.at(START.plusSeconds(i)).withReason("why not");
            boolean allowed = now.check(commands.get(i), occasion).allowed();
            SupportCase after = attempted(now, commands.get(i), occasion);
            assertThat(after.revision()).isEqualTo(now.revision() + (allowed ? 1 : 0));
            now = after;
            stages.add(now);
        }

        for (int i = 1; i < stages.size(); i++) {
            CaseStatus status = stages.get(i).status();
            assertThat(now.isOpen(START.plusSeconds(i - 1L)))
                    .isEqualTo(status == CaseStatus.OPEN || status == CaseStatus.ESCALATED);
        }
    }

    private static SupportCase attempted(SupportCase now, CaseCommand command, Occasion occasion) {
        try {
            return now.apply(command, occasion).value();
        } catch (DomainException e) {
            assertThat(e.violations()).isEqualTo(now.check(command, occasion).violations());
            return now;
        }
    }

    @Provide
    Arbitrary<List<CaseCommand>> commands() {
        OwnerId grace = OwnerId.of("R-7");
        return Arbitraries.<CaseCommand>of(
                        CaseCommand.assign(grace),
                        new CaseCommand.ChangePriority(CasePriority.HIGH),
                        CaseCommand.escalate(grace, 1),
                        CaseCommand.escalate(grace, 2),
                        new CaseCommand.Resolve(Optional.empty()),
                        CaseCommand.close(),
                        CaseCommand.reopen())
                .list()
                .ofMaxSize(20);
    }
}
