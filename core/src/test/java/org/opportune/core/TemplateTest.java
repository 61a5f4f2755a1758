package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void aTextWithoutPlacesIsItselfAndNoOther() {
        Template template = Template.of("is missing");

        assertThat(template.values("is missing")).contains(Map.of());
        assertThat(template.values("is missing.")).isEmpty();
        assertThat(template.with(Map.of())).isEqualTo("is missing");
    }

    @Test
    void theValuesAreWhatStandsInThePlaces() {
        assertThat(Template.of("from {0} to {1}").values("from 3 to 7")).contains(Map.of(0, "3", 1, "7"));
        assertThat(Template.of("{1}, not {0}").values("red, not blue")).contains(Map.of(1, "red", 0, "blue"));
    }

    @Test
    void aValueMayBeEmpty() {
        assertThat(Template.of("from {0} to {1}.").values("from  to .")).contains(Map.of(0, "", 1, ""));
        assertThat(Template.of("a{0}a").values("aa")).contains(Map.of(0, ""));
        assertThat(Template.of("{0}, {1}").values(", 3")).contains(Map.of(0, "", 1, "3"));
    }

    @Test
    void theFirstValueIsAsShortAsCanBeAndTheLastTakesTheRest() {
        assertThat(Template.of("{0} to {1}").values("a to b to c")).contains(Map.of(0, "a", 1, "b to c"));
    }

    @Test
    void aTextThatBeginsOrEndsOtherwiseIsAnother() {
        assertThat(Template.of("from {0}.").values("to 3.")).isEmpty();
        assertThat(Template.of("from {0}.").values("from 3")).isEmpty();
        assertThat(Template.of("from {0} to {1}").values("from 3 until 7")).isEmpty();
    }

    @Test
    void whatIsSaidTwiceMustStandThereTwice() {
        assertThat(Template.of("a{0}a").values("a")).isEmpty();
        assertThat(Template.of("{0}, {1},").values("3,")).isEmpty();
        assertThat(Template.of("{0}, {1} .").values("3, .")).isEmpty();
        assertThat(Template.of("{0}, {1}.").values("3, .")).contains(Map.of(0, "3", 1, ""));
    }

    @Test
    void aTranslationMayTakeTheValuesInAnotherOrder() {
        assertThat(Template.of("{1} avant {0}").with(Map.of(0, "soir", 1, "matin")))
                .isEqualTo("matin avant soir");
    }

    @Test
    void aPlaceWithoutAValueStaysOpen() {
        assertThat(Template.of("from {0} to {1}").with(Map.of(0, "3"))).isEqualTo("from 3 to {1}");
    }

    @Test
    void bracesThatHoldNoNumberAreText() {
        Template template = Template.of("as in {\"integer\":\"250\"}, {x} and {0}");

        assertThat(template.with(Map.of(0, "y"))).isEqualTo("as in {\"integer\":\"250\"}, {x} and y");
        assertThat(template.said()).isEqualTo(33);
    }
}
