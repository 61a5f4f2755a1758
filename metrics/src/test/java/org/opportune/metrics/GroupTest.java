package org.opportune.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opportune.core.Key;
import org.opportune.core.deal.DealKeys;

/** Groups come in the order of their values, unknown last, and read well. */
class GroupTest {
    private static final Key<Long> SEATS = Key.integer("acme:seats");

    @Test
    void allDealsAreTheGroupOfNoKeys() {
        assertThat(Group.ALL.label()).isEqualTo("all");
        assertThat(Group.ALL).isEqualByComparingTo(new Group(List.of(), List.of()));
    }

    @Test
    void aGroupIsLabelledByItsValues() {
        assertThat(Group.of(DealKeys.OWNER, "ann").label()).isEqualTo("ann");
        assertThat(Group.unknown(DealKeys.OWNER).label()).isEqualTo("(unknown)");
        assertThat(pair(Optional.of("ann"), Optional.of(12L)).label()).isEqualTo("ann / 12");
        assertThat(pair(Optional.empty(), Optional.of(12L)).label()).isEqualTo("(unknown) / 12");
    }

    @Test
    void numbersComeInTheOrderOfNumbersAndUnknownLast() {
        assertThat(Stream.of(Group.unknown(SEATS), Group.of(SEATS, 100L), Group.of(SEATS, 9L))
                        .sorted()
                        .map(Group::label))
                .containsExactly("9", "100", "(unknown)");
    }

    @Test
    void theFirstKeyDecidesBeforeTheSecond() {
        assertThat(Stream.of(
                                pair(Optional.empty(), Optional.of(1L)),
                                pair(Optional.of("bob"), Optional.of(1L)),
                                pair(Optional.of("ann"), Optional.empty()),
                                pair(Optional.of("ann"), Optional.of(2L)))
                        .sorted()
                        .map(Group::label))
                .containsExactly("ann / 2", "ann / (unknown)", "bob / 1", "(unknown) / 1");
    }

    @Test
    void aGroupKeepsItsOwnCopies() {
        List<Key<?>> keys = new ArrayList<>(List.of(SEATS));
        Group group = new Group(keys, List.of(Optional.of(1L)));
        keys.clear();
        assertThat(group).isEqualTo(Group.of(SEATS, 1L));
    }

    private static Group pair(Optional<String> owner, Optional<Long> seats) {
        return new Group(List.of(DealKeys.OWNER, SEATS), List.of(owner, seats));
    }
}
