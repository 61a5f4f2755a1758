package org.opportune.core.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.opportune.core.Key;
import org.opportune.core.ValueType;
import org.opportune.core.party.BuyingRole;

/** The facts every deal offers; a host's own stand beside them under its own keys. */
public final class DealKeys {
    /** The identifier. */
    public static final Key<String> ID = Key.text("deal.id");
    /** {@code OPEN}, {@code WON} or {@code LOST}. */
    public static final Key<String> STATUS = Key.text("deal.status");
    /** The stage's identifier. */
    public static final Key<String> STAGE = Key.text("deal.stage");
    /** The identifier of the pipeline it moves through now. */
    public static final Key<String> PIPELINE = Key.text("deal.pipeline");
    /** {@code NEW}, {@code UPSELL} and so on. */
    public static final Key<String> TYPE = Key.text("deal.type");
    /** Who works on it. */
    public static final Key<String> OWNER = Key.text("deal.owner");
    /** The customer. */
    public static final Key<String> ACCOUNT = Key.text("deal.account");
    /** What is sold. */
    public static final Key<String> PRODUCT = Key.text("deal.product");
    /** Where it came from. */
    public static final Key<String> SOURCE = Key.text("deal.source");
    /** The currency of the amount. */
    public static final Key<String> CURRENCY = Key.text("deal.currency");
    /** The value of the whole deal. */
    public static final Key<Money> AMOUNT = Key.of("deal.amount", ValueType.MONEY);
    /** {@code ESTIMATED} or {@code FROM_ITEMS}: where the amount comes from. */
    public static final Key<String> AMOUNT_BASIS = Key.text("deal.amountBasis");
    /** Its value before any discount. */
    public static final Key<Money> LIST_VALUE = Key.of("deal.listValue", ValueType.MONEY);
    /** The day it is expected to close. */
    public static final Key<LocalDate> EXPECTED_CLOSE = Key.of("deal.expectedClose", ValueType.DATE);
    /** What is to happen next. */
    public static final Key<String> NEXT_STEP = Key.text("deal.nextStep");
    /** The day by which that is to happen. */
    public static final Key<LocalDate> NEXT_STEP_DUE = Key.of("deal.nextStepDue", ValueType.DATE);
    /** How many competitors are known; unknown while none is. */
    public static final Key<Long> COMPETITORS = Key.integer("deal.competitors");
    /** How many contacts are known who take part in the purchase; unknown while none is. */
    public static final Key<Long> CONTACTS = Key.integer("deal.contacts");
    /** Why it rests; unknown while it does not. */
    public static final Key<String> HOLD = Key.text("deal.hold");
    /** The day it is to go on after a rest. */
    public static final Key<LocalDate> HOLD_UNTIL = Key.of("deal.holdUntil", ValueType.DATE);
    /** When it was opened. */
    public static final Key<Instant> OPENED_AT = Key.of("deal.openedAt", ValueType.INSTANT);
    /** When it was won or lost. */
    public static final Key<Instant> CLOSED_AT = Key.of("deal.closedAt", ValueType.INSTANT);
    /** Why it was lost. */
    public static final Key<String> LOSS_REASON = Key.text("deal.lossReason");

    private static final Map<BuyingRole, Key<Long>> BY_ROLE = Arrays.stream(BuyingRole.values())
            .collect(Collectors.toUnmodifiableMap(
                    role -> role, role -> Key.integer(CONTACTS.name() + "." + role.name())));

    private DealKeys() {}

    /**
     * Returns the key of one role on the buyer's side, such as {@code deal.contacts.DECISION_MAKER}: how many contacts are
     * known who play it, unknown while none is.
     *
     * <p>That a decision maker is known is {@code Condition.exists(DealKeys.contacts(BuyingRole.DECISION_MAKER))}.
     *
     * @param role the role
     * @return the key
     */
    public static Key<Long> contacts(BuyingRole role) {
        return Objects.requireNonNull(BY_ROLE.get(role));
    }
}
