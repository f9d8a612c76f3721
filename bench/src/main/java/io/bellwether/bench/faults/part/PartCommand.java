package io.bellwether.bench.faults.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a part is started: this JVM's classes in another one, with what it says in a file of its own. */
final class PartCommand {

    private final Path logs;
    private final Map<String, String> environment;

    /**
     * Commands.
     *
     * @param logs directory of the files; exists
     * @param environment variables of every part, beside those of this process that name no servers
     */
    PartCommand(Path logs, Map<String, String> environment) {
        this.logs = logs;
        this.environment = Map.copyOf(environment);
    }

    ProcessBuilder of(PartName name, List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Tether.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        logs.resolve(name.word() + ".log").toFile()));
        builder.environment().keySet().removeIf(key -> key.startsWith("KAFKA_") || key.startsWith("DATABASE_"));
        builder.environment().putAll(environment);
        builder.environment().putIfAbsent("BELLWETHER_LOG", "INFO");
        return builder;
    }
}
