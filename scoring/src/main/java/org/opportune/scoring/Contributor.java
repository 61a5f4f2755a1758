package org.opportune.scoring;

import java.security.CodeSource;
import java.util.Optional;

/** Names whoever adds something to a registry, so that two who collide can be told apart. */
final class Contributor {
    static final Contributor HOST = new Contributor("the host");

    private final String name;

    private Contributor(String name) {
        this.name = name;
    }

    /** Obtains whoever a plug-in is: its class of a plug-in with its module, or else with the jar or folder it was loaded from. */
    static Contributor of(Class<?> plugin) {
        Module module = plugin.getModule();
        Optional<CodeSource> source =
                Optional.ofNullable(plugin.getProtectionDomain().getCodeSource());
        String from = source.map(Contributor::file).orElse("");
        return new Contributor(plugin.getName()
                + (module.isNamed() ? " of module " + module.getName() : "")
                + (from.isEmpty() ? "" : " in " + from));
    }

    /** Returns the name of the jar or folder; where it lies is nobody's business. */
    private static String file(CodeSource source) {
        String text = source.toString();
        String location = text.substring(1, Math.max(1, text.indexOf(' ')));
        String path = location.endsWith("/") ? location.substring(0, location.length() - 1) : location;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
