package org.opportune.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opportune.core.lead.Turning.NOW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opportune.core.InteractionId;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
import org.opportune.core.activity.Interaction;
import org.opportune.core.activity.InteractionType;

/** Whatever leads are merged, and by whatever policy. */
class LeadMergeProperties {

    @Property
    void theOrderOfTheLeadsMakesNoDifference(
            @ForAll("leads") List<Lead> leads, @ForAll("policies") MergePolicy policy, @ForAll Random random) {
        List<Lead> shuffled = new ArrayList<>(leads);
        Collections.shuffle(shuffled, random);

        assertThat(LeadMerge.of(shuffled, policy).apply(NOW))
                .isEqualTo(LeadMerge.of(leads, policy).apply(NOW));
    }

    @Property
    void noLeadAndNoInteractionIsLost(@ForAll("leads") List<Lead> leads, @ForAll("policies") MergePolicy policy) {
        Lead merged = LeadMerge.of(leads, policy).apply(NOW).value();

        List<LeadId> kept = new ArrayList<>(merged.mergedFrom());
        kept.add(merged.id());
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        leads.stream().map(Lead::id).toList());
        assertThat(merged.interactions().stream().map(Interaction::id).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(leads.stream()
                        .flatMap(lead -> lead.interactions().stream())
                        .map(Interaction::id)
                        .distinct()
                        .toList());
    }

    @Property
    void whatTheMasterSaysStandsUnlessThePolicyAsksTheNewest(
            @ForAll("leads") List<Lead> leads, @ForAll("policies") MergePolicy policy) {
        LeadMerge merge = LeadMerge.of(leads, policy);
        Lead merged = merge.apply(NOW).value();

        if (merge.master().source().isPresent() && policy.strategy(MergeField.SOURCE) != MergeStrategy.NEWEST) {
            assertThat(merged.source()).isEqualTo(merge.master().source());
        }
        if (policy.strategy(MergeField.OWNER) == MergeStrategy.MASTER) {
            assertThat(merged.owner()).isEqualTo(merge.master().owner());
        } else {
            assertThat(merged.owner().isPresent())
                    .isEqualTo(leads.stream().anyMatch(lead -> lead.owner().isPresent()));
        }
        assertThat(merged.status()).isEqualTo(merge.master().status());
    }

    @Provide
    Arbitrary<MergePolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(MasterPreference.class).list().uniqueElements(),
                        Arbitraries.maps(Arbitraries.of(MergeField.class), Arbitraries.of(MergeStrategy.class)))
                .as((master, strategies) -> MergePolicy.builder()
                        .id("any")
                        .master(master)
                        .strategies(strategies)
                        .build());
    }

    @Provide
    Arbitrary<List<Lead>> leads() {
        return lead().list().ofMinSize(2).ofMaxSize(4).uniqueElements(Lead::id);
    }

    private static Arbitrary<Lead> lead() {
        return Combinators.combine(
                        Arbitraries.of("L-1", "L-2", "L-3", "L-4"),
                        Arbitraries.of(LeadSource.TRADE_SHOW, LeadSource.COLD_CALL)
                                .optional(),
                        Arbitraries.of("ben", "cy").map(OwnerId::of).optional(),
                        Arbitraries.of(LeadStatus.NEW, LeadStatus.QUALIFIED, LeadStatus.DISQUALIFIED),
                        Arbitraries.integers().between(0, 2).optional(),
                        Arbitraries.of("I-1", "I-2", "I-3").list().ofMaxSize(2).uniqueElements())
                .as((id, source, owner, status, created, interactions) -> Lead.builder()
                        .id(LeadId.of(id))
                        .organization(Turning.ACME)
                        .source(source)
                        .owner(owner)
                        .status(status)
                        .createdAt(created.map(Turning.NOON::plusSeconds))
                        .interactions(interactions.stream()
                                .map(LeadMergeProperties::interaction)
                                .toList())
                        .build());
    }

    private static Interaction interaction(String id) {
        return Interaction.builder()
                .id(InteractionId.of(id))
                .type(InteractionType.DEMO)
                .at(Turning.NOON)
                .build();
    }
}
