package org.opportune.core.json;

import org.opportune.core.TerritoryId;
import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.party.Account;
import org.opportune.core.party.AccountEvent;
import org.opportune.core.party.AccountHistory;
import org.opportune.core.party.BuyingCenter;
import org.opportune.core.party.Consent;
import org.opportune.core.party.Contact;
import org.opportune.core.party.ContactChannel;
import org.opportune.core.party.ContactHours;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.ErasurePolicy;
import org.opportune.core.party.Membership;
import org.opportune.core.party.Memberships;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;
import org.opportune.core.party.PhoneNumber;
import org.opportune.core.party.Preferences;
import org.opportune.core.party.Seller;
import org.opportune.core.party.Team;
import org.opportune.core.party.Territory;
import org.opportune.core.party.TerritoryMatch;
import org.opportune.core.party.TerritoryTree;

/** The lines of {@link CoreTypes} for parties. */
final class PartyTypes {
    private PartyTypes() {}

    static void addTo(TypeTable.Builder table) {
        table.record("territory-id", TerritoryId.class)
                .record("email-address", EmailAddress.class)
                .record("phone-number", PhoneNumber.class)
                .record("contact-channel", ContactChannel.class)
                .document("territory-tree", 1, TerritoryTree.class)
                .definition("territory", Territory.class)
                .document("erasure-policy", 1, ErasurePolicy.class)
                .record("person", Person.class)
                .record("organization", Organization.class)
                .record("account", Account.class)
                .record("contact", Contact.class)
                .record("buying-center", BuyingCenter.class)
                .record("seller", Seller.class)
                .record("team", Team.class)
                .record("membership", Membership.class)
                .record("memberships", Memberships.class)
                .record("territory-match", TerritoryMatch.class)
                .record("territory-judgement", TerritoryMatch.Judgement.class)
                .record("preferences", Preferences.class)
                .record("consent", Consent.class)
                .record("contact-hours", ContactHours.class)
                .record("account-event", AccountEvent.class)
                .record("account-history", AccountHistory.class);
    }
}
