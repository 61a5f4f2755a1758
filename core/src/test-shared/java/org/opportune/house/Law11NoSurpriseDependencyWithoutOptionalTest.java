package org.opportune.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in the test execution that has neither Jackson nor a validator nor the annotation jars on its path. */
public class Law11NoSurpriseDependencyWithoutOptionalTest {
    private static final Path CLASSES = Path.of("target", "classes");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.annotation.JsonValue",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "tools.jackson.databind.ObjectMapper",
                "jakarta.validation.Constraint",
                "org.hibernate.validator.HibernateValidator",
                "org.immutables.value.Value",
                "org.jspecify.annotations.NullMarked"
            })
    void nothingOptionalIsThere(String type) {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(type));
    }

    @Test
    void everyClassThatReadsNoJsonAndValidatesNothingCanBeUsed() throws IOException {
        assertThat(names())
                .isNotEmpty()
                .allSatisfy(name -> assertThatCode(() -> use(name)).as(name).doesNotThrowAnyException());
    }

    /** Initialises a class and resolves what its members name. */
    private static void use(String name) throws ClassNotFoundException {
        Class<?> type = Class.forName(name);
        assertThat(type.getDeclaredMethods()).isNotNull();
        assertThat(type.getDeclaredConstructors()).isNotNull();
        assertThat(type.getDeclaredFields()).isNotNull();
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("module-info.class"))
                    .filter(file -> !file.contains("/json/") && !file.contains("/validation/"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .sorted()
                    .toList();
        }
    }
}
