package io.bellwether.bench.faults.part;

import io.bellwether.app.process.Lifetime;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import java.nio.file.Path;

/** A process that starts PostgreSQL, and ends it when it is asked to end itself. */
public final class DatabaseProcess {

    private DatabaseProcess() {}

    /** Runs it on a directory and a port until the process is asked to end. */
    public static void main(String[] arguments) throws InterruptedException {
        Lifetime.closeAtEnd(EmbeddedPostgresServer.start(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
        Lifetime.untilAsked();
    }
}
