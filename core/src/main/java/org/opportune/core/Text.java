package org.opportune.core;

/** Rules that texts used as identifiers and codes must keep. */
final class Text {
    private static final int LONGEST = 128;

    private Text() {}

    static void checkId(String kind, String value) {
        check(kind, "id", value);
    }

    static void check(String owner, String path, String value) {
        Violations.of(owner.isEmpty() ? "" : "a " + owner)
                .check(
                        !value.isBlank() && value.strip().equals(value),
                        "text.blank",
                        path,
                        '"' + value + '"',
                        "must not be blank or have blanks around it",
                        "Trim it, or leave the part out if there is none.")
                .check(
                        value.length() <= LONGEST,
                        "text.long",
                        path,
                        value.length() + " characters",
                        "must have at most " + LONGEST + " characters")
                .orThrow();
    }
}
