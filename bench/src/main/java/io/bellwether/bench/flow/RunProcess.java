package io.bellwether.bench.flow;

import io.bellwether.app.Bellwether;
import io.bellwether.article.stage.StageException;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code bellwether run} with all embedded, as a process of its own, whose PostgreSQL notes when rows could be seen. */
final class RunProcess implements AutoCloseable {

    private static final Duration ORDERLY_END = Duration.ofSeconds(60);

    private final Path directory;
    private final Process process;

    private RunProcess(Path directory, Process process) {
        this.directory = directory;
        this.process = process;
    }

    /**
     * Starts it.
     *
     * @param directory empty; for data, log and flight record
     * @param feeds the list of what it is to read
     */
    static RunProcess start(Path directory, Path feeds, FlowSettings settings) throws IOException, SQLException {
        Path data = Files.createDirectories(directory.resolve("data"));
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(data.resolve("postgresql"))) {
            CommitTimes.keep(server.url());
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + settings.heap());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        if (settings.samples()) {
            command.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + recording(directory));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bellwether.class.getName(), "run"));
        command.addAll(List.of("--allow-private-feeds", "--feeds", feeds.toString(), "--data", data.toString()));
        command.addAll(List.of("--poll", settings.poll().toMillis() + "ms", "--port", "" + freePort()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("run.log").toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("KAFKA_") || key.startsWith("DATABASE_"));
        return new RunProcess(directory, builder.start());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path recording(Path directory) {
        return directory.resolve("run.jfr");
    }

    /** What the flight recorder wrote; whole once the process has ended. */
    Path recording() {
        return recording(directory);
    }

    /** A jdbc: URL of its PostgreSQL, as the server says where it listens. */
    String databaseUrl() throws IOException {
        List<String> said = Files.readAllLines(cluster().resolve("postmaster.pid"));
        return "jdbc:postgresql://127.0.0.1:" + said.get(3).strip() + "/postgres?user=postgres";
    }

    private Path cluster() {
        return directory.resolve("data").resolve("postgresql").resolve("cluster");
    }

    /** Fails when it has ended. */
    void check() {
        if (!process.isAlive()) {
            throw new StageException("the process has ended with exit code %d: see %s"
                    .formatted(process.exitValue(), directory.resolve("run.log")));
        }
    }

    /** Seconds of processor time so far, of it and of its PostgreSQL; of that only processes that still run. */
    Map<String, Double> seconds() throws IOException {
        Map<String, Double> seconds = new TreeMap<>();
        seconds.put("run", seconds(process.toHandle()));
        long postmaster = Long.parseLong(Files.readAllLines(cluster().resolve("postmaster.pid"))
                .getFirst()
                .strip());
        seconds.put(
                "postgres",
                ProcessHandle.of(postmaster).map(RunProcess::withChildren).orElse(0.0));
        return seconds;
    }

    private static double withChildren(ProcessHandle server) {
        try (Stream<ProcessHandle> children = server.descendants()) {
            return seconds(server) + children.mapToDouble(RunProcess::seconds).sum();
        }
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /** Asks it to end, and waits. */
    void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(ORDERLY_END.toSeconds(), TimeUnit.SECONDS)) {
            close();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
