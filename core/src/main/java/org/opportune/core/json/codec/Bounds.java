package org.opportune.core.json.codec;

import java.util.List;
import java.util.Map;
import org.opportune.core.DomainException;
import org.opportune.core.Text;
import org.opportune.core.Violation;

/** The bounds within which JSON is read; what is out of them is refused before anything is worked out of it. */
public final class Bounds {
    /** How many objects and arrays may stand within one another, whatever the host's mapper allows. */
    public static final int DEPTH = 100;
    /** How many objects and arrays may stand within one another for a strict mapper. */
    public static final int STRICT_DEPTH = 64;
    /** How many characters a number may have, whatever the host's mapper allows. */
    public static final int NUMBER = 250;
    /** How many characters a document may have for a strict mapper, and so any text in it: 1 MiB. */
    public static final int TEXT = 1 << 20;
    /** How many objects, arrays, ends of them, names and values a document may have for a strict mapper. */
    public static final int TOKENS = 15_000;
    /** How many characters the name of a property may have for a strict mapper. */
    public static final int NAME = 1_000;
    /** How many problems are told of one value; a document of a million mistakes has said enough by then. */
    public static final int PROBLEMS = 100;

    private Bounds() {}

    static void checkDepth(int depth) {
        if (depth > DEPTH) {
            throw refused("json.depth", "document", "", "must have at most " + DEPTH + " levels");
        }
    }

    static void checkNumber(int length) {
        if (length > NUMBER) {
            throw refused(
                    "json.number", "number", length + " characters", "must have at most " + NUMBER + " characters");
        }
    }

    /** Adds a property that must not be there yet. */
    static void put(Map<String, Json> properties, String name, Json value) {
        if (properties.putIfAbsent(name, value) != null) {
            throw refused("json.duplicate", "property", Text.excerpt(name), "must not be given twice");
        }
    }

    private static DomainException refused(String code, String path, String value, String rule) {
        return new DomainException(List.of(new Violation(code, "", path, value, rule, "")));
    }
}
