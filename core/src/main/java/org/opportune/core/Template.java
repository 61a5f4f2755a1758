package org.opportune.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with numbered places for values, such as {@code must be from {0} to {1}}.
 *
 * @param literals what stands before, between and behind the places, one more than there are places
 * @param places the number of each place, in the order of the text
 */
record Template(List<String> literals, List<Integer> places) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    static Template of(String text) {
        List<String> literals = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher matcher = PLACE.matcher(text);
        int done = 0;
        while (matcher.find()) {
            literals.add(text.substring(done, matcher.start()));
            places.add(Integer.valueOf(matcher.group(1)));
            done = matcher.end();
        }
        literals.add(text.substring(done));
        return new Template(List.copyOf(literals), List.copyOf(places));
    }

    /** {@return how much of the text is said and not left open, in characters} */
    int said() {
        return literals.stream().mapToInt(String::length).sum();
    }

    /**
     * Finds the values that make this template the given text; each is as short as can be, the last takes the rest.
     *
     * @param text the text
     * @return the values by the number of their place, empty if it is another text
     */
    Optional<Map<Integer, String>> values(String text) {
        String first = literals.get(0);
        String last = literals.get(places.size());
        if (places.isEmpty()) {
            return text.equals(first) ? Optional.of(Map.of()) : Optional.empty();
        }
        int end = text.length() - last.length();
        if (!text.startsWith(first) || !text.endsWith(last) || end < first.length()) {
            return Optional.empty();
        }
        Map<Integer, String> values = new HashMap<>();
        int done = first.length();
        for (int i = 1; i < places.size(); i++) {
            int next = text.indexOf(literals.get(i), done);
            if (next < 0 || next + literals.get(i).length() > end) {
                return Optional.empty();
            }
            values.put(places.get(i - 1), text.substring(done, next));
            done = next + literals.get(i).length();
        }
        values.put(places.get(places.size() - 1), text.substring(done, end));
        return Optional.of(values);
    }

    /**
     * Puts values in the places; a place without one stays open.
     *
     * @param values the values by the number of their place
     * @return the text
     */
    String with(Map<Integer, String> values) {
        StringBuilder text = new StringBuilder(literals.get(0));
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            text.append(values.getOrDefault(place, "{" + place + "}")).append(literals.get(i + 1));
        }
        return text.toString();
    }
}
