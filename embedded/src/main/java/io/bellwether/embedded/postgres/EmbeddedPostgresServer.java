package io.bellwether.embedded.postgres;

import io.bellwether.embedded.directory.DirectoryTree;
import io.bellwether.embedded.directory.EmbeddedException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * PostgreSQL on loopback with its cluster under a directory. The server is a process of its own: it outlives a killed JVM as an orphan,
 * which the next start ends before it starts anew.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {

    /** Crash recovery after an unclean end takes its time. */
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final EmbeddedPostgres server;

    private EmbeddedPostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts a server on the cluster in {@code directory}, which is made when it is missing. The caller sees to it that only one does.
     *
     * @throws EmbeddedException when it cannot start
     */
    public static EmbeddedPostgresServer start(Path directory) {
        return start(directory, 0);
    }

    /**
     * The same on a port by which clients find it again after a restart.
     *
     * @param port 1 to 65535, or 0 for any free one
     * @throws EmbeddedException when it cannot start
     */
    public static EmbeddedPostgresServer start(Path directory, int port) {
        try {
            Files.createDirectories(directory);
            Path cluster = directory.resolve("cluster");
            Path ready = directory.resolve("ready");
            OrphanedServer.end(cluster);
            if (!Files.exists(ready)) {
                // A cluster that never reached its first ready state holds nothing.
                DirectoryTree.delete(cluster);
            }
            EmbeddedPostgres.Builder builder = builder(directory, cluster);
            if (port != 0) {
                builder.setPort(port);
            }
            EmbeddedPostgresServer started = new EmbeddedPostgresServer(builder.start());
            if (!Files.exists(ready)) {
                Files.createFile(ready);
            }
            return started;
        } catch (IOException | IllegalStateException failed) {
            throw new EmbeddedException(
                    "the embedded PostgreSQL server cannot start on %s (%s): see %s; if the disk was full, free some room"
                            .formatted(directory, failed.getMessage(), directory.resolve("server.log")),
                    failed);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path directory, Path cluster) throws IOException {
        Redirect log = Redirect.appendTo(directory.resolve("server.log").toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries().toFile())
                .setPGStartupWait(START_LIMIT)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        settings().forEach(builder::setServerConfig);
        return builder;
    }

    /** The library starts the server with -F, fit for tests alone: news must survive a power cut, so fsync is on again. */
    private static Map<String, String> settings() {
        return Map.of(
                "fsync", "on",
                "listen_addresses", "127.0.0.1,::1",
                "unix_socket_directories", "",
                "timezone", "UTC",
                "log_timezone", "UTC",
                "max_wal_size", "512MB",
                "log_min_messages", "warning",
                "synchronous_commit", "on");
    }

    /** Where the binaries are unpacked once for all data directories: the user's cache, which nobody else may write. */
    private static Path binaries() throws IOException {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path home =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        Path unpacked = Files.createDirectories(home.resolve("bellwether").resolve("postgresql"));
        UnpackedBinaries.emptyHalfMade(unpacked);
        return unpacked;
    }

    /** A jdbc: URL with the user in it. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres".formatted(server.getPort());
    }

    /** Stops the server and waits for it. May be called twice. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new EmbeddedException("the embedded PostgreSQL server did not stop: " + failed.getMessage(), failed);
        }
    }
}
