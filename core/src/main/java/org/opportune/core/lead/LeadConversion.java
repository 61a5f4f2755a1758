package org.opportune.core.lead;

import org.opportune.core.Occasion;
import org.opportune.core.TransitionCheck;

/**
 * A qualified lead about to become an account, a contact and a deal.
 *
 * <pre>{@code
 * LeadConversion conversion = new LeadConversion(lead, targets, ConversionPolicy.standard());
 * conversion.plan();                                   // what it will do, for somebody to look at
 * conversion.check(occasion).allowed();                // whether it can be done
 * ConversionResult result = conversion.apply(occasion); // all of it, or an exception with every problem
 * }</pre>
 *
 * <p>Nothing is orphaned: a person needs a contact, an organization an account, now or on the first win, and the deal
 * belongs to both. Of an existing account or contact only what it leaves open is filled. The lead itself keeps
 * everything it says, and account, contact and deal name it as their origin.
 *
 * @param lead the lead
 * @param targets what it is to be turned into
 * @param policy how
 */
public record LeadConversion(Lead lead, ConversionTargets targets, ConversionPolicy policy) {

    /** {@return what it will do, whether or not it can be done} */
    public ConversionPlan plan() {
        return new ConversionAttempt(this).plan();
    }

    /**
     * Says what stands against it, without doing it.
     *
     * @param occasion when, by whom and why
     * @return everything against it: status, revision, targets, duplicates and the opening of the deal at once
     */
    public TransitionCheck check(Occasion occasion) {
        return new ConversionAttempt(this).check(occasion);
    }

    /**
     * Does it, wholly or not at all.
     *
     * @param occasion when, by whom and why
     * @return the lead, converted, and all that it was turned into
     * @throws org.opportune.core.DomainException with everything that {@link #check} says
     */
    public ConversionResult apply(Occasion occasion) {
        check(occasion).orThrow();
        return new ConversionAttempt(this).result(occasion);
    }
}
