package org.opportune.house;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
