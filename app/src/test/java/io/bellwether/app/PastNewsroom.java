package io.bellwether.app;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.classify.stream.ClassifySettings;
import io.bellwether.classify.stream.ClassifyStage;
import io.bellwether.embedded.directory.DataDirectory;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import io.bellwether.sink.stage.SinkSettings;
import io.bellwether.sink.stage.SinkStage;
import io.bellwether.sink.store.SchemaMigration;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Classify and sink at work on a Kafka and a PostgreSQL of their own, found by commands through the data directory. */
final class PastNewsroom implements AutoCloseable {

    private static final String ROWS = """
        select 'analysis ' || analyses::text from analyses
        union all select 'tag ' || tags::text from tags
        union all select 'alert ' || alerts::text from alerts
        union all select 'alert article ' || alert_articles::text from alert_articles
        order by 1
        """;

    private final DataDirectory held;
    private final EmbeddedKafka kafka;
    private final EmbeddedPostgresServer server;
    private final StoreConnection store;
    private final SinkStage sink;
    private final ClassifyStage classify;
    private final Admin admin;

    PastNewsroom(Path data, Profile profile) throws IOException {
        held = DataDirectory.open(data);
        kafka = EmbeddedKafka.start(data.resolve("kafka"));
        Files.writeString(data.resolve("kafka-address"), kafka.bootstrapServers());
        server = EmbeddedPostgresServer.start(data.resolve("postgresql"));
        TopicCreation.ensure(connection(), Topic.ALL);
        store = StoreConnection.open(StoreAddress.of(server.url()), "bellwether-sink");
        SchemaMigration.migrate(store);
        sink = SinkStage.start(connection(), SinkSettings.of(store));
        classify = ClassifyStage.start(
                connection(), ClassifySettings.in(data.resolve("classify")).withProfile(profile));
        admin = Admin.create(connection().settings());
    }

    private KafkaConnection connection() {
        return KafkaConnection.to(kafka.bootstrapServers());
    }

    void write(Collection<Article> articles) throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(connection().settings(), new StringSerializer(), new ByteArraySerializer())) {
            for (Article article : articles) {
                sent.add(producer.send(new ProducerRecord<>(
                        Topic.ARTICLES.name(),
                        null,
                        article.fetched().toEpochMilli(),
                        article.id(),
                        TopicJson.ARTICLE.write(article))));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }

    /** All partitions' end offsets together; markers of transactions count, too. */
    long end(Topic topic) throws ExecutionException, InterruptedException {
        return ends(List.of(topic.name())).values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .sum();
    }

    /** End offsets of all topics and all groups, but for trends, which the stream writes by the clock, whether anything happens or not. */
    List<String> topics() throws ExecutionException, InterruptedException {
        List<String> names = admin.listTopics().names().get().stream()
                .filter(name -> !name.startsWith("__") && !name.contains("trend"))
                .toList();
        List<String> lines = new ArrayList<>();
        ends(names).forEach((partition, end) -> lines.add(partition + " " + end.offset()));
        admin.listGroups().all().get().forEach(group -> lines.add("group " + group.groupId()));
        return lines.stream().sorted().toList();
    }

    private Map<TopicPartition, ListOffsetsResultInfo> ends(Collection<String> names)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (TopicDescription topic :
                admin.describeTopics(names).allTopicNames().get().values()) {
            topic.partitions()
                    .forEach(one -> latest.put(new TopicPartition(topic.name(), one.partition()), OffsetSpec.latest()));
        }
        return admin.listOffsets(latest).all().get();
    }

    /** Every row that a profile decides. */
    List<String> tables() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(ROWS)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    long analysedBy(String profile) throws SQLException {
        return count("select count(*) from analyses where profile_version = '" + profile + "'");
    }

    /** Whether all that is on the topics is in the tables. */
    boolean sinkIsAtTheEnd() throws SQLException, ExecutionException, InterruptedException {
        List<String> names = List.of(Topic.TAGGED.name(), Topic.ALERTS.name());
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end : ends(names).entrySet()) {
            String stored =
                    "select coalesce(max(next_offset), 0) from sink_offsets where topic = '%s' and partition = %d"
                            .formatted(end.getKey().topic(), end.getKey().partition());
            if (count(stored) < end.getValue().offset()) {
                return false;
            }
        }
        return true;
    }

    private long count(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    @Override
    public void close() {
        admin.close();
        classify.close();
        sink.close();
        store.close();
        server.close();
        kafka.close();
        held.close();
    }
}
