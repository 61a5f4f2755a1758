package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AttributesTest {
    private static final Key<String> COUNTRY = Key.text("acme:country");
    private static final Key<Long> EMPLOYEES = Key.integer("acme:employees");
    private static final Key<BigDecimal> SHARE = Key.of("acme:share", ValueType.DECIMAL);

    @Test
    void settingAndRemovingAFieldLeavesTheOldFieldsAsTheyWere() {
        Attributes none = Attributes.none();
        Attributes one = none.with(EMPLOYEES, 250L);
        Attributes other = one.with(EMPLOYEES, 300L);

        assertThat(none.isEmpty()).isTrue();
        assertThat(one.get(EMPLOYEES)).isEqualTo(Answer.of(250L));
        assertThat(other.get(EMPLOYEES)).isEqualTo(Answer.of(300L));
        assertThat(other.without(EMPLOYEES)).isEqualTo(none);
        assertThat(one.without(COUNTRY)).isEqualTo(one);
        assertThat(one.isEmpty()).isFalse();
    }

    @Test
    void aFieldOfAnotherTypeIsNotTheOneThatIsAskedFor() {
        Attributes attributes = Attributes.none().with(EMPLOYEES, 250L);

        assertThat(attributes.get(Key.text("acme:employees"))).isEqualTo(Answer.unknown());
        assertThat(attributes.get(COUNTRY)).isEqualTo(Answer.unknown());
    }

    @Test
    void fieldsComeInTheOrderOfTheirKeysHoweverTheyWereSet() {
        Attributes attributes = Attributes.none()
                .with(SHARE, new BigDecimal("0.50"))
                .with(EMPLOYEES, 250L)
                .with(COUNTRY, "FR");

        assertThat(attributes.keys()).containsExactly(COUNTRY, EMPLOYEES, SHARE);
        assertThat(attributes)
                .hasToString("{acme:country={text=FR}, acme:employees={integer=250}, acme:share={decimal=0.5}}");
    }

    @Test
    void equalFieldsAreEqualInWhateverOrderAndFormTheyWereSet() {
        Attributes one = Attributes.none().with(SHARE, new BigDecimal("1.00")).with(COUNTRY, "FR");
        Attributes two = Attributes.none().with(COUNTRY, "FR").with(SHARE, new BigDecimal("1.0"));

        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two).isNotEqualTo(two.with(COUNTRY, "LT"));
        assertThat(one).doesNotHaveSameHashCodeAs(two.with(COUNTRY, "LT"));
        assertThat(one.equals("FR")).isFalse();
    }

    @Test
    void whatIsWrittenAsTextsIsReadBack() {
        Attributes attributes = Attributes.none().with(COUNTRY, "FR").with(EMPLOYEES, Long.MIN_VALUE);

        assertThat(attributes.toTexts())
                .isEqualTo(Map.of(
                        "acme:country", Map.of("text", "FR"),
                        "acme:employees", Map.of("integer", "-9223372036854775808")));
        assertThat(Attributes.ofTexts(attributes.toTexts())).isEqualTo(attributes);
    }

    @Test
    void everyFieldThatCannotBeReadIsNamedAtOnce() {
        Map<String, Map<String, String>> texts = new TreeMap<>(Map.of(
                "a", Map.of("integer", "many"),
                "b", Map.of("colour", "red"),
                "c", Map.of(),
                "d", Map.of("integer", "1", "text", "1"),
                "e e", Map.of("integer", "1"),
                "f", Map.of("integer", "1")));

        DomainException problems = catchThrowableOfType(DomainException.class, () -> Attributes.ofTexts(texts));

        assertThat(problems.violations())
                .extracting(Violation::code, Violation::path)
                .containsExactly(
                        tuple("value.unreadable", "a.value"),
                        tuple("attribute.type", "b.type"),
                        tuple("attribute.type", "c.value"),
                        tuple("attribute.type", "d.value"),
                        tuple("key.name", "e e.name"));
    }

    @Test
    void theKeysGivenCannotBeUsedToChangeTheFields() {
        Attributes attributes = Attributes.none().with(COUNTRY, "FR");

        assertThatThrownBy(() -> attributes.toTexts().get("acme:country").clear())
                .isInstanceOf(UnsupportedOperationException.class);
        attributes.toTexts().clear();
        attributes.keys().clear();
        assertThat(attributes.get(COUNTRY)).isEqualTo(Answer.of("FR"));
    }
}
