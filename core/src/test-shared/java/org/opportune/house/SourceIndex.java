package org.opportune.house;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources as the compiler understands them: who calls a method, what it returns, what is put into a variable. */
final class SourceIndex {
    /**
     * One call of a method or of a constructor.
     *
     * @param path where it stands
     * @param arguments what it passes
     */
    record Call(TreePath path, List<TreePath> arguments) {}

    private final Trees trees;
    private final Elements elements;
    private final Map<ExecutableElement, List<Call>> calls = new HashMap<>();
    private final Map<ExecutableElement, List<TreePath>> references = new HashMap<>();
    private final Map<ExecutableElement, List<TreePath>> returned = new HashMap<>();
    private final Map<VariableElement, List<TreePath>> assigned = new HashMap<>();

    private SourceIndex(JavacTask task) {
        this.trees = Trees.instance(task);
        this.elements = task.getElements();
    }

    static SourceIndex of(List<Path> roots) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> sources = new ArrayList<>();
            for (Path root : roots) {
                sources.addAll(sources(root));
            }
            List<String> options =
                    List.of("-proc:none", "-Xlint:none", "-classpath", System.getProperty("java.class.path"));
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
            SourceIndex index = new SourceIndex(task);
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            diagnostics.getDiagnostics().stream()
                    .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .ifPresent(found -> {
                        throw new IllegalStateException("the sources cannot be read: " + found);
                    });
            units.forEach(unit -> index.new Scanner().scan(unit, null));
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    Trees trees() {
        return trees;
    }

    Optional<Element> element(TreePath path) {
        return Optional.ofNullable(trees.getElement(path));
    }

    /** Finds the constructors of a type that are called. */
    List<ExecutableElement> makers(String type) {
        return calls.keySet().stream()
                .filter(called -> called.getKind() == ElementKind.CONSTRUCTOR)
                .filter(called -> called.getEnclosingElement().toString().equals(type))
                .toList();
    }

    /** Finds every call of a method, also those by the name it has in the types above it. */
    List<Call> calls(ExecutableElement method) {
        List<Call> found = new ArrayList<>();
        calls.forEach((called, places) -> {
            if (called.equals(method) || isOverriddenBy(called, method)) {
                found.addAll(places);
            }
        });
        return found;
    }

    private boolean isOverriddenBy(ExecutableElement called, ExecutableElement method) {
        return called.getKind() == ElementKind.METHOD
                && called.getSimpleName().equals(method.getSimpleName())
                && elements.overrides(method, called, (TypeElement) method.getEnclosingElement());
    }

    /** Finds where a method is passed on as a method reference, so that what it is called with cannot be read. */
    List<TreePath> references(ExecutableElement method) {
        return references.getOrDefault(method, List.of());
    }

    /** Finds what a method may return, empty if it has no body here. */
    List<TreePath> returned(ExecutableElement method) {
        return returned.getOrDefault(method, List.of());
    }

    /** Finds everything that is put into a variable or a field. */
    List<TreePath> assigned(VariableElement variable) {
        return assigned.getOrDefault(variable, List.of());
    }

    /** Says where something stands, as {@code Deal.java:12}. */
    String place(TreePath path) {
        CompilationUnitTree unit = path.getCompilationUnit();
        String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        return file + ":" + unit.getLineMap().getLineNumber(start);
    }

    /** Fills the index. */
    private final class Scanner extends TreePathScanner<Void, Void> {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
            call(tree.getArguments());
            return super.visitMethodInvocation(tree, none);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void none) {
            call(tree.getArguments());
            return super.visitNewClass(tree, none);
        }

        private void call(List<? extends ExpressionTree> arguments) {
            TreePath here = getCurrentPath();
            element(here)
                    .filter(ExecutableElement.class::isInstance)
                    .ifPresent(called -> put(
                            calls,
                            (ExecutableElement) called,
                            new Call(
                                    here,
                                    arguments.stream()
                                            .map(tree -> new TreePath(here, tree))
                                            .toList())));
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void none) {
            TreePath here = getCurrentPath();
            element(here)
                    .filter(ExecutableElement.class::isInstance)
                    .ifPresent(called -> put(references, (ExecutableElement) called, here));
            return super.visitMemberReference(tree, none);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void none) {
            if (tree.getInitializer() != null) {
                assign(getCurrentPath(), tree.getInitializer());
            }
            return super.visitVariable(tree, none);
        }

        @Override
        public Void visitAssignment(AssignmentTree tree, Void none) {
            assign(new TreePath(getCurrentPath(), tree.getVariable()), tree.getExpression());
            return super.visitAssignment(tree, none);
        }

        private void assign(TreePath variable, ExpressionTree value) {
            element(variable)
                    .filter(VariableElement.class::isInstance)
                    .ifPresent(found -> put(assigned, (VariableElement) found, new TreePath(getCurrentPath(), value)));
        }

        @Override
        public Void visitReturn(ReturnTree tree, Void none) {
            TreePath method = getCurrentPath();
            while (!(method.getLeaf() instanceof MethodTree) && !(method.getLeaf() instanceof LambdaExpressionTree)) {
                method = method.getParentPath();
            }
            Tree leaf = method.getLeaf();
            if (leaf instanceof MethodTree && tree.getExpression() != null) {
                TreePath value = new TreePath(getCurrentPath(), tree.getExpression());
                element(method).ifPresent(found -> put(returned, (ExecutableElement) found, value));
            }
            return super.visitReturn(tree, none);
        }
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}
