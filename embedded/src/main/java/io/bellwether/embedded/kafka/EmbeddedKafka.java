package io.bellwether.embedded.kafka;

import io.bellwether.embedded.directory.EmbeddedException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** One combined KRaft node in this process, on loopback alone. Its log outlives it; its ports are new at every start, unless one is given. */
public final class EmbeddedKafka implements AutoCloseable {

    private static final int NODE_ID = 1;
    private static final String CONTROLLER = "CONTROLLER";

    private final KafkaRaftServer server;
    private final String bootstrapServers;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedKafka(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker on the log in {@code directory}, which is formatted when it is empty. The caller sees to it that only one does.
     *
     * @throws EmbeddedException when it cannot start
     */
    public static EmbeddedKafka start(Path directory) {
        return start(directory, 0);
    }

    /**
     * The same on a port by which clients find it again after a restart.
     *
     * @param port 1 to 65535, or 0 for any free one
     * @throws EmbeddedException when it cannot start
     */
    public static EmbeddedKafka start(Path directory, int port) {
        try {
            Files.createDirectories(directory);
            format(directory);
            int brokerPort = port == 0 ? freePort() : port;
            KafkaRaftServer server = new KafkaRaftServer(
                    KafkaConfig.fromProps(settings(directory, brokerPort, freePort())), Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, "127.0.0.1:" + brokerPort);
        } catch (Exception failed) {
            throw new EmbeddedException(
                    "the embedded Kafka broker cannot start on %s (%s): see the log; if the disk was full or the directory damaged, mend it or choose another with --data"
                            .formatted(directory, failed.getMessage()),
                    failed);
        }
    }

    private static void format(Path directory) throws Exception {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE_ID)
                .setControllerListenerName(CONTROLLER)
                .setMetadataLogDirectory(directory.toString())
                .setDirectories(List.of(directory.toString()))
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true)
                .run();
    }

    /** Fixed settings come from a resource; what depends on this start is added here. */
    private static Properties settings(Path directory, int brokerPort, int controllerPort) throws IOException {
        Properties settings = new Properties();
        try (var fixed = EmbeddedKafka.class.getResourceAsStream("broker.properties")) {
            settings.load(fixed);
        }
        String broker = "BROKER://127.0.0.1:" + brokerPort;
        settings.setProperty("node.id", Integer.toString(NODE_ID));
        settings.setProperty("log.dirs", directory.toString());
        settings.setProperty("listeners", broker + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", broker);
        settings.setProperty("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        return settings;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** host:port for clients. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops the broker and waits for it. May be called twice. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdown();
            server.awaitShutdown();
        }
    }
}
