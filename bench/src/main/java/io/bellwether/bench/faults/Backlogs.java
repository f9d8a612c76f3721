package io.bellwether.bench.faults;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.bench.sql.SqlFile;
import io.bellwether.classify.stream.ClassifySettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How far classify and sink are behind the log. */
final class Backlogs implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final TopicPartition ARTICLES = new TopicPartition(Topic.ARTICLES.name(), 0);

    private final Admin admin;
    private final String databaseUrl;

    Backlogs(KafkaConnection kafka, String databaseUrl) {
        Map<String, Object> settings = kafka.settings();
        settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        settings.put("request.timeout.ms", (int) PATIENCE.toMillis());
        this.admin = Admin.create(settings);
        this.databaseUrl = databaseUrl + "&connectTimeout=1&socketTimeout=3";
    }

    /** Records that classify has not read yet, of the articles and of its own topics; empty when Kafka does not say. */
    OptionalLong ofClassify() throws InterruptedException {
        try {
            Map<TopicPartition, Long> committed = new HashMap<>(Map.of(ARTICLES, 0L));
            await(admin.listConsumerGroupOffsets(ClassifySettings.APPLICATION_ID)
                            .partitionsToOffsetAndMetadata())
                    .forEach((partition, offset) -> {
                        if (offset != null) {
                            committed.put(partition, offset.offset());
                        }
                    });
            return OptionalLong.of(behind(committed));
        } catch (ExecutionException | TimeoutException away) {
            return OptionalLong.empty();
        }
    }

    /** Records that the sink has not stored yet; empty when Kafka or PostgreSQL does not say. */
    OptionalLong ofSink() throws InterruptedException {
        Map<TopicPartition, Long> stored = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(databaseUrl);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SqlFile.read(Backlogs.class, "sink-offsets"))) {
            while (row.next()) {
                stored.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
            }
            return stored.containsKey(ARTICLES) ? OptionalLong.of(behind(stored)) : OptionalLong.empty();
        } catch (SQLException | ExecutionException | TimeoutException away) {
            return OptionalLong.empty();
        }
    }

    /** Whether classify holds its partitions and the sink knows where it stands. */
    boolean bothWork() throws InterruptedException {
        try {
            ConsumerGroupDescription group = await(
                            admin.describeConsumerGroups(List.of(ClassifySettings.APPLICATION_ID))
                                    .all())
                    .get(ClassifySettings.APPLICATION_ID);
            return group != null && group.groupState() == GroupState.STABLE && ofSink().isPresent();
        } catch (ExecutionException | TimeoutException away) {
            return false;
        }
    }

    private long behind(Map<TopicPartition, Long> positions)
            throws ExecutionException, TimeoutException, InterruptedException {
        var asked =
                positions.keySet().stream().collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        var ends = await(admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all());
        return positions.entrySet().stream()
                .mapToLong(position -> Math.max(
                        0, Objects.requireNonNull(ends.get(position.getKey())).offset() - position.getValue()))
                .sum();
    }

    private static <T> T await(KafkaFuture<T> answer)
            throws ExecutionException, TimeoutException, InterruptedException {
        return answer.get(2 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        admin.close(PATIENCE);
    }
}
