package raised;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.opportune.core.DomainException;
import org.opportune.core.Violation;
import org.opportune.core.Violations;

/** Every way in which a text may come into a violation; read as source, never run. */
final class Sample {
    private static final String CONSTANT = "Say it in one word.";
    private static final int MOST = 7;

    private final String label;

    Sample(String label) {
        this.label = label;
    }

    static Sample red() {
        return new Sample("must be red, not {0} but really so");
    }

    void texts(int number, boolean open, Violations wrong, Optional<String> held) {
        wrong.check(false, "sample.literal", "a", number, "must be plain", CONSTANT)
                .check(false, "sample.joined", "weight of " + number, number + " grams", "must be " + number + " to " + MOST)
                .check(false, "sample.choice", "a", held.orElse("nothing"), open ? "must be open" : "must be " + number)
                .check(false, open ? "sample.left" : "sample.right", "a", number, "must be on this side")
                .check(false, "sample.switch", "a", number, switch (number) {
                    case 1 -> "must be one";
                    default -> "must be some";
                });
        String kept = "must be kept";
        wrong.check(false, "sample.local", "a", number, kept)
                .check(false, "sample.method", "a", number, "must " + verb(open) + " now")
                .check(false, "sample.field", "a", number, label);
        refuse("sample.passed", "to fly");
        refuse("sample.passed", "to swim");
        new Part("must be made by a record").raise(wrong);
    }

    private static String verb(boolean open) {
        if (open) {
            return "go on";
        }
        return "come back";
    }

    private static void refuse(String code, String purpose) {
        throw new DomainException(List.of(new Violation(code, "a sample " + purpose.length(), "a", "", "must be given " + purpose, "")));
    }

    record Part(String rule) {
        void raise(Violations wrong) {
            wrong.check(false, "sample.record", "a", 1, rule);
            wrong.check(false, "sample.accessor", "a", 1, this.rule());
        }
    }

    void owners(Object id) {
        Violations.of("sample", id).orThrow();
        Violations.of("an odd sample").orThrow();
    }

    void unreadable(Violations wrong, Map<String, String> rules, Map<String, String> remedies) {
        wrong.check(false, "sample.dark", "a", 1, rules.get("dark"));
        wrong.check(false, "sample.gloomy", "a", 1, "must be seen", remedies.get("gloomy"));
        wrong.check(false, rules.get("code"), "a", 1, "must have a code");
        BiConsumer<String, String> away = Sample::refuse;
        away.accept("sample.away", "to be found");
    }
}
