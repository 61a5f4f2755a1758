package org.opportune.core.deal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.party.BuyingRole;

/** A deal's own fields, looked up by {@link DealKeys}. */
record DealFacts(Deal deal) implements Facts {
    private static final Map<Key<?>, Function<Deal, Optional<?>>> OWN = Map.ofEntries(
            Map.entry(DealKeys.ID, d -> Optional.of(d.id().value())),
            Map.entry(DealKeys.STATUS, d -> Optional.of(d.status().name())),
            Map.entry(DealKeys.STAGE, d -> Optional.of(d.state().stage().value())),
            Map.entry(
                    DealKeys.PIPELINE, d -> Optional.of(d.currentPipeline().id().value())),
            Map.entry(DealKeys.TYPE, d -> Optional.of(d.type().name())),
            Map.entry(DealKeys.OWNER, d -> d.state().owner().map(Object::toString)),
            Map.entry(DealKeys.ACCOUNT, d -> d.account().map(Object::toString)),
            Map.entry(DealKeys.PRODUCT, d -> d.product().map(Object::toString)),
            Map.entry(DealKeys.SOURCE, d -> d.source().map(Object::toString)),
            Map.entry(
                    DealKeys.CURRENCY,
                    d -> d.state().amount().map(m -> m.getCurrencyUnit().getCode())),
            Map.entry(DealKeys.AMOUNT, d -> d.state().amount()),
            Map.entry(
                    DealKeys.AMOUNT_BASIS,
                    d -> d.state().amount().map(m -> d.state().amountBasis().name())),
            Map.entry(DealKeys.LIST_VALUE, Deal::listValue),
            Map.entry(DealKeys.EXPECTED_CLOSE, d -> d.state().expectedClose()),
            Map.entry(DealKeys.NEXT_STEP, d -> d.state().nextStep().map(NextStep::what)),
            Map.entry(DealKeys.NEXT_STEP_DUE, d -> d.state().nextStep().flatMap(NextStep::due)),
            Map.entry(DealKeys.COMPETITORS, d -> counted(d.state().competitors())),
            Map.entry(
                    DealKeys.CONTACTS,
                    d -> counted(d.state().buyingCenter().contacts().keySet())),
            Map.entry(DealKeys.HOLD, d -> d.state().hold().map(Hold::reason)),
            Map.entry(DealKeys.HOLD_UNTIL, d -> d.state().hold().flatMap(Hold::until)),
            Map.entry(DealKeys.OPENED_AT, Deal::openedAt),
            Map.entry(DealKeys.CLOSED_AT, d -> d.state().outcome().flatMap(Outcome::closedAt)),
            Map.entry(
                    DealKeys.LOSS_REASON,
                    d -> d.state().outcome().flatMap(Outcome::reason).map(LossReason::code)));
    private static final Map<Key<?>, Function<Deal, Optional<?>>> FIELDS = fields();

    private static Map<Key<?>, Function<Deal, Optional<?>>> fields() {
        Map<Key<?>, Function<Deal, Optional<?>>> fields = new HashMap<>(OWN);
        for (BuyingRole role : BuyingRole.values()) {
            fields.put(
                    DealKeys.contacts(role),
                    d -> counted(d.state().buyingCenter().playing(role)));
        }
        return Map.copyOf(fields);
    }

    private static Optional<Long> counted(Collection<?> some) {
        return Optional.of((long) some.size()).filter(known -> known > 0);
    }

    @Override
    public <T> Answer<T> get(Key<T> key) {
        Function<Deal, Optional<?>> field = FIELDS.get(key);
        return field == null
                ? Answer.unknown()
                : Answer.of(field.apply(deal).map(key.type().javaType()::cast));
    }
}
