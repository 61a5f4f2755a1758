package org.opportune.scoring.candidate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.opportune.core.Violations;
import org.opportune.core.contract.Purchase;
import org.opportune.core.contract.Subscription;
import org.opportune.core.deal.Deal;
import org.opportune.core.lead.Lead;
import org.opportune.core.party.Account;
import org.opportune.core.party.Contact;
import org.opportune.core.service.SupportCase;
import org.opportune.core.service.SurveyAnswer;
import org.opportune.core.style.HouseStyle;

/** The accounts among which candidates are sought, and what is known of them, each record once; a policy reads what it needs. */
@Value.Immutable
@HouseStyle
public interface CustomerBase extends WithCustomerBase {

    /** {@return the accounts} */
    List<Account> accounts();

    /** {@return their contacts} */
    List<Contact> contacts();

    /** {@return what they bought once} */
    List<Purchase> purchases();

    /** {@return what they pay for again and again} */
    List<Subscription> subscriptions();

    /** {@return their deals, open, won and lost} */
    List<Deal> deals();

    /** {@return the leads that their deals were made from, and those that go back to a deal} */
    List<Lead> leads();

    /** {@return what they answered in surveys} */
    List<SurveyAnswer> answers();

    /** {@return what they needed help with} */
    List<SupportCase> cases();

    /**
     * Tells whether this is all there is. What is not among it is then known not to have happened; otherwise nobody knows.
     *
     * @return whether it is complete; false unless said otherwise
     */
    @Value.Default
    default boolean complete() {
        return false;
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("customer base");
        checkOnce(wrong, "accounts", accounts(), Account::id);
        checkOnce(wrong, "contacts", contacts(), Contact::id);
        checkOnce(
                wrong,
                "purchases",
                purchases().stream().flatMap(one -> one.id().stream()).toList(),
                id -> id);
        checkOnce(wrong, "subscriptions", subscriptions(), Subscription::id);
        checkOnce(wrong, "deals", deals(), Deal::id);
        checkOnce(wrong, "leads", leads(), Lead::id);
        checkOnce(wrong, "answers", answers(), SurveyAnswer::id);
        checkOnce(wrong, "cases", cases(), SupportCase::id);
        wrong.orThrow();
    }

    private static <T> void checkOnce(Violations wrong, String path, Collection<T> all, Function<T, Object> id) {
        Set<Object> seen = new HashSet<>();
        all.forEach(one ->
                wrong.check(seen.add(id.apply(one)), "base.repeated", path, id.apply(one), "must not repeat an id"));
    }

    /**
     * Starts a customer base; nothing is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a customer base, one part at a time. */
    final class Builder extends ImmutableCustomerBase.Builder {
        Builder() {}
    }
}
