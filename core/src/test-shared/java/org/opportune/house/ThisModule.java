package org.opportune.house;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Takes in the classes that the module under test ships: not its tests, not the modules it depends on. */
public final class ThisModule implements ImportOption {
    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();

    @Override
    public boolean includes(Location location) {
        return !location.isJar() && Path.of(location.asURI()).startsWith(CLASSES);
    }

    /** Reads what the module under test says of itself. */
    static ModuleDescriptor descriptor() throws IOException {
        try (InputStream file = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(file);
        }
    }

    /** Names the classes that the module under test ships. */
    public static List<String> classNames() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        }
    }
}
