package org.opportune.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MessagesProperties {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.opportune.core.messages_en", Locale.ROOT);

    /** A violation of one of the rules of the core, with values in the places of its texts. */
    record Broken(Violation violation, List<String> values) {}

    @Property
    void englishIsWhatTheViolationSaysItself(@ForAll("broken") Broken broken) {
        assertThat(Messages.in(Language.ENGLISH).text(broken.violation()))
                .isEqualTo(broken.violation().message());
    }

    @Property
    void noValueIsLostInAnyLanguage(@ForAll("broken") Broken broken, @ForAll Language language) {
        assertThat(Messages.in(language).text(broken.violation())).contains(broken.values());
    }

    @Property
    void aTranslatedRuleIsNoLongerEnglish(@ForAll("broken") Broken broken) {
        assertThat(Messages.in(Language.LITHUANIAN).text(broken.violation()))
                .doesNotContain(" " + broken.violation().rule() + ".");
    }

    @Provide
    Arbitrary<Broken> broken() {
        List<String> rules = TEXTS.keySet().stream()
                .filter(key -> key.matches(".+\\.rule(\\.\\d+)?"))
                .sorted()
                .toList();
        Arbitrary<String> value =
                Arbitraries.strings().withCharRange('0', '9').ofMinLength(1).ofMaxLength(9);
        return Combinators.combine(
                        Arbitraries.of(rules), value, value, value.list().ofSize(3))
                .as(MessagesProperties::broken);
    }

    private static Broken broken(String key, String id, String value, List<String> values) {
        Map<Integer, String> places =
                IntStream.range(0, values.size()).boxed().collect(Collectors.toMap(i -> i, values::get));
        Template rule = Template.of(TEXTS.getString(key));
        String code = key.substring(0, key.lastIndexOf(".rule"));
        Violation violation = new Violation(code, "deal " + id, "path", value, rule.with(places), "");
        List<String> expected =
                IntStream.range(0, rule.places().size()).mapToObj(values::get).collect(Collectors.toList());
        expected.addAll(List.of(id, value));
        return new Broken(violation, expected);
    }
}
