package kr.municipal.training.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Everything an embedder can see has a comment: what it is, each parameter or record component, and what is returned. The
 * sources are read with the compiler's own parser; the compiler itself checks that comments are well formed.
 */
@DisplayName("공개된 모든 것에 설명이 있다")
class DocumentationTest {

    @Test
    @DisplayName("라이브러리: 빠진 설명이 없다")
    void nothingIsMissing() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("module-info.java") && !path.endsWith("package-info.java"))
                    .toList()) {
                sources.add(source(file.getFileName().toString(), Files.readString(file)));
            }
        }

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(missing(sources)).isEmpty();
    }

    @Test
    @DisplayName("빠진 설명은 무엇이 어디에서 빠졌는지 찾아낸다")
    void plantedGapsAreFound() throws IOException {
        String planted =
                """
                /** A value. @param a the first */
                public record Planted(int a, int b) {
                    /** Checks. */
                    public Planted {}
                    public void silent() {}
                    /** Says. */
                    public int half(int c) { return c; }
                    /** Tells. @param <T> a type @param c a number @return the same */
                    public <T> int whole(int c) { return c; }
                    @Override public String toString() { return ""; }
                    void unseen() {}
                    /** Kinds. */
                    public enum Kind { ONE, /** Two. */ TWO }
                    /** A door. */
                    public interface Door { void open(); }
                    static final class Hidden { public void unseen() {} }
                }
                """
                        .replace(" @param", "\n * @param")
                        .replace(" @return", "\n * @return");

        assertThat(missing(List.of(source("Planted.java", planted))))
                .containsExactlyInAnyOrder(
                        "Planted: @param b",
                        "Planted.silent: comment",
                        "Planted.half: @param c",
                        "Planted.half: @return",
                        "Planted.Kind.ONE: comment",
                        "Planted.Door.open: comment");
    }

    private static Set<String> missing(List<JavaFileObject> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        Gaps gaps = new Gaps(DocTrees.instance(task));
        for (CompilationUnitTree unit : task.parse()) {
            gaps.scan(unit, null);
        }
        return gaps.found;
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static final class Gaps extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees docs;
        private final Set<String> found = new TreeSet<>();
        private final List<ClassTree> outer = new ArrayList<>();

        Gaps(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            if (!isVisible(type.getModifiers()) || type.getSimpleName().isEmpty()) {
                return null;
            }
            outer.add(type);
            List<String> components = type.getKind() == Tree.Kind.RECORD ? components(type) : List.of();
            check(name(""), components, typeParameters(type.getTypeParameters()), false);
            super.visitClass(type, unused);
            outer.remove(outer.size() - 1);
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (isVisible(method.getModifiers()) && !overrides && !isImplicit(method)) {
                boolean constructor = method.getReturnType() == null;
                boolean compact = constructor && isRecord() && isCompact(method);
                check(
                        name("." + method.getName()),
                        compact
                                ? List.of()
                                : method.getParameters().stream()
                                        .map(parameter -> parameter.getName().toString())
                                        .toList(),
                        typeParameters(method.getTypeParameters()),
                        !constructor && !"void".equals(String.valueOf(method.getReturnType())));
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
            boolean component =
                    isRecord() && !variable.getModifiers().getFlags().contains(Modifier.STATIC);
            if (isVisible(variable.getModifiers()) && !component) {
                check(name("." + variable.getName()), List.of(), List.of(), false);
            }
            return null;
        }

        private void check(String name, List<String> parameters, List<String> types, boolean returns) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment == null || comment.getFirstSentence().isEmpty()) {
                found.add(name + ": comment");
                return;
            }
            List<String> told = new ArrayList<>();
            boolean tellsReturn = false;
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree parameter
                        && !parameter.getDescription().isEmpty()) {
                    told.add(
                            parameter.isTypeParameter()
                                    ? "<" + parameter.getName() + ">"
                                    : parameter.getName().toString());
                }
                tellsReturn |= tag instanceof ReturnTree;
            }
            Stream.concat(parameters.stream(), types.stream())
                    .filter(parameter -> !told.contains(parameter))
                    .forEach(parameter -> found.add(name + ": @param " + parameter));
            if (returns && !tellsReturn) {
                found.add(name + ": @return");
            }
        }

        private boolean isVisible(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED)
                    || enclosing()
                            .filter(type -> type.getKind() == Tree.Kind.INTERFACE)
                            .filter(type -> !modifiers.getFlags().contains(Modifier.PRIVATE))
                            .isPresent();
        }

        private Optional<ClassTree> enclosing() {
            return outer.isEmpty() ? Optional.empty() : Optional.of(outer.get(outer.size() - 1));
        }

        private boolean isRecord() {
            return enclosing()
                    .filter(type -> type.getKind() == Tree.Kind.RECORD)
                    .isPresent();
        }

        /** A compact constructor assigns what its record declares; the parser gives it the record's components. */
        private boolean isCompact(MethodTree method) {
            return method.getParameters().stream()
                    .map(parameter -> parameter.getName().toString())
                    .toList()
                    .equals(enclosing().map(Gaps::components).orElse(List.of()));
        }

        private boolean isImplicit(MethodTree method) {
            return docs.getSourcePositions().getStartPosition(getCurrentPath().getCompilationUnit(), method) < 0;
        }

        private String name(String member) {
            return outer.stream()
                            .map(type -> type.getSimpleName().toString())
                            .reduce((a, b) -> a + "." + b)
                            .orElse("")
                    + member;
        }

        private static List<String> components(ClassTree type) {
            return type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(field -> field.getName().toString())
                    .toList();
        }

        private static List<String> typeParameters(List<? extends TypeParameterTree> parameters) {
            return parameters.stream()
                    .map(parameter -> "<" + parameter.getName() + ">")
                    .toList();
        }
    }
}
