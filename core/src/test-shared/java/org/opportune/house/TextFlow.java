package org.opportune.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Works out from the source what an expression of text may come out as. */
final class TextFlow {
    /** Methods that hand on their argument, or what they are asked of. */
    private static final Set<String> HAND_ON_ARGUMENT = Set.of("valueOf", "excerpt");

    private final SourceIndex index;
    private final Deque<Element> following = new ArrayDeque<>();

    TextFlow(SourceIndex index) {
        this.index = index;
    }

    List<Wording> of(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree.getKind() == Tree.Kind.NULL_LITERAL) {
            return List.of();
        }
        if (tree instanceof LiteralTree literal) {
            return List.of(literal(literal));
        }
        if (tree instanceof ParenthesizedTree inner) {
            return of(path, inner.getExpression());
        }
        if (tree instanceof BinaryTree binary && tree.getKind() == Tree.Kind.PLUS && isText(path)) {
            return Wording.joined(of(path, binary.getLeftOperand()), of(path, binary.getRightOperand()));
        }
        if (tree instanceof ConditionalExpressionTree choice) {
            return either(of(path, choice.getTrueExpression()), of(path, choice.getFalseExpression()));
        }
        if (tree instanceof SwitchExpressionTree choice) {
            return choice.getCases().stream()
                    .flatMap(one -> ofCase(new TreePath(path, one)).stream())
                    .distinct()
                    .toList();
        }
        if (tree instanceof MethodInvocationTree call) {
            return ofCall(path, call);
        }
        return index.element(path)
                .filter(VariableElement.class::isInstance)
                .map(variable -> ofVariable((VariableElement) variable))
                .orElse(List.of(Wording.HOLE));
    }

    private List<Wording> of(TreePath parent, Tree tree) {
        return of(new TreePath(parent, tree));
    }

    private static List<Wording> either(List<Wording> one, List<Wording> other) {
        if (isHoleOrNothing(one) && isHoleOrNothing(other)) {
            // a hole takes an empty text too
            return List.of(Wording.HOLE);
        }
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static boolean isHoleOrNothing(List<Wording> ways) {
        return ways.equals(List.of(Wording.HOLE)) || ways.equals(List.of(Wording.of("")));
    }

    private static Wording literal(LiteralTree tree) {
        return tree.getValue() instanceof String || tree.getValue() instanceof Character
                ? Wording.of(tree.getValue().toString())
                : Wording.HOLE;
    }

    private List<Wording> ofCase(TreePath path) {
        return ((CaseTree) path.getLeaf()).getBody() instanceof ExpressionTree value
                ? of(path, value)
                : List.of(Wording.HOLE);
    }

    private boolean isText(TreePath path) {
        return isText(index.trees().getTypeMirror(path));
    }

    /** Whether something is a String, annotated or not. */
    private static boolean isText(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().toString().equals("java.lang.String");
    }

    /** Follows a parameter to the callers, and another variable to what is put into it. */
    private List<Wording> ofVariable(VariableElement variable) {
        if (variable.getConstantValue() instanceof String constant) {
            return List.of(Wording.of(constant));
        }
        if (isParameter(variable)) {
            return List.of(Wording.of(variable));
        }
        if (!isText(variable.asType())) {
            return List.of(Wording.HOLE);
        }
        if (variable.getEnclosingElement().getKind() == ElementKind.RECORD) {
            return ofComponent((TypeElement) variable.getEnclosingElement(), variable);
        }
        return followed(variable, index.assigned(variable));
    }

    private static boolean isParameter(VariableElement variable) {
        return variable.getKind() == ElementKind.PARAMETER
                && variable.getEnclosingElement() instanceof ExecutableElement method
                && method.getParameters().contains(variable);
    }

    /** A part of a record is what its constructor is called with. */
    private static List<Wording> ofComponent(TypeElement type, Element component) {
        int count = type.getRecordComponents().size();
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().size() == count)
                .flatMap(constructor -> constructor.getParameters().stream())
                .filter(parameter -> parameter.getSimpleName().equals(component.getSimpleName()))
                .map(parameter -> Wording.of((VariableElement) parameter))
                .findFirst()
                .map(List::of)
                .orElse(List.of(Wording.HOLE));
    }

    private List<Wording> followed(Element element, List<TreePath> values) {
        if (values.isEmpty() || following.contains(element)) {
            return List.of(Wording.HOLE);
        }
        following.push(element);
        try {
            return values.stream()
                    .flatMap(value -> of(value).stream())
                    .distinct()
                    .toList();
        } finally {
            following.pop();
        }
    }

    private List<Wording> ofCall(TreePath path, MethodInvocationTree call) {
        if (!(index.element(path).orElse(null) instanceof ExecutableElement method)) {
            return List.of(Wording.HOLE);
        }
        String name = method.getSimpleName().toString();
        if (HAND_ON_ARGUMENT.contains(name) && call.getArguments().size() == 1) {
            return of(path, call.getArguments().get(0));
        }
        if (name.equals("toString") && call.getMethodSelect() instanceof MemberSelectTree select) {
            return of(path, select.getExpression());
        }
        if (name.equals("aOrAn")) {
            List<Wording> article = List.of(new Wording(List.of(new Wording.Article())));
            return Wording.joined(article, of(path, call.getArguments().get(0)));
        }
        if (name.equals("orElse") && call.getMethodSelect() instanceof MemberSelectTree select) {
            return either(
                    inside(new TreePath(path, select.getExpression())),
                    of(path, call.getArguments().get(0)));
        }
        if (!isText(method.getReturnType())) {
            return List.of(Wording.HOLE);
        }
        if (method.getEnclosingElement().getKind() == ElementKind.RECORD
                && method.getParameters().isEmpty()
                && index.returned(method).isEmpty()) {
            return ofComponent((TypeElement) method.getEnclosingElement(), method);
        }
        if (isAccessor(method)) {
            return List.of(Wording.HOLE);
        }
        return substituted(
                followed(method, index.returned(method)), method, arguments(path, call), UnaryOperator.identity());
    }

    /** What a value says of itself, whatever it is by default. */
    private static boolean isAccessor(ExecutableElement method) {
        return method.getEnclosingElement().getKind() == ElementKind.INTERFACE
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    /** What an Optional holds: what the function says that it was mapped by. */
    private List<Wording> inside(TreePath path) {
        if (path.getLeaf() instanceof MethodInvocationTree call
                && index.element(path).orElse(null) instanceof ExecutableElement method
                && method.getSimpleName().contentEquals("map")
                && call.getArguments().get(0) instanceof LambdaExpressionTree function
                && function.getBody() instanceof ExpressionTree value) {
            return of(new TreePath(new TreePath(path, function), value));
        }
        return List.of(Wording.HOLE);
    }

    private static List<TreePath> arguments(TreePath path, MethodInvocationTree call) {
        return call.getArguments().stream()
                .map(tree -> new TreePath(path, tree))
                .toList();
    }

    /** Puts the arguments of one call in the place of the parameters, those within a text as they are seen there. */
    List<Wording> substituted(
            List<Wording> ways, ExecutableElement method, List<TreePath> arguments, UnaryOperator<Wording> within) {
        Map<VariableElement, List<Wording>> passed = new HashMap<>();
        int count = Math.min(method.getParameters().size(), arguments.size());
        IntStream.range(0, count)
                .filter(i -> ways.stream()
                        .anyMatch(way ->
                                way.parameters().contains(method.getParameters().get(i))))
                .forEach(i -> passed.put(method.getParameters().get(i), of(arguments.get(i))));
        Map<VariableElement, List<Wording>> passedWithin = new HashMap<>();
        passed.forEach((parameter, texts) -> passedWithin.put(
                parameter, texts.stream().map(within).distinct().toList()));
        return ways.stream()
                .flatMap(way -> way.with(way.parts().size() > 1 ? passedWithin : passed).stream())
                .distinct()
                .toList();
    }
}
