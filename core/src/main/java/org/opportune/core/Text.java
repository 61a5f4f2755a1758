package org.opportune.core;

import java.math.BigDecimal;

/** The rule that every text used as an identifier or a code keeps: not blank, no blanks around it, 128 characters at most. */
public final class Text {
    private static final int LONGEST = 128;
    private static final int DIGITS = 100;

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
        boolean trimmed = !value.isBlank() && value.strip().equals(value);
        boolean plain = isPlain(value);
        if (trimmed && plain && value.length() <= LONGEST) {
            return; // as every identifier but one in a million: nothing is put into words
        }
        Violations.of(owner.isEmpty() ? "" : Violations.aOrAn(owner))
                .check(
                        trimmed,
                        "text.blank",
                        path,
                        quoted(value),
                        "must not be blank or have blanks around it",
                        "Trim it, or leave the part out if there is none.")
                .check(
                        value.length() <= LONGEST,
                        "text.long",
                        path,
                        value.length() + " characters",
                        "must have at most " + LONGEST + " characters")
                .check(
                        plain,
                        "text.control",
                        path,
                        quoted(value),
                        "must not contain a line break or another control character")
                .orThrow();
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Obtains a text as it is shown in a violation: between quotation marks, and shortened by {@link #excerpt}.
     *
     * @param value the text
     * @return what prints it, if it is ever printed
     */
    public static Object quoted(String value) {
        return new Quoted(value);
    }

    private record Quoted(String value) {
        @Override
        public String toString() {
            return excerpt('"' + value + '"');
        }
    }

    /**
     * Reads an exact decimal number of bounded size, so that a hostile one such as {@code 1e1000000000} costs nothing.
     *
     * @param text the number: at most 100 digits before and 100 behind the point, with or without an exponent
     * @return the number, with the decimals as written
     * @throws DomainException if the text is no number, or one out of bounds
     */
    public static BigDecimal decimal(String text) {
        if (text.length() > 2 * DIGITS) {
            throw unreadable("decimal.long", text, "must have at most " + 2 * DIGITS + " characters");
        }
        try {
            return checkSize(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw unreadable("decimal.form", text, "must be a number");
        }
    }

    /**
     * Checks that a number is of bounded size, without working it out.
     *
     * @param number the number: at most 100 digits before and 100 behind the point
     * @return the number
     * @throws DomainException if it is out of bounds
     */
    public static BigDecimal checkSize(BigDecimal number) {
        long behind = number.scale();
        long before = number.precision() - behind;
        if (Math.max(before, behind) > DIGITS) {
            throw unreadable(
                    "decimal.large",
                    number.toString(),
                    "must have at most " + DIGITS + " digits before and behind the point");
        }
        return number;
    }

    /**
     * Removes trailing zeros, so that equal numbers are written alike: 1.50 becomes 1.5, and 100 stays 100.
     *
     * @param number the number
     * @return the same number with as few decimals as it needs
     */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static DomainException unreadable(String code, String text, String rule) {
        return Violations.of("a decimal number")
                .add(code, "value", excerpt(text), rule, "")
                .toException();
    }

    /**
     * Shortens a text for a message.
     *
     * @param text the text
     * @return the text, or its beginning and its length when it is longer than 128 characters
     */
    public static String excerpt(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, 40) + "… (" + text.length() + " characters)";
    }
}
