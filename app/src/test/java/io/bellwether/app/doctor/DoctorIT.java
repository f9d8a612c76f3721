package io.bellwether.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import io.bellwether.sink.store.SchemaMigration;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A doctor of real servers, whole and broken. */
class DoctorIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** Shorter than what the parts' own clients wait for a server that hangs. */
    private static final Duration SHORT = Duration.ofSeconds(4);

    private static EmbeddedKafka kafka;
    private static EmbeddedPostgresServer postgres;

    @TempDir
    private Path data;

    @BeforeAll
    static void start(@TempDir Path directory) {
        kafka = EmbeddedKafka.start(directory.resolve("kafka"));
        postgres = EmbeddedPostgresServer.start(directory.resolve("postgresql"));
    }

    @AfterAll
    static void stop() {
        kafka.close();
        postgres.close();
    }

    @Test
    void whereNothingRunsItSaysHowToStart() throws Exception {
        Map<String, Finding> findings = examine(data.resolve("none"), Map.of());

        assertThat(findings.keySet()).containsExactlyInAnyOrder("Java", "memory", "data directory");
        assertThat(findings.get("data directory"))
                .isInstanceOfSatisfying(
                        Finding.Failure.class,
                        failure -> assertThat(failure.remedy()).contains("bellwether run"));
    }

    @Test
    void whatIsMissingInServersThatAnswerIsNamedAndNotMade() throws Exception {
        List<String> before = TopicCreation.missing(to(kafka), Topic.ALL);
        String url = database("bare");
        Map<String, Finding> findings = examine(data, servers(kafka.bootstrapServers(), url));

        assertThat(findings.get("Kafka")).isInstanceOf(Finding.Failure.class);
        assertThat(said(findings, "Kafka")).contains("lacks", "articles-dead");
        assertThat(findings.get("PostgreSQL")).isInstanceOf(Finding.Failure.class);
        assertThat(said(findings, "PostgreSQL")).contains("its schema is not made yet");
        assertThat(said(findings, "desk")).contains("nothing answers");
        assertThat(findings).doesNotContainKeys("profile", "feeds");
        assertThat(TopicCreation.missing(to(kafka), Topic.ALL))
                .isEqualTo(before)
                .hasSameSizeAs(Topic.ALL);
        try (StoreConnection store = StoreConnection.open(StoreAddress.of(url), "test")) {
            assertThat(SchemaMigration.state(store).toString()).contains("Older", "found=,");
        }
    }

    @Test
    void anOldSchemaIsToldAndAWholeOneIsAskedFurther() throws Exception {
        String url = database("whole");
        try (StoreConnection store = StoreConnection.open(StoreAddress.of(url), "test")) {
            SchemaMigration.migrate(store);
        }
        Map<String, Finding> whole = examine(data, servers("127.0.0.1:1", url));
        assertThat(whole.get("PostgreSQL")).isInstanceOf(Finding.Fine.class);
        assertThat(whole.get("clock")).isInstanceOf(Finding.Fine.class);
        assertThat(whole.get("rejects")).isInstanceOf(Finding.Fine.class);
        assertThat(whole.get("coverage")).isInstanceOf(Finding.Fine.class);
        assertThat(whole.get("outbox")).isInstanceOf(Finding.Fine.class);
        assertThat(said(whole, "feeds")).isEqualTo("none was polled yet");

        execute(
                url,
                "delete from flyway_schema_history where version = (select max(version::integer)::text from flyway_schema_history)");
        Map<String, Finding> old = examine(data, servers("127.0.0.1:1", url));
        assertThat(old.get("PostgreSQL")).isInstanceOf(Finding.Failure.class);
        assertThat(said(old, "PostgreSQL")).contains("and this release needs");
    }

    @Test
    void aKafkaThatIsGoneAndAServerThatHangsAreFindings(@TempDir Path directory) throws Exception {
        EmbeddedKafka gone = EmbeddedKafka.start(directory);
        String address = gone.bootstrapServers();
        gone.close();
        try (ServerSocket hangs = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String url = "jdbc:postgresql://127.0.0.1:%d/news?user=me".formatted(hangs.getLocalPort());
            Map<String, String> environment = new HashMap<>(servers(address, url));
            environment.put("SMTP_URL", "smtp://127.0.0.1:%d?starttls=off".formatted(hangs.getLocalPort()));
            URI desk = URI.create("http://127.0.0.1:%d/".formatted(hangs.getLocalPort()));
            Map<String, Finding> findings = examine(new DoctorPlan(data, false, desk, environment), SHORT);

            for (String what : List.of("Kafka", "PostgreSQL", "desk", "mail server")) {
                assertThat(findings.get(what)).as(what).isInstanceOf(Finding.Failure.class);
            }
            assertThat(said(findings, "PostgreSQL")).contains("no answer within");
            assertThat(findings.get("Java")).isInstanceOf(Finding.Fine.class);
        }
    }

    private Map<String, Finding> examine(Path directory, Map<String, String> environment) throws Exception {
        return examine(new DoctorPlan(directory, false, URI.create("http://127.0.0.1:1/"), environment), PATIENCE);
    }

    private static Map<String, Finding> examine(DoctorPlan plan, Duration patience) throws Exception {
        return new Doctor(plan, InstantSource.system())
                .examine(patience).stream().collect(Collectors.toMap(Finding::what, finding -> finding));
    }

    private static String said(Map<String, Finding> findings, String what) {
        return Objects.requireNonNull(findings.get(what), what).said();
    }

    private static KafkaConnection to(EmbeddedKafka broker) {
        return KafkaConnection.to(broker.bootstrapServers());
    }

    private static Map<String, String> servers(String kafka, String store) {
        return Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka, "DATABASE_URL", store);
    }

    /** A new database of that name. */
    private static String database(String name) throws Exception {
        execute(postgres.url(), "create database " + name);
        return postgres.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
    }

    private static void execute(String url, String sql) throws Exception {
        try (StoreConnection store = StoreConnection.open(StoreAddress.of(url), "test");
                Connection connection = store.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
