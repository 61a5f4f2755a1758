package org.opportune.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.json.codec.TypeTable.Kind;
import org.opportune.core.json.codec.TypeTable.Row;

/** What is true of every type of a module's table: nothing is missing, and both Jacksons read and write it alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class JsonTypes {
    private static final String JACKSON_2 = "com.fasterxml.jackson.databind";
    private static final String JACKSON_3 = "tools.jackson.databind";

    private final TypeTable table;
    private final JsonMapper jackson2;
    private final tools.jackson.databind.json.JsonMapper jackson3;

    /**
     * Takes the types.
     *
     * @param table the module's table
     */
    protected JsonTypes(TypeTable table) {
        this.table = table;
        jackson2 = JsonSamples.jackson2(table);
        jackson3 = JsonSamples.jackson3(table);
    }

    /** {@return the lines of the types that are read} */
    List<Row<?>> rows() {
        return table.rows().stream().filter(row -> row.kind() != Kind.RESULT).toList();
    }

    @Test
    void everyPublicValueOfTheModuleIsInTheTable() throws IOException {
        JavaClasses shipped =
                new ClassFileImporter().withImportOption(new ThisModule()).importPackages("org.opportune");

        assertThat(missing(shipped, exported(ThisModule.descriptor()), table)).isEmpty();
    }

    @Test
    void everyPackageWithAValueIsOpenToBothJacksons() throws IOException {
        Set<String> open = ThisModule.descriptor().opens().stream()
                .filter(opens -> opens.targets().containsAll(List.of(JACKSON_2, JACKSON_3)))
                .map(ModuleDescriptor.Opens::source)
                .collect(Collectors.toSet());

        assertThat(table.rows()).extracting(row -> row.type().getPackageName()).isSubsetOf(open);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aStoredSampleStillReadsAndIsWrittenAsItStands(Row<?> row) throws IOException {
        List<JsonNode> samples = JsonSamples.of(row);

        assertThat(samples).as("samples of " + row.id()).isNotEmpty();
        for (JsonNode sample : samples) {
            Object by2 = jackson2.readValue(sample.toString(), row.type());
            Object by3 = jackson3.readValue(sample.toString(), row.type());
            assertThat(by2).isEqualTo(by3);
            assertThat(jackson2.writeValueAsString(by3)).isEqualTo(sample.toString());
            assertThat(jackson3.writeValueAsString(by2)).isEqualTo(sample.toString());
        }
    }

    @Test
    void aHostModuleThatOpensNothingReadsAndWritesEverySampleByJackson2(@TempDir Path folder) throws Exception {
        assertThat(JsonHost.jackson2(folder, ThisModule.descriptor().name(), registered(2))
                        .same(folder, rows()))
                .isEqualTo(samples());
    }

    @Test
    void aHostModuleThatOpensNothingReadsAndWritesEverySampleByJackson3(@TempDir Path folder) throws Exception {
        assertThat(JsonHost.jackson3(folder, ThisModule.descriptor().name(), registered(3))
                        .same(folder, rows()))
                .isEqualTo(samples());
    }

    /** What a host registers: {@code org.opportune.core.json.OpportuneCoreJackson2}. */
    private String registered(int jackson) throws IOException {
        String name = ThisModule.descriptor().name();
        int last = name.lastIndexOf('.') + 1;
        String word = name.substring(last, last + 1).toUpperCase(Locale.ROOT) + name.substring(last + 1);
        return name + ".json.Opportune" + word + "Jackson" + jackson;
    }

    private int samples() {
        return rows().stream().mapToInt(row -> JsonSamples.of(row).size()).sum();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyPartOccursInAStoredSample(Row<?> row) {
        Set<String> given = JsonSamples.of(row).stream()
                .flatMap(sample -> sample.properties().stream())
                .map(property -> property.getKey())
                .collect(Collectors.toSet());

        boolean partByPart = JsonSamples.of(row).stream().allMatch(JsonNode::isObject);
        assertThat(given).containsAll(partByPart ? parts(row.type()) : List.of());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyAlternativeOccursInAStoredSample(Row<?> row) {
        Set<String> given = JsonSamples.of(row).stream()
                .map(sample -> sample.path("type").asText())
                .collect(Collectors.toSet());

        if (row.type().isSealed()) {
            assertThat(given).hasSize((int) alternatives(row.type()).count());
        }
    }

    private static Stream<Class<?>> alternatives(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(JsonTypes::alternatives)
                : Stream.of(type);
    }

    /**
     * Finds the public values that a table lacks.
     *
     * @param shipped the classes of a module
     * @param exported its packages that hosts see
     * @param table its table
     * @return the names of the values
     */
    static List<String> missing(JavaClasses shipped, Set<String> exported, TypeTable table) {
        List<Class<?>> listed = table.rows().stream().<Class<?>>map(Row::type).toList();
        return shipped.stream()
                .filter(type -> exported.contains(type.getPackageName()) && isPublic(type) && isValue(type))
                .map(JavaClass::reflect)
                .filter(type -> !table.left().containsKey(type))
                .filter(type -> listed.stream().noneMatch(l -> l == type || isAlternative(l, type)))
                .filter(type -> table.left().keySet().stream().noneMatch(l -> isAlternative(l, type)))
                .map(Class::getName)
                .sorted()
                .toList();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(JsonTypes::isPublic).orElse(true);
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord()
                || type.isAnnotatedWith(Value.Immutable.class)
                || !type.isEnum() && type.reflect().isSealed()
                || !type.isEnum() && type.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(JsonValue.class));
    }

    private static boolean isAlternative(Class<?> whole, Class<?> type) {
        return whole != type && whole.isSealed() && whole.isAssignableFrom(type);
    }

    private static Set<String> exported(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .filter(name -> !name.endsWith(".json"))
                .collect(Collectors.toSet());
    }

    private static List<String> parts(Class<?> type) {
        boolean byAnotherForm =
                Stream.of(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
        if (byAnotherForm) {
            return List.of();
        }
        if (type.isRecord()) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        return type.isInterface() && !type.isSealed() ? fields(type) : List.of();
    }

    private static List<String> fields(Class<?> type) {
        try {
            List<String> names = new ArrayList<>();
            Class<?> hidden = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
            for (Field field : hidden.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                    names.add(field.getName());
                }
            }
            return names;
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }
}
