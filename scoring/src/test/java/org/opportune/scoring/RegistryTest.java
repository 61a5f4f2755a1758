package org.opportune.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opportune.core.Attributes;
import org.opportune.core.Condition;
import org.opportune.core.DomainException;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.Truth;
import org.opportune.core.Violation;
import org.opportune.scoring.qualification.Bant;
import org.opportune.scoring.qualification.FrameworkId;
import org.opportune.scoring.qualification.Frameworks;
import org.opportune.scoring.qualification.QualificationFramework;
import org.opportune.scoring.routing.Assignment;
import org.opportune.scoring.routing.AssignmentChange;
import org.opportune.scoring.routing.AssignmentStrategy;
import org.opportune.scoring.routing.FoundingHandoff;
import org.opportune.scoring.routing.HandoffStrategy;
import org.opportune.scoring.temperature.TemperatureStrategy;
import org.opportune.scoring.temperature.TimeframeTemperature;

/** What may be added, by whom, and what happens when two add the same. */
class RegistryTest {
    private static final ExtensionPoint<Named<Integer>> NUMBERS = ExtensionPoint.of("number", Named::id);

    /** A rule of which only the name matters. */
    private record Rule(RuleId id) implements ScoringRule {
        static Rule of(String id) {
            return new Rule(RuleId.of(id));
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of();
        }

        @Override
        public Outcome judge(Facts lead, Instant asOf) {
            return Outcome.notFired();
        }
    }

    /** A question of which only the name matters. */
    private record Weekend(Attributes parameters) implements Condition.Custom {
        @Override
        public String type() {
            return "acme:weekend";
        }

        @Override
        public Truth test(Facts facts) {
            return Truth.UNKNOWN;
        }

        @Override
        public Set<Key<?>> reads() {
            return Set.of();
        }
    }

    private static final class Acme implements Plugin {
        @Override
        public void contribute(Registry.Builder registry) {
            registry.rule(Rule.of("acme:one")).add(NUMBERS, Named.of("acme:one", 1));
        }
    }

    private static final class Other implements Plugin {
        @Override
        public void contribute(Registry.Builder registry) {
            registry.rule(Rule.of("acme:one")).rule(Rule.of("nameless"));
        }
    }

    @Test
    void oneIdMayBeTakenOnceAtEachPoint() {
        Registry registry = Registry.builder().add(new Acme()).build();
        assertThat(registry.rules().keySet()).containsExactly(RuleId.of("acme:one"));
        assertThat(registry.find(NUMBERS, "acme:one")).contains(Named.of("acme:one", 1));
        assertThat(registry.all(NUMBERS).keySet()).containsExactly("acme:one");
    }

    @Test
    void whatNobodyHasAddedIsNotThere() {
        assertThat(Registry.empty().find(NUMBERS, "acme:one")).isEmpty();
        assertThat(Registry.empty().all(NUMBERS)).isEmpty();
        assertThat(Registry.empty().rule(RuleId.of("acme:one"))).isEmpty();
        assertThat(Registry.empty().contributor(NUMBERS, "acme:one")).isEmpty();
    }

    @Test
    void aCollisionNamesBothPlugInsWithTheFolderOrJarTheyComeFrom() {
        Registry.Builder builder = Registry.builder().add(new Acme()).add(new Other());
        assertThat(violations(builder))
                .extracting(Violation::code)
                .containsExactly("registry.collision", "registry.id");
        assertThat(violations(builder).get(0).rule())
                .containsSubsequence(
                        "comes from " + Acme.class.getName(), " in ", " and from " + Other.class.getName(), " in ");
        assertThat(violations(builder).get(1).value()).isEqualTo("nameless");
    }

    @Test
    void thePlaceOfAJarIsNotTold() {
        String contributor = Registry.builder()
                .add(new Acme())
                .build()
                .contributor(NUMBERS, "acme:one")
                .orElseThrow();
        assertThat(contributor).contains(Acme.class.getName()).doesNotContain("/");
    }

    @Test
    void whatTheHostAddsIsSaidToComeFromTheHost() {
        Registry registry =
                Registry.builder().add(new Acme()).rule(Rule.of("own:rule")).build();
        assertThat(registry.contributor(ScoringRule.POINT, "own:rule")).contains("the host");
    }

    @Test
    void thePolicyOfFailuresHoldsForWhateverIsAddedFromThenOn() {
        Registry registry = Registry.builder()
                .rule(Rule.of("own:before"))
                .onFailure(FailurePolicy.FAIL_FAST)
                .add(new Acme())
                .onFailure(FailurePolicy.ISOLATE)
                .rule(Rule.of("own:after"))
                .build();
        assertThat(registry.policy(ScoringRule.POINT, "own:before")).isEqualTo(FailurePolicy.ISOLATE);
        assertThat(registry.policy(ScoringRule.POINT, "acme:one")).isEqualTo(FailurePolicy.FAIL_FAST);
        assertThat(registry.policy(ScoringRule.POINT, "own:after")).isEqualTo(FailurePolicy.ISOLATE);
        assertThat(registry.policy(ScoringRule.POINT, "nobody:has")).isEqualTo(FailurePolicy.ISOLATE);
    }

    @Test
    void aPlugInMayNotChooseThePolicyItself() {
        Registry.Builder builder = Registry.builder()
                .onFailure(FailurePolicy.FAIL_FAST)
                .add(registry -> registry.onFailure(FailurePolicy.ISOLATE))
                .rule(Rule.of("own:rule"));
        assertThat(violations(builder)).extracting(Violation::code).containsExactly("registry.policy");
    }

    @Test
    void aPlugInThatFailsIsReportedWithAllOtherProblems() {
        Registry.Builder builder = Registry.builder()
                .add(registry -> {
                    throw new IllegalStateException("no licence");
                })
                .rule(Rule.of("nameless"));
        assertThat(violations(builder)).extracting(Violation::code).containsExactly("registry.plugin", "registry.id");
        assertThat(violations(builder).get(0).rule()).contains("no licence");
    }

    @Test
    void aPlugInWithinAPlugInAnswersForItself() {
        Registry registry = Registry.builder()
                .add(outer -> outer.add(new Acme()).rule(Rule.of("outer:rule")))
                .build();
        assertThat(registry.contributor(ScoringRule.POINT, "acme:one").orElseThrow())
                .contains(Acme.class.getName());
        assertThat(registry.contributor(ScoringRule.POINT, "outer:rule").orElseThrow())
                .doesNotContain(Acme.class.getName())
                .isNotEqualTo("the host");
    }

    @Test
    void conditionsAreCollectedForTheReadersOfJson() {
        Registry registry =
                Registry.builder().condition("acme:weekend", Weekend::new).build();
        Function<Attributes, ? extends Condition.Custom> made =
                registry.conditions().get("acme:weekend");
        assertThat(registry.conditions()).containsOnlyKeys("acme:weekend");
        assertThat(made.apply(Attributes.none())).isEqualTo(new Weekend(Attributes.none()));
    }

    @Test
    void aServiceThatCannotBeLoadedIsReportedByItsName(@TempDir Path folder) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Plugin.class.getName()), "acme.Gone\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            Registry.Builder builder = Registry.builder().discover(loader).rule(Rule.of("nameless"));
            assertThat(violations(builder))
                    .extracting(Violation::code)
                    .containsExactly("registry.plugin", "registry.id");
            assertThat(violations(builder).get(0).rule()).contains("acme.Gone");
        }
    }

    @Test
    void frameworksAndTemperaturesAreFoundByTheirIds() {
        QualificationFramework own = Bant.framework().withId(FrameworkId.of("acme:bant"));
        TemperatureStrategy cold =
                (lead, asOf, zone) -> TimeframeTemperature.standard().rate(lead, asOf, zone);
        Registry registry = Registry.builder()
                .add(QualificationFramework.POINT, own)
                .add(TemperatureStrategy.POINT, Named.of("acme:cold", cold))
                .build();
        assertThat(Frameworks.find(FrameworkId.of("acme:bant"), registry)).contains(own);
        assertThat(Frameworks.find(FrameworkId.of("bant"), registry)).contains(Bant.framework());
        assertThat(Frameworks.find(FrameworkId.of("acme:other"), registry)).isEmpty();
        assertThat(registry.find(TemperatureStrategy.POINT, "acme:cold").map(Named::what))
                .containsSame(cold);
    }

    @Test
    void whoTakesALeadOverAndWhoGetsItMayBeAPluginsStrategy() {
        AssignmentStrategy nobody = (state, lead, candidates, asOf) ->
                new AssignmentChange(new Assignment.Unassigned(lead.id(), List.of()), state);
        HandoffStrategy founding = FoundingHandoff.standard();
        Registry registry = Registry.builder()
                .add(AssignmentStrategy.POINT, Named.of("acme:nobody", nobody))
                .add(HandoffStrategy.POINT, Named.of("acme:founding", founding))
                .build();
        assertThat(registry.find(AssignmentStrategy.POINT, "acme:nobody").map(Named::what))
                .containsSame(nobody);
        assertThat(registry.find(HandoffStrategy.POINT, "acme:founding").map(Named::what))
                .containsSame(founding);
    }

    @Test
    void aRegistryDoesNotChangeOnceBuilt() {
        Registry.Builder builder = Registry.builder().add(new Acme());
        Registry registry = builder.build();
        builder.rule(Rule.of("own:later")).add(NUMBERS, Named.of("own:two", 2));
        assertThat(registry.rules()).hasSize(1);
        assertThat(registry.all(NUMBERS)).hasSize(1);
        assertThatThrownBy(() -> registry.all(NUMBERS).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static java.util.List<Violation> violations(Registry.Builder builder) {
        return catchThrowableOfType(DomainException.class, builder::build).violations();
    }
}
