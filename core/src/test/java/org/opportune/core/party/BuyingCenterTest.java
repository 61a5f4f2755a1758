package org.opportune.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opportune.core.party.BuyingRole.CHAMPION;
import static org.opportune.core.party.BuyingRole.DECISION_MAKER;
import static org.opportune.core.party.BuyingRole.END_USER;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opportune.core.ContactId;

class BuyingCenterTest {
    private static final ContactId ADA = ContactId.of("ada");
    private static final ContactId BEN = ContactId.of("ben");
    private static final BuyingCenter BOTH = BuyingCenter.none().with(BEN).with(ADA, END_USER, DECISION_MAKER);

    @Test
    void contactsAndRolesStandInTheirOrder() {
        assertThat(BOTH.contacts()).containsOnlyKeys(ADA, BEN);
        assertThat(BOTH.contacts().keySet()).containsExactly(ADA, BEN);
        assertThat(BOTH.roles(ADA)).containsExactly(DECISION_MAKER, END_USER);
        assertThat(BOTH.roles(BEN)).isEmpty();
        assertThat(BOTH.roles(ContactId.of("cas"))).isEmpty();
    }

    @Test
    void whoPlaysARoleIsFound() {
        assertThat(BOTH.with(BEN, DECISION_MAKER).playing(DECISION_MAKER)).containsExactly(ADA, BEN);
        assertThat(BOTH.playing(CHAMPION)).isEmpty();
    }

    @Test
    void withReplacesTheRolesAndWithoutTakesTheContactAway() {
        assertThat(BOTH.with(ADA, CHAMPION).roles(ADA)).containsExactly(CHAMPION);
        assertThat(BOTH.without(ADA)).isEqualTo(BuyingCenter.none().with(BEN));
        assertThat(BOTH.without(ADA).without(BEN)).isSameAs(BuyingCenter.none());
    }

    @Test
    void whatItWasMadeOfMayChangeAfterwards() {
        Set<BuyingRole> roles = EnumSet.of(CHAMPION);
        Map<ContactId, Set<BuyingRole>> contacts = new HashMap<>(Map.of(ADA, roles));
        BuyingCenter center = new BuyingCenter(contacts);

        roles.add(END_USER);
        contacts.put(BEN, roles);

        assertThat(center).isEqualTo(BuyingCenter.none().with(ADA, CHAMPION));
        Set<BuyingRole> kept = center.roles(ADA);
        assertThatThrownBy(() -> kept.add(END_USER)).isInstanceOf(UnsupportedOperationException.class);
        Map<ContactId, Set<BuyingRole>> all = center.contacts();
        assertThatThrownBy(() -> all.remove(ADA)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aChangeAddsAndTakesAwayWhatItTellsAndLeavesTheRest() {
        BuyingCenter before = BuyingCenter.none().with(ADA, END_USER, CHAMPION);
        BuyingCenter after = BuyingCenter.none().with(ADA, END_USER, DECISION_MAKER);

        BuyingCenter changed = BuyingCenter.none()
                .with(ADA, CHAMPION, BuyingRole.BUYER)
                .with(BEN, CHAMPION)
                .changed(before, after);

        assertThat(changed)
                .isEqualTo(BuyingCenter.none()
                        .with(ADA, BuyingRole.BUYER, DECISION_MAKER)
                        .with(BEN, CHAMPION));
    }

    @Test
    void aContactThatCameIsThereWithoutARoleTooAndOneThatWentIsGoneWhateverItPlays() {
        BuyingCenter none = BuyingCenter.none();

        assertThat(none.changed(none, none.with(BEN))).isEqualTo(none.with(BEN));
        assertThat(none.with(BEN, CHAMPION).changed(none, none.with(BEN))).isEqualTo(none.with(BEN, CHAMPION));
        assertThat(none.with(BEN, CHAMPION).changed(none.with(BEN), none)).isEqualTo(none);
    }

    @Test
    void aRoleToldOfSomebodyWhoIsNotThereBringsThemAndOneTakenAwayDoesNot() {
        BuyingCenter none = BuyingCenter.none();
        BuyingCenter champion = none.with(ADA, CHAMPION);

        assertThat(none.changed(none.with(ADA), champion)).isEqualTo(champion);
        assertThat(none.changed(champion, none.with(ADA))).isEqualTo(none);
        assertThat(none.changed(champion, champion)).isEqualTo(none);
    }
}
