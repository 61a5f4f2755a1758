package org.opportune.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.ContactId;
import org.opportune.core.DealId;
import org.opportune.core.InteractionId;
import org.opportune.core.LeadId;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
import org.opportune.core.PipelineId;
import org.opportune.core.Probability;
import org.opportune.core.ProductId;
import org.opportune.core.StageId;
import org.opportune.core.activity.Direction;
import org.opportune.core.activity.InteractionOutcome;
import org.opportune.core.activity.InteractionType;
import org.opportune.core.activity.Subject;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.DealType;
import org.opportune.core.deal.Hold;
import org.opportune.core.deal.LineItem;
import org.opportune.core.deal.NextStep;
import org.opportune.core.deal.Outcome;
import org.opportune.core.lead.Conversion;
import org.opportune.core.lead.DisqualificationReason;
import org.opportune.core.lead.Interest;
import org.opportune.core.lead.LeadStatus;
import org.opportune.core.lead.QualificationLevel;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.time.Timeframe;

/** What one would write by hand: the same fields in records that check nothing. */
final class Plain {
    private Plain() {}

    /** The fields of a deal's state. */
    record State(
            StageId stage,
            DealStatus status,
            @Nullable Money amount,
            List<LineItem> items,
            @Nullable Probability probabilityOverride,
            @Nullable LocalDate expectedClose,
            @Nullable OwnerId owner,
            @Nullable NextStep nextStep,
            List<String> competitors,
            @Nullable Hold hold,
            @Nullable Outcome outcome) {}

    /** The fields of a deal. */
    record Deal(
            DealId id,
            @Nullable String name,
            PipelineId pipeline,
            int pipelineVersion,
            DealType type,
            State state,
            @Nullable Instant openedAt,
            @Nullable AccountId account,
            @Nullable ProductId product,
            @Nullable Money listValue,
            @Nullable LeadSource source,
            @Nullable LeadId originLead,
            Attributes attributes,
            long revision) {

        Deal withRevision(long other) {
            return new Deal(
                    id,
                    name,
                    pipeline,
                    pipelineVersion,
                    type,
                    state,
                    openedAt,
                    account,
                    product,
                    listValue,
                    source,
                    originLead,
                    attributes,
                    other);
        }
    }

    /** The fields of an interaction. */
    record Contact(
            InteractionId id,
            InteractionType type,
            Instant at,
            @Nullable Direction direction,
            @Nullable Subject subject,
            @Nullable OwnerId owner,
            Set<OwnerId> colleagues,
            Set<ContactId> participants,
            @Nullable InteractionOutcome outcome,
            @Nullable String source,
            boolean buyingSignal) {}

    /** The fields of a lead. */
    record Lead(
            LeadId id,
            @Nullable Person person,
            @Nullable Organization organization,
            @Nullable LeadSource source,
            LeadStatus status,
            QualificationLevel level,
            Interest interest,
            Timeframe timeframe,
            @Nullable Money estimatedValue,
            @Nullable OwnerId owner,
            @Nullable LocalDate revisitOn,
            @Nullable DisqualificationReason disqualification,
            @Nullable Conversion conversion,
            List<LeadId> mergedFrom,
            int recycled,
            @Nullable Instant createdAt,
            List<Contact> interactions,
            boolean interactionsComplete,
            Attributes attributes,
            long revision) {

        Lead withRevision(long other) {
            return new Lead(
                    id,
                    person,
                    organization,
                    source,
                    status,
                    level,
                    interest,
                    timeframe,
                    estimatedValue,
                    owner,
                    revisitOn,
                    disqualification,
                    conversion,
                    mergedFrom,
                    recycled,
                    createdAt,
                    interactions,
                    interactionsComplete,
                    attributes,
                    other);
        }
    }
}
