package io.bellwether.bench.faults.part;

import io.bellwether.app.Bellwether;
import io.bellwether.article.topic.KafkaConnection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole Bellwether, each part a process, under one directory and at ports that stay the same over restarts. */
public final class Installation implements AutoCloseable {

    private static final List<String> SMALL = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");

    private final Path directory;
    private final int brokerPort;
    private final int databasePort;
    private final Map<PartName, Part> parts = new EnumMap<>(PartName.class);

    /**
     * Prepares the parts; starts none.
     *
     * @param profile that classify is to use (YAML)
     * @param feeds list of what ingest is to read, and the shortest time between two polls; empty for an installation without ingest
     */
    public Installation(Path directory, Path profile, Optional<Feeds> feeds) throws IOException {
        this.directory = directory;
        try (ServerSocket broker = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket database = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            brokerPort = broker.getLocalPort();
            databasePort = database.getLocalPort();
        }
        PartCommand command = new PartCommand(
                Files.createDirectories(directory.resolve("logs")),
                Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka().bootstrapServers(), "DATABASE_URL", databaseUrl()));
        addServers(command);
        add(command, PartName.SINK, "384m", List.of());
        add(command, PartName.CLASSIFY, "1g", List.of("--data", state().toString(), "--profile", profile.toString()));
        if (feeds.isPresent()) {
            add(command, PartName.INGEST, "512m", feeds.get().options(directory.resolve("ingest")));
        }
    }

    /** What ingest reads, and how often at most. */
    public record Feeds(Path list, Duration poll) {

        private List<String> options(Path data) {
            return List.of(
                    "--allow-private-feeds",
                    "--feeds",
                    list.toString(),
                    "--poll",
                    poll.toMillis() + "ms",
                    "--data",
                    data.toString());
        }
    }

    private void addServers(PartCommand command) throws IOException {
        parts.put(
                PartName.BROKER,
                new Part(
                        PartName.BROKER,
                        command.of(
                                PartName.BROKER,
                                List.of("-Xmx512m"),
                                List.of(BrokerProcess.class.getName(), kafkaDirectory(), "" + brokerPort)),
                        Optional::empty));
        parts.put(
                PartName.DATABASE,
                new Part(
                        PartName.DATABASE,
                        command.of(
                                PartName.DATABASE,
                                SMALL,
                                List.of(
                                        DatabaseProcess.class.getName(),
                                        postgresql().toString(),
                                        "" + databasePort)),
                        this::postmaster));
    }

    private void add(PartCommand command, PartName name, String heap, List<String> options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(Bellwether.class.getName(), name.word()));
        arguments.addAll(options);
        parts.put(name, new Part(name, command.of(name, List.of("-Xmx" + heap), arguments), Optional::empty));
    }

    private String kafkaDirectory() {
        return directory.resolve("kafka").toString();
    }

    private Path postgresql() {
        return directory.resolve("postgresql");
    }

    private Optional<ProcessHandle> postmaster() {
        return Postmaster.of(postgresql().resolve("cluster"));
    }

    /** One of its parts. */
    public Part part(PartName name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("this installation has no " + name.word());
        }
        return part;
    }

    /** All parts. */
    public Collection<Part> parts() {
        return parts.values();
    }

    /** How to reach its Kafka. */
    public KafkaConnection kafka() {
        return KafkaConnection.to("127.0.0.1:" + brokerPort);
    }

    /** A jdbc: URL of its PostgreSQL. */
    public String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres?user=postgres";
    }

    /** Where classify keeps its state. */
    public Path state() {
        return directory.resolve("classify");
    }

    /** Ends the parts that are there, those that read from others first. */
    public void end(List<PartName> names) throws InterruptedException {
        for (PartName name : names) {
            part(name).end();
        }
    }

    /** Kills what still runs, whatever its state. May be called twice, and by another thread. */
    @Override
    public void close() {
        parts.values().forEach(Part::destroyNow);
    }
}
