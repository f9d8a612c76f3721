package io.bellwether.article.dead;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.article.topic.TopicLog;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLetterReplayIT {

    @TempDir
    private Path temp;

    private EmbeddedKafka kafka;
    private KafkaConnection connection;

    @BeforeEach
    void startKafka() {
        kafka = EmbeddedKafka.start(temp.resolve("kafka"));
        connection = KafkaConnection.to(kafka.bootstrapServers());
        TopicCreation.ensure(connection, List.of(Topic.ARTICLES, Topic.ARTICLES_DEAD));
    }

    @AfterEach
    void stopKafka() {
        kafka.close();
    }

    @Test
    void aReplayedRecordIsTheOneThatFailedAndIsNoted() throws Exception {
        put("first", Map.of(LetterHeader.PARTITION, "3"));
        put("second", Map.of(LetterHeader.PARTITION, "1", LetterHeader.ATTEMPTS, "4"));

        replay(new LetterNumber(0, 1));

        ConsumerRecord<byte[], byte[]> again = articles().getFirst();
        assertThat(articles()).hasSize(1);
        assertThat(again.partition()).isEqualTo(1);
        assertThat(again.key()).asString(UTF_8).isEqualTo("key of second");
        assertThat(again.value()).asString(UTF_8).isEqualTo("second");
        assertThat(LetterHeader.REPLAYED_FROM.in(again.headers())).contains("0-1");
        assertThat(LetterHeader.ATTEMPTS.in(again.headers())).contains("4");
        assertThat(again.headers())
                .extracting(Header::key)
                .containsExactlyInAnyOrder("of-the-past", "replayed-from", "attempts");
        assertThat(DeadLetterLog.since(connection, Instant.EPOCH))
                .extracting(DeadLetter::reason, letter -> letter.replayed().isPresent())
                .containsExactly(tuple("why first", false), tuple("why second", true));
    }

    @Test
    void aReplayThatIsKilledBeforeItsEndHasSentAndNotedNothing() throws Exception {
        put("first", Map.of());
        List<LetterNumber> first = List.of(new LetterNumber(0, 0));
        try (DeadLetterReplay fenced = DeadLetterReplay.open(connection);
                DeadLetterReplay later = DeadLetterReplay.open(connection)) {
            assertThatThrownBy(() -> fenced.send(first, _ -> {})).isInstanceOf(StageException.class);
            assertThat(articles()).isEmpty();
            later.send(first, _ -> {});
        }
        assertThat(articles()).hasSize(1);
    }

    @Test
    void whatCannotBeSentAgainSaysWhy() throws Exception {
        put("cut", Map.of(LetterHeader.VALUE_BYTES, "5000000"));
        put("strange", Map.of(LetterHeader.TOPIC, "gone"));
        put("narrowed", Map.of(LetterHeader.PARTITION, "9"));
        putRecord(letter(null, null, "empty"), Map.of());
        put("whole", Map.of());
        try (DeadLetterReplay replay = DeadLetterReplay.open(connection)) {
            assertThat(DeadLetterLog.since(connection, Instant.EPOCH))
                    .extracting(letter -> replay.obstacle(letter).orElse("none"))
                    .satisfiesExactly(
                            cut -> assertThat(cut)
                                    .contains("only the beginning")
                                    .contains("5000010 bytes"),
                            strange -> assertThat(strange).contains("topic gone"),
                            narrowed -> assertThat(narrowed).contains("no partition 9"),
                            empty -> assertThat(empty).contains("neither key nor value"),
                            whole -> assertThat(whole).isEqualTo("none"));
        }
    }

    @Test
    void onlyLettersSinceTheTimeAskedForAreListed() throws Exception {
        put("now", Map.of());
        Instant later = Instant.now().plus(Duration.ofMinutes(1));
        assertThat(DeadLetterLog.since(connection, later)).isEmpty();
        assertThat(DeadLetterLog.since(connection, later.minus(Duration.ofMinutes(10))))
                .hasSize(1);
    }

    @Test
    void aNumberThatNoLetterHasFindsNone() throws Exception {
        put("only", Map.of());
        replay(new LetterNumber(0, 0));
        assertThat(DeadLetterLog.record(connection, new LetterNumber(0, 1))).isEmpty();
        assertThat(DeadLetterLog.record(connection, new LetterNumber(0, 99))).isEmpty();
        assertThat(DeadLetterLog.record(connection, new LetterNumber(7, 0))).isEmpty();
    }

    private void replay(LetterNumber number) {
        try (DeadLetterReplay replay = DeadLetterReplay.open(connection)) {
            assertThat(replay.send(List.of(number), _ -> {})).isEqualTo(1);
        }
    }

    private void put(String value, Map<LetterHeader, String> others) throws Exception {
        putRecord(letter(("key of " + value).getBytes(UTF_8), value.getBytes(UTF_8), value), others);
    }

    private static ProducerRecord<byte[], byte[]> letter(byte @Nullable [] key, byte @Nullable [] value, String why) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(Topic.ARTICLES_DEAD.name(), key, value);
        LetterHeader.REASON.put(letter.headers(), "why " + why);
        return letter;
    }

    private void putRecord(ProducerRecord<byte[], byte[]> letter, Map<LetterHeader, String> others) throws Exception {
        LetterHeader.TOPIC.put(letter.headers(), Topic.ARTICLES.name());
        LetterHeader.PARTITION.put(letter.headers(), "0");
        LetterHeader.OFFSET.put(letter.headers(), "12");
        letter.headers().add("of-the-past", new byte[0]);
        others.forEach((header, text) -> header.put(letter.headers(), text));
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(connection.settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(letter).get();
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> articles() {
        try (TopicLog log = TopicLog.open(connection, Topic.ARTICLES)) {
            return log.records().toList();
        }
    }
}
