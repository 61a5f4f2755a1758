package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadSourceTest {

    @Test
    void aLostDealAndAReferralByWhoeverDidNotBuyAreSources() {
        assertThat(LeadSource.LOST_OPPORTUNITY.category()).contains(SourceCategory.EXISTING);
        assertThat(LeadSource.NON_BUYER_REFERRAL.category()).contains(SourceCategory.REFERRAL);
    }

    @Test
    void everySourceOfTheLibraryButOtherIsOfOneKind() {
        List<LeadSource> constants = Arrays.stream(LeadSource.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(LeadSourceTest::value)
                .toList();

        assertThat(constants)
                .hasSize(39)
                .filteredOn(source -> source.category().isEmpty())
                .containsExactly(LeadSource.OTHER);
        assertThat(Arrays.stream(SourceCategory.values())
                        .flatMap(category -> category.sources().stream())
                        .toList())
                .doesNotHaveDuplicates()
                .hasSize(38);
    }

    @Test
    void aHostsOwnSourceIsOfNoKind() {
        assertThat(LeadSource.of("acme:podcast").category()).isEmpty();
    }

    @Test
    void aCodeCannotHideALineBreak() {
        assertThatThrownBy(() -> LeadSource.of("a\nb"))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("control character");
    }

    private static LeadSource value(Field field) {
        try {
            return (LeadSource) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
