package org.opportune.examples.review.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.opportune.core.Violations;

/**
 * One object of a mapping file while it is read: every property that is asked for is known, every other is an error.
 */
final class Section {
    private final String path;
    private final JsonNode node;
    private final Violations wrong;
    private final Set<String> known = new LinkedHashSet<>();

    Section(String path, JsonNode node, Violations wrong) {
        this.path = path;
        this.node = node;
        this.wrong = wrong;
        if (!node.isObject()) {
            wrong("", node, "must be an object: { … }");
        }
    }

    /** The path of a property, from the top of the file. */
    String path(String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode ask(String name) {
        known.add(name);
        JsonNode found = node.get(name);
        return found == null ? MissingNode.getInstance() : found;
    }

    boolean isText(String name) {
        return ask(name).isTextual();
    }

    /** A text that may be left out. */
    Optional<String> text(String name) {
        JsonNode found = ask(name);
        if (found.isMissingNode()) {
            return Optional.empty();
        }
        if (!found.isTextual()) {
            wrong(name, found, "must be a text in quotes");
            return Optional.empty();
        }
        return Optional.of(found.textValue());
    }

    /** A text that must be there; a stand-in goes on so that everything else is checked too. */
    String requiredText(String name) {
        require(name);
        return text(name).orElse("");
    }

    /** A text with a meaning, left out or wrong: empty, and reported in the second case. */
    <T> Optional<T> value(String name, Function<String, T> meaning, String rule) {
        return text(name).flatMap(text -> meant(name, text, meaning, rule));
    }

    /** What a text means, reported when it means nothing. */
    <T> Optional<T> meant(String name, String text, Function<String, T> meaning, String rule) {
        try {
            return Optional.of(meaning.apply(text));
        } catch (RuntimeException e) {
            wrong.check(false, "mapping.value", path(name), text, rule);
            return Optional.empty();
        }
    }

    List<String> texts(String name) {
        JsonNode found = ask(name);
        List<String> texts = new ArrayList<>();
        if (!found.isMissingNode() && !found.isArray()) {
            wrong(name, found, "must be a list of texts: [ … ]");
            return texts;
        }
        for (JsonNode element : found) {
            if (element.isTextual()) {
                texts.add(element.textValue());
            } else {
                wrong(name, element, "must hold texts in quotes only");
            }
        }
        return texts;
    }

    Map<String, String> textMap(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        section(name).ifPresent(section -> {
            for (String key : section.names()) {
                section.text(key).ifPresent(text -> map.put(key, text));
            }
        });
        return map;
    }

    Optional<Section> section(String name) {
        JsonNode found = ask(name);
        return found.isMissingNode() ? Optional.empty() : Optional.of(new Section(path(name), found, wrong));
    }

    List<Section> sections(String name) {
        JsonNode found = ask(name);
        List<Section> sections = new ArrayList<>();
        if (!found.isMissingNode() && !found.isArray()) {
            wrong(name, found, "must be a list of objects: [ … ]");
            return sections;
        }
        for (JsonNode element : found) {
            sections.add(new Section(path(name) + "[" + sections.size() + "]", element, wrong));
        }
        return sections;
    }

    void require(String name) {
        wrong.require(path(name), node.get(name));
    }

    /** Reports a value of this section. */
    void wrong(String name, Object value, String rule) {
        wrong.check(false, "mapping.value", path(name), value, rule);
    }

    Violations violations() {
        return wrong;
    }

    /** Reports every property that nobody asked for. */
    void close() {
        for (String name : names()) {
            wrong.check(
                    known.contains(name),
                    "mapping.unknown",
                    path(name),
                    "",
                    "is no property of a mapping",
                    "Known here: " + String.join(", ", known) + ".");
        }
    }
}
