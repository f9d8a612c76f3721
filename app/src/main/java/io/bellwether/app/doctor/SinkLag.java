package io.bellwether.app.doctor;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** How many records of the log are not rows yet. */
final class SinkLag {

    private SinkLag() {}

    static Check check(Supplier<KafkaConnection> kafka, Supplier<StoreAddress> store) {
        return new Check(
                "sink",
                "mend what is wrong with Kafka or PostgreSQL first",
                () -> List.of(look(kafka.get(), store.get())));
    }

    private static Finding look(KafkaConnection kafka, StoreAddress store)
            throws SQLException, InterruptedException, ExecutionException {
        Map<TopicPartition, Long> stored = stored(store);
        if (stored.isEmpty()) {
            return new Finding.Warning("sink", "it has stored nothing yet", "start bellwether sink or bellwether run");
        }
        return KafkaChecks.behind("sink", "records to be stored", behind(kafka, stored));
    }

    private static Map<TopicPartition, Long> stored(StoreAddress address) throws SQLException {
        Map<TopicPartition, Long> stored = new HashMap<>();
        try (StoreConnection store = StoreConnection.open(address, "bellwether-doctor");
                Connection connection = store.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DoctorSql.read("stored"))) {
            while (row.next()) {
                stored.put(
                        new TopicPartition(row.getString("topic"), row.getInt("partition")),
                        row.getLong("next_offset"));
            }
        }
        return stored;
    }

    private static long behind(KafkaConnection kafka, Map<TopicPartition, Long> stored)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        stored.keySet().forEach(partition -> ends.put(partition, OffsetSpec.latest()));
        try (Admin admin = Admin.create(kafka.settings())) {
            return admin
                    .listOffsets(ends, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                    .all()
                    .get()
                    .entrySet()
                    .stream()
                    .mapToLong(end -> Math.max(0, end.getValue().offset() - stored.getOrDefault(end.getKey(), 0L)))
                    .sum();
        }
    }
}
