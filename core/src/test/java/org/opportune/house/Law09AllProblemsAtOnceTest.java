package org.opportune.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.AccountId;
import org.opportune.core.DealId;
import org.opportune.core.DomainException;
import org.opportune.core.LeadId;
import org.opportune.core.Occasion;
import org.opportune.core.TransitionCheck;
import org.opportune.core.Violation;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealCommand;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.lead.Lead;
import org.opportune.core.lead.LeadCommand;
import org.opportune.core.party.Account;
import org.opportune.core.party.AccountStatus;
import org.opportune.core.party.Organization;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.pipeline.PipelineTemplates;
import org.opportune.house.breach.Breaches;

/** Law 9: a builder, a check and a command report every problem at once, and a refused command changes nothing. */
class Law09AllProblemsAtOnceTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Pipeline PIPELINE = PipelineTemplates.traditional();
    private static final TrackedDeal DEAL = TrackedDeal.open(
                    Deal.builder()
                            .id(DealId.of("D-1"))
                            .pipeline(PIPELINE.id())
                            .state(DealState.builder()
                                    .stage(PIPELINE.stages().get(0).id())
                                    .build())
                            .build(),
                    Occasion.at(NOON),
                    PIPELINE)
            .value();

    static Stream<Class<?>> valueTypes() {
        return new ClassFileImporter()
                .withImportOption(new ThisModule()).importPackages("org.opportune").stream()
                        .filter(type -> type.isAnnotatedWith(Value.Immutable.class))
                        .map(JavaClass::reflect);
    }

    @Test
    void theValueTypesAreFound() {
        assertThat(valueTypes()).hasSizeGreaterThan(5).contains(Deal.class, Pipeline.class, Occasion.class);
    }

    @ParameterizedTest
    @MethodSource("valueTypes")
    void aBuilderNamesAllThatIsMissingAndAllThatIsWrong(Class<?> type) {
        assertThat(AllAtOnce.keptBack(type)).isEmpty();
    }

    @Test
    void aBuilderThatReportsItsFirstProblemOnlyIsCaught() {
        assertThat(AllAtOnce.keptBack(Breaches.Hasty.class))
                .hasSize(2)
                .contains("unit")
                .anySatisfy(problem -> assertThat(problem).startsWith("hasty.size"));
    }

    @Test
    void aBuilderThatReportsNothingIsCaught() {
        assertThat(AllAtOnce.keptBack(Breaches.Careless.class)).containsExactly("name");
    }

    static Stream<DealCommand> hopelessCommands() {
        return Stream.of(
                new DealCommand.ChangeAmount(Optional.of(Money.parse("EUR -1"))),
                new DealCommand.Lose(
                        Optional.of(PIPELINE.stages().get(0).id()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new DealCommand.Win(Optional.of(PIPELINE.stages().get(1).id())),
                DealCommand.reopen(PIPELINE.stages().get(5).id()),
                DealCommand.correct(7, DealCommand.win()),
                DealCommand.withdraw(1));
    }

    @ParameterizedTest
    @MethodSource("hopelessCommands")
    void aCommandIsRefusedWithAllThatItsCheckSaysAndChangesNothing(DealCommand command) {
        Occasion stale = Occasion.at(NOON.minusSeconds(1)).withExpectedRevision(5L);
        Pipeline other = PIPELINE.withVersion(2);
        TrackedDeal before = new TrackedDeal(DEAL.deal(), DEAL.history());

        TransitionCheck check = DEAL.check(command, stale, other);

        assertThat(check.violations())
                .extracting(Violation::code)
                .contains("deal.pipeline", "revision.stale", "history.recorded", "history.before");
        assertThat(AllAtOnce.keptBack(check, () -> DEAL.apply(command, stale, other)))
                .isEmpty();
        assertThat(DEAL).isEqualTo(before);
    }

    @Test
    void aCommandToALeadIsRefusedWithAllThatItsCheckSaysAndChangesNothing() {
        Lead lead = Lead.builder()
                .id(LeadId.of("L-1"))
                .organization(Organization.of("Acme"))
                .build();
        LeadCommand command = new LeadCommand.Qualify(Optional.empty());
        Occasion stale = Occasion.at(NOON).withExpectedRevision(5L);

        TransitionCheck check = lead.check(command, stale);

        assertThat(check.violations())
                .extracting(Violation::code)
                .containsExactly("revision.stale", "lead.transition", "lead.evidence", "occasion.by");
        assertThat(AllAtOnce.keptBack(check, () -> lead.apply(command, stale))).isEmpty();
        assertThat(lead.revision()).isZero();
    }

    @Test
    void aStepOfAnAccountIsRefusedWithAllThatItsCheckSays() {
        Account account = Account.builder()
                .id(AccountId.of("A-1"))
                .organization(Organization.of("Acme"))
                .status(AccountStatus.LOST)
                .build();
        Occasion stale = Occasion.at(NOON).withExpectedRevision(5L);

        TransitionCheck check = account.check(AccountStatus.LOST, stale);

        assertThat(check.violations()).hasSize(3);
        assertThat(AllAtOnce.keptBack(check, () -> account.enter(AccountStatus.LOST, stale)))
                .isEmpty();
    }

    @Test
    void aCommandThatThrowsItsFirstProblemOnlyIsCaught() {
        TransitionCheck check =
                DEAL.check(DealCommand.win(), Occasion.at(NOON).withExpectedRevision(5L), PIPELINE.withVersion(2));
        List<Violation> all = check.violations();

        assertThat(AllAtOnce.keptBack(check, () -> {
                    throw new DomainException(all.subList(0, 1));
                }))
                .isEqualTo(all.subList(1, all.size()))
                .isNotEmpty();
        assertThat(AllAtOnce.keptBack(check, () -> {})).isEqualTo(all);
    }
}
