package org.opportune.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import org.opportune.core.DomainException;
import org.opportune.core.Violations;

/**
 * The version of a definition: {@code 2.3.0}, compared number by number, so 2.10.0 is later than 2.9.0.
 *
 * @param major raised when scores are no longer comparable
 * @param minor raised when something was added
 * @param patch raised when something was corrected
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
    /** The first version of a definition. */
    public static final Version FIRST = new Version(1, 0, 0);

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /** Refuses numbers below zero. */
    public Version {
        Violations.of("a version")
                .check(major >= 0, "version.number", "major", major, "must be zero or more")
                .check(minor >= 0, "version.number", "minor", minor, "must be zero or more")
                .check(patch >= 0, "version.number", "patch", patch, "must be zero or more")
                .orThrow();
    }

    /**
     * Reads a version.
     *
     * @param text such as {@code 2.3.0}
     * @return the version
     * @throws DomainException if it is not three numbers joined by dots
     */
    @JsonCreator
    public static Version of(String text) {
        Violations.of("a version")
                .check(
                        text.matches("(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8})){2}"),
                        "version.form",
                        "text",
                        '"' + text + '"',
                        "must be three whole numbers joined by dots",
                        "For example: 1.0.0.")
                .orThrow();
        String[] numbers = text.split("\\.", -1);
        return new Version(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
