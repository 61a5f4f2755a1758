package org.opportune.examples.review.mapping;

import java.util.Map;

/**
 * A column of an export.
 *
 * @param header its name in the header
 * @param aliases texts that stand for another: misspelled to right
 * @param style how its cells are written
 */
public record Column(String header, Map<String, String> aliases, Style style) {}
