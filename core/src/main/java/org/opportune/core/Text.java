package org.opportune.core;

/** The rule that every text used as an identifier or a code keeps: not blank, no blanks around it, 128 characters at most. */
public final class Text {
    private static final int LONGEST = 128;

    private Text() {}

    /**
     * Checks an identifier.
     *
     * @param kind what it identifies, such as {@code lead}
     * @param value the text
     * @throws DomainException if the text breaks the rule
     */
    public static void checkId(String kind, String value) {
        check(kind, "id", value);
    }

    /**
     * Checks a code or another short text.
     *
     * @param owner what it belongs to, such as {@code lead source}
     * @param path the part's name
     * @param value the text
     * @throws DomainException if the text breaks the rule
     */
    public static void check(String owner, String path, String value) {
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
                .check(
                        value.chars().noneMatch(Character::isISOControl),
                        "text.control",
                        path,
                        '"' + value + '"',
                        "must not contain a line break or another control character")
                .orThrow();
    }
}
