package io.bellwether.bench.faults.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The process of a PostgreSQL server, as its cluster names it. */
final class Postmaster {

    private Postmaster() {}

    static Optional<ProcessHandle> of(Path cluster) {
        Path file = cluster.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            return Files.readAllLines(file).stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(pid -> pid.matches("[0-9]{1,10}"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(Postmaster::isPostgres);
        } catch (IOException goneJustNow) {
            return Optional.empty();
        }
    }

    /** The number in the file may belong to any process by now. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }
}
