package org.opportune.examples.review.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.opportune.core.AccountId;
import org.opportune.core.Attributes;
import org.opportune.core.DealId;
import org.opportune.core.LeadSource;
import org.opportune.core.OwnerId;
import org.opportune.core.ProductId;
import org.opportune.core.deal.Deal;
import org.opportune.core.deal.DealState;
import org.opportune.core.deal.DealStatus;
import org.opportune.core.deal.LossReason;
import org.opportune.core.deal.Outcome;
import org.opportune.core.deal.TrackedDeal;
import org.opportune.core.pipeline.Stage;
import org.opportune.examples.review.figures.Valuation;
import org.opportune.examples.review.mapping.Mapping;
import org.opportune.examples.review.mapping.Moment;
import org.opportune.examples.review.mapping.OpenValue;

/** What the cells of a deal's row mean, whatever its stage. */
record DealRow(
        Optional<String> name,
        Optional<OwnerId> owner,
        Optional<AccountId> account,
        Optional<ProductId> product,
        Optional<Moment> opened,
        Optional<Moment> closed,
        Optional<LocalDate> expectedClose,
        Optional<Money> amount,
        Optional<Money> listPrice,
        Optional<LeadSource> source,
        Optional<LossReason> lossReason,
        Attributes attributes) {

    /**
     * The deal with the history that its two dates tell.
     *
     * <p>The export has no stage history and tells a closed deal's final amount only. So while it was open it stood in the
     * stage that the mapping names, and was worth what the mapping lets stand in for an amount.
     */
    TrackedDeal deal(DealId id, Stage stage, Mapping mapping) {
        DealStatus status = status(stage);
        Optional<Money> standIn = mapping.openValue() == OpenValue.LIST_PRICE ? listPrice : Optional.empty();
        boolean closed = status.isClosed();
        DealState open = DealState.builder()
                .stage(closed ? mapping.stageWhileOpen().orElseThrow() : stage.id())
                .amount(closed ? standIn : amount.or(() -> standIn))
                .expectedClose(expectedClose)
                .owner(owner)
                .build();
        DealState now = !closed
                ? open
                : DealState.builder()
                        .from(open)
                        .stage(stage.id())
                        .status(status)
                        .amount(amount)
                        .outcome(outcome(status))
                        .build();
        boolean stoodIn = standIn.isPresent() && (closed || amount.isEmpty());
        return TrackedDeal.ofDates(
                Deal.builder()
                        .id(id)
                        .name(name)
                        .pipeline(mapping.pipeline().orElseThrow().id())
                        .state(now)
                        .openedAt(opened.map(Moment::at))
                        .account(account)
                        .product(product)
                        .listValue(listPrice)
                        .source(source)
                        .attributes(stoodIn ? attributes.with(Valuation.STAND_IN, "list price") : attributes)
                        .build(),
                open);
    }

    static DealStatus status(Stage stage) {
        return switch (stage.kind()) {
            case OPEN -> DealStatus.OPEN;
            case WON -> DealStatus.WON;
            case LOST -> DealStatus.LOST;
        };
    }

    private Outcome outcome(DealStatus status) {
        Outcome outcome = closed.map(Moment::at).map(Outcome::at).orElseGet(Outcome::undated);
        return status == DealStatus.LOST ? lossReason.map(outcome::because).orElse(outcome) : outcome;
    }
}
