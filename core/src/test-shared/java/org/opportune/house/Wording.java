package org.opportune.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;

/**
 * One way that a text may come out, as far as the source tells: literals, parameters still to be followed, and holes for
 * what only the run can tell.
 *
 * @param parts the pieces in order
 */
record Wording(List<Part> parts) {
    /** A piece of a text. */
    sealed interface Part {}

    /** What stands in the source. */
    record Literal(String text) implements Part {}

    /** What the caller passes. */
    record Parameter(VariableElement variable) implements Part {}

    /** What only the run can tell. */
    record Hole() implements Part {}

    /** The article that suits what follows. */
    record Article() implements Part {}

    static final Wording HOLE = new Wording(List.of(new Hole()));

    static Wording of(String literal) {
        return new Wording(literal.isEmpty() ? List.of() : List.of(new Literal(literal)));
    }

    static Wording of(VariableElement parameter) {
        return new Wording(List.of(new Parameter(parameter)));
    }

    Wording plus(Wording other) {
        return new Wording(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /** Joins every way of the first with every way of the second. */
    static List<Wording> joined(List<Wording> first, List<Wording> second) {
        return first.stream()
                .flatMap(one -> second.stream().map(one::plus))
                .distinct()
                .toList();
    }

    List<VariableElement> parameters() {
        return parts.stream()
                .filter(Parameter.class::isInstance)
                .map(part -> ((Parameter) part).variable())
                .toList();
    }

    /** Puts what a caller passes in the place of the parameters. */
    List<Wording> with(Map<VariableElement, List<Wording>> arguments) {
        List<Wording> ways = List.of(new Wording(List.of()));
        for (Part part : parts) {
            List<Wording> next = part instanceof Parameter parameter
                    ? arguments.getOrDefault(parameter.variable(), List.of(of(parameter.variable())))
                    : List.of(new Wording(List.of(part)));
            ways = joined(ways, next);
        }
        return ways;
    }

    /** Takes a single word within a text for a name of the API, which is the same in every language. */
    Wording asName() {
        boolean name = parts.size() == 1
                && parts.get(0) instanceof Literal literal
                && !literal.text().contains(" ");
        return name ? HOLE : this;
    }

    /** Takes what callers pass for data that only the run can tell. */
    Wording settled() {
        return new Wording(parts.stream()
                .map(part -> part instanceof Parameter ? new Hole() : part)
                .toList());
    }

    /** {@return whether nothing of it stands in the source} */
    boolean isOpen() {
        return !parts.isEmpty() && parts.stream().noneMatch(Literal.class::isInstance);
    }

    /** {@return the templates, with numbered placeholders in the place of holes; two when the article is open} */
    List<String> templates() {
        List<StringBuilder> texts = new ArrayList<>(List.of(new StringBuilder()));
        int holes = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part instanceof Literal literal) {
                texts.forEach(text -> text.append(literal.text()));
            } else if (part instanceof Article) {
                texts = withArticle(texts, i + 1 < parts.size() ? parts.get(i + 1) : new Hole());
            } else if (i == 0 || !isHole(parts.get(i - 1))) {
                String hole = "{" + holes++ + "}";
                texts.forEach(text -> text.append(hole));
            }
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }

    private static boolean isHole(Part part) {
        return part instanceof Hole || part instanceof Parameter;
    }

    private static List<StringBuilder> withArticle(List<StringBuilder> texts, Part noun) {
        if (noun instanceof Literal literal) {
            String article = literal.text().startsWith("the ")
                    ? ""
                    : "aeiou".indexOf(literal.text().charAt(0)) >= 0 ? "an " : "a ";
            texts.forEach(text -> text.append(article));
            return texts;
        }
        return texts.stream()
                .flatMap(text -> Stream.of("a ", "an ").map(article -> new StringBuilder(text).append(article)))
                .toList();
    }
}
