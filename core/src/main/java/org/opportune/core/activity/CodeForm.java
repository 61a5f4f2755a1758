package org.opportune.core.activity;

import java.util.regex.Pattern;
import org.opportune.core.Text;
import org.opportune.core.Violations;

/** The form of the open codes that conditions ask by: short, and made of what the name of a key is made of. */
final class CodeForm {
    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]+(:[A-Za-z0-9._-]+)?");

    private CodeForm() {}

    /** Checks a code of an owner, such as {@code an interaction type}, under the stable code of the rule. */
    static void check(String owner, String rule, String code, String example) {
        Violations.of(owner)
                .check(
                        code.length() <= LONGEST && FORM.matcher(code).matches(),
                        rule,
                        "code",
                        Text.quoted(code),
                        "must be letters, digits, '.', '-' and '_', with at most one ':'",
                        "For example: " + example + ".")
                .orThrow();
    }
}
