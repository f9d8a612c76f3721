package io.bellwether.embedded.postgres;

import io.bellwether.embedded.directory.EmbeddedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server left behind by a killed process, found by the cluster's {@code postmaster.pid}. */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);

    /** How long each way of asking may take before the next, harder one. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private OrphanedServer() {}

    /**
     * Ends the server that runs on this cluster, if one does, and waits for its end: first a fast shutdown, which loses nothing, then an
     * immediate one, after which the next start recovers from the write-ahead log.
     *
     * @throws EmbeddedException when it cannot be ended: two servers on one cluster would destroy it
     */
    static void end(Path cluster) throws IOException {
        Optional<ProcessHandle> running = find(cluster);
        if (running.isEmpty()) {
            return;
        }
        ProcessHandle orphan = running.get();
        LOG.info("ending PostgreSQL process {}, left behind on {} by a killed run", orphan.pid(), cluster);
        for (String signal : List.of("-INT", "-QUIT")) {
            if (ended(orphan, signal)) {
                return;
            }
        }
        throw new EmbeddedException("PostgreSQL process %d still runs on %s: stop it with: kill -QUIT %d"
                .formatted(orphan.pid(), cluster, orphan.pid()));
    }

    private static Optional<ProcessHandle> find(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
        if (!pid.matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(OrphanedServer::isPostgres);
    }

    /** After a reboot the number in the file may belong to any process. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(true);
    }

    private static boolean ended(ProcessHandle orphan, String signal) throws IOException {
        new ProcessBuilder("kill", signal, Long.toString(orphan.pid())).start();
        try {
            orphan.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
