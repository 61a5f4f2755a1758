package org.opportune.examples.review.mapping;

import org.opportune.core.Key;

/**
 * A column that is carried along as a host's own field, to group and to score by.
 *
 * @param name the name in the mapping file
 * @param key the key under which the library knows it: {@code export:} and the name
 * @param column the column
 */
public record AttributeColumn(String name, Key<?> key, Column column) {}
