package org.opportune.house;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.opportune.core.json.codec.TypeTable;
import org.opportune.core.json.codec.TypeTable.Row;

/** A host's module that reads every stored sample by one of the Jacksons, and writes it again. */
final class JsonHost {
    private static final String MODULE = """
            module host {
                requires %s;
                requires %s.databind;
            }
            """;
    private static final String MAIN = """
            package host;

            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.List;
            import java.util.Map;
            import java.util.Set;
            import org.opportune.core.Attributes;
            import org.opportune.core.Condition;
            import org.opportune.core.Facts;
            import org.opportune.core.Key;
            import org.opportune.core.Truth;
            import org.opportune.core.json.ConditionTypes;

            final class Main {
                record Multiple(Attributes parameters) implements Condition.Custom {
                    public String type() {
                        return "acme:multiple";
                    }

                    public Truth test(Facts facts) {
                        return Truth.UNKNOWN;
                    }

                    public Set<Key<?>> reads() {
                        return Set.of();
                    }
                }

                public static void main(String[] args) throws Exception {
                    ConditionTypes own = ConditionTypes.of(Map.of("acme:multiple", Multiple::new));
                    var mapper = %s.databind.json.JsonMapper.builder().addModule(new %s(own)).build();
                    List<String> samples = Files.readAllLines(Path.of(args[0]));
                    for (String sample : samples) {
                        String[] parts = sample.split("\\t", 2);
                        Object value = mapper.readValue(parts[1], Class.forName(parts[0]));
                        if (!mapper.writeValueAsString(value).equals(parts[1])) {
                            throw new IllegalStateException(sample);
                        }
                    }
                    System.out.println(samples.size());
                }
            }
            """;

    private final HostModule module;
    private final Map<String, String> sources;

    private JsonHost(HostModule module, String library, String jackson, String registered) {
        this.module = module;
        sources = Map.of(
                "module-info.java", MODULE.formatted(library, jackson),
                "host/Main.java", MAIN.formatted(jackson, registered));
    }

    /** A host that has Jackson 2 and not Jackson 3. */
    static JsonHost jackson2(Path folder, String library, String registered) {
        HostModule module = host(folder)
                .with(com.fasterxml.jackson.databind.json.JsonMapper.class, JsonFactory.class, JsonValue.class);
        return new JsonHost(module, library, "com.fasterxml.jackson", registered);
    }

    /** A host that has Jackson 3 and not Jackson 2, but for the annotations that both go by. */
    static JsonHost jackson3(Path folder, String library, String registered) {
        HostModule module = host(folder)
                .with(
                        tools.jackson.databind.json.JsonMapper.class,
                        tools.jackson.core.json.JsonFactory.class,
                        JsonValue.class);
        return new JsonHost(module, library, "tools.jackson", registered);
    }

    private static HostModule host(Path folder) {
        return new HostModule(folder).with(TypeTable.class, Money.class);
    }

    /** Returns how many samples were the same after they had been read and written. */
    int same(Path folder, List<Row<?>> rows) throws IOException, InterruptedException {
        Path samples = folder.resolve("samples.txt");
        Files.write(samples, rows.stream().flatMap(JsonHost::lines).toList());
        return Integer.parseInt(module.run(sources, samples.toString()).strip());
    }

    private static Stream<String> lines(Row<?> row) {
        return JsonSamples.of(row).stream().map(sample -> row.type().getName() + "\t" + sample);
    }
}
