package org.opportune.house;

import com.sun.source.util.TreePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Every text that the sources can raise in a violation, read from the sources themselves: from each place that makes a
 * {@code Violation} back to those that call it, up to where the words stand.
 *
 * <p>Values within a text become placeholders: {@code "must be below " + most} is {@code must be below {0}}.
 */
final class RaisedTexts {
    private static final String OWNER = "owner";
    /** The parts of a violation in the order of its constructor; an owner has no code. */
    private static final List<String> PARTS = List.of("code", OWNER, "path", "value", "rule", "remedy");

    private static final String VIOLATION = "org.opportune.core.Violation";

    private final SourceIndex index;
    private final TextFlow flow;
    /** The templates under each key of the catalogue without its number, such as {@code text.blank.rule}. */
    private final Map<String, Set<String>> templates = new TreeMap<>();

    private final Set<String> unreadable = new TreeSet<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private RaisedTexts(SourceIndex index) {
        this.index = index;
        this.flow = new TextFlow(index);
    }

    static RaisedTexts of(List<Path> roots) {
        RaisedTexts texts = new RaisedTexts(SourceIndex.of(roots));
        texts.collect();
        return texts;
    }

    Map<String, Set<String>> templates() {
        return templates;
    }

    /** {@return the places whose texts cannot be read from the source} */
    Set<String> unreadable() {
        return unreadable;
    }

    private void collect() {
        for (ExecutableElement maker : index.makers(VIOLATION)) {
            for (SourceIndex.Call call : index.calls(maker)) {
                IntStream.range(1, PARTS.size())
                        .forEach(i ->
                                collect(PARTS.get(i), call, call.arguments().get(i)));
            }
        }
    }

    private void collect(String part, SourceIndex.Call call, TreePath argument) {
        List<Wording> codes = part.equals(OWNER)
                ? List.of(Wording.of(OWNER))
                : flow.of(call.arguments().get(0));
        List<Wording> texts = flow.of(argument);
        codes.forEach(code -> texts.forEach(text -> follow(new Finding(part, code, text), call.path())));
    }

    /** A text on its way back from the violation to the words. */
    private record Finding(String part, Wording code, Wording text) {
        List<VariableElement> open() {
            List<VariableElement> open = new ArrayList<>(code.parameters());
            open.addAll(text.parameters());
            return open;
        }

        /** The kind of an owner is one word and yet English. */
        Wording within(Wording passed) {
            return part.equals(OWNER) ? passed : passed.asName();
        }

        /** The words of a path and of a value stand where the code stands; what is passed further up is data. */
        Finding settled() {
            boolean settled =
                    Set.of("path", "value").contains(part) && code.parameters().isEmpty();
            return settled ? new Finding(part, code, text.settled()) : this;
        }
    }

    private void follow(Finding found, TreePath place) {
        Finding finding = found.settled();
        if (finding.open().isEmpty()) {
            keep(finding, place);
            return;
        }
        VariableElement parameter = finding.open().get(0);
        ExecutableElement method = (ExecutableElement) parameter.getEnclosingElement();
        if (isViolation(method) || !seen.add(List.of(finding, method))) {
            return;
        }
        index.references(method).forEach(reference -> unreadable.add(index.place(reference) + " passes on " + method));
        List<SourceIndex.Call> calls = index.calls(method);
        if (calls.isEmpty()) {
            // a host's words
            keepOpen(finding, parameter, place);
        }
        for (SourceIndex.Call call : calls) {
            for (Wording code :
                    flow.substituted(List.of(finding.code()), method, call.arguments(), UnaryOperator.identity())) {
                for (Wording text :
                        flow.substituted(List.of(finding.text()), method, call.arguments(), finding::within)) {
                    follow(new Finding(finding.part(), code, text), call.path());
                }
            }
        }
    }

    /** A violation made of another one says nothing new. */
    private static boolean isViolation(ExecutableElement method) {
        return method.getEnclosingElement().toString().equals(VIOLATION);
    }

    /** A parameter that nobody here passes is for the run to tell. */
    private void keepOpen(Finding finding, VariableElement parameter, TreePath place) {
        if (finding.code().parameters().contains(parameter) || finding.text().equals(Wording.of(parameter))) {
            return;
        }
        Map<VariableElement, List<Wording>> hole = new LinkedHashMap<>();
        hole.put(parameter, List.of(Wording.HOLE));
        finding.text().with(hole).forEach(text -> follow(new Finding(finding.part(), finding.code(), text), place));
    }

    private void keep(Finding finding, TreePath place) {
        boolean words = finding.part().equals("rule") || finding.part().equals("remedy");
        if (finding.code().isOpen()) {
            unreadable.add(index.place(place) + " code");
            return;
        }
        if (words && finding.text().isOpen()) {
            unreadable.add(index.place(place) + " " + finding.part() + " of "
                    + finding.code().templates());
            return;
        }
        String code = finding.code().templates().get(0);
        String key = finding.part().equals(OWNER) ? code : code + "." + finding.part();
        for (String template : finding.text().templates()) {
            if (words ? !template.isEmpty() : hasWords(finding.part(), template)) {
                templates.computeIfAbsent(key, k -> new TreeSet<>()).add(template);
            }
        }
    }

    /** A name of the API is the same in every language; whoever writes spaces between words writes English. */
    private static boolean hasWords(String part, String template) {
        String literal = template.replaceAll("\\{\\d+}", "");
        boolean letters = literal.chars().anyMatch(Character::isLetter);
        return letters && (!part.equals("path") || literal.contains(" "));
    }
}
