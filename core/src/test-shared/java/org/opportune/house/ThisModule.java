package org.opportune.house;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Path;

/** Takes in the classes that the module under test ships: not its tests, not the modules it depends on. */
public final class ThisModule implements ImportOption {
    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();

    @Override
    public boolean includes(Location location) {
        return !location.isJar() && Path.of(location.asURI()).startsWith(CLASSES);
    }
}
