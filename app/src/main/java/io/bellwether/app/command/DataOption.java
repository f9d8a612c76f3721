package io.bellwether.app.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a run keeps its data. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "data directory (default: bellwether under XDG_DATA_HOME or ~/.local/share)")
    private Optional<Path> data = Optional.empty();

    /** The directory named, else one of that name below the user's own. */
    Path orDefault(String name) {
        return data.orElseGet(() -> usual(name));
    }

    /** The directory of that name below the user's own. */
    static Path usual(String name) {
        return home().resolve("bellwether").resolve(name);
    }

    private static Path home() {
        String home = System.getenv("XDG_DATA_HOME");
        return home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(home);
    }
}
