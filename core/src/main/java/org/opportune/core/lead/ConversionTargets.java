package org.opportune.core.lead;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.AccountId;
import org.opportune.core.ContactId;
import org.opportune.core.Facts;
import org.opportune.core.Violations;
import org.opportune.core.deal.Deal;
import org.opportune.core.party.Account;
import org.opportune.core.party.BuyingRole;
import org.opportune.core.party.Contact;
import org.opportune.core.pipeline.Pipeline;
import org.opportune.core.style.HouseStyle;

/** What a lead is to be turned into: existing records, or identifiers for new ones. */
@Value.Immutable
@HouseStyle
public interface ConversionTargets extends WithConversionTargets {

    /**
     * A deal to open.
     *
     * @param draft the deal, in the stage it begins in; what it leaves open the lead fills
     * @param pipeline the pipeline it is to move through
     * @param more what the stage's entry criteria ask and the deal does not say, such as an assessment
     */
    record Opening(Deal draft, Pipeline pipeline, Facts more) {}

    /** {@return the account the lead's organization has already} */
    Optional<Account> account();

    /** {@return the identifier of the account to make, if there is none} */
    Optional<AccountId> newAccount();

    /** {@return the contact the lead's person is already} */
    Optional<Contact> contact();

    /** {@return the identifier of the contact to make, if there is none} */
    Optional<ContactId> newContact();

    /** {@return what the person does in the purchase; added to what an existing contact does} */
    Set<BuyingRole> roles();

    /** {@return the deal to open, if there is to be one} */
    Optional<Opening> opening();

    /** {@return the records that seem to be of the same person or organization, as the host found them} */
    List<Duplicate> duplicates();

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations.of("conversion targets")
                .check(
                        account().isEmpty() || newAccount().isEmpty(),
                        "conversion.account.two",
                        "account and newAccount",
                        "",
                        "must not both be given")
                .check(
                        contact().isEmpty() || newContact().isEmpty(),
                        "conversion.contact.two",
                        "contact and newContact",
                        "",
                        "must not both be given")
                .check(
                        roles().isEmpty()
                                || contact().isPresent()
                                || newContact().isPresent(),
                        "conversion.roles",
                        "roles",
                        roles(),
                        "must be those of a contact")
                .orThrow();
    }

    /**
     * Starts the targets; nothing is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds targets, one part at a time. */
    final class Builder extends ImmutableConversionTargets.Builder {
        Builder() {}
    }
}
