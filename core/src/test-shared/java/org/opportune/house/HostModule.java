package org.opportune.house;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * A module of a host, which opens nothing: compiled and run on the module path, in a JVM of its own.
 *
 * <p>On the module path are the classes under test and the jars of those classes that are named; nothing else is there.
 */
public final class HostModule {
    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();

    private final Path folder;
    private final Set<Path> modulePath = new LinkedHashSet<>(Set.of(CLASSES));

    /**
     * Starts a module with the classes under test.
     *
     * @param folder an empty folder to work in
     */
    public HostModule(Path folder) {
        this.folder = folder;
    }

    /**
     * Puts the jars of some classes on the module path.
     *
     * @param types a class of each jar
     * @return this
     */
    public HostModule with(Class<?>... types) {
        for (Class<?> type : types) {
            modulePath.add(whereIs(type));
        }
        return this;
    }

    private static Path whereIs(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Compiles the module {@code host} and runs {@code host.Main}.
     *
     * @param sources the text of each file, {@code module-info.java} and {@code host/Main.java} among them, by its path
     * @param arguments what the program is given
     * @return what it printed
     */
    public String run(Map<String, String> sources, String... arguments) throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        compile(sources, classes);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-p",
                path() + File.pathSeparator + classes,
                "-m",
                "host/host.Main"));
        command.addAll(List.of(arguments));
        return printed(command);
    }

    private void compile(Map<String, String> sources, Path classes) throws IOException {
        List<String> command = new ArrayList<>(List.of("-proc:none", "-p", path(), "-d", classes.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("sources").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            command.add(file.toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        if (ToolProvider.findFirst("javac").orElseThrow().run(out, out, command.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(said.toString());
        }
    }

    private String path() {
        return modulePath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Both streams go to a file, so that neither can fill up and stop the program. */
    private String printed(List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("no end after two minutes:\n" + Files.readString(output));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(output));
        }
        return Files.readString(output);
    }
}
