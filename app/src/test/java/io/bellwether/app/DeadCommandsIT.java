package io.bellwether.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.dead.LetterHeader;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.article.topic.TopicLog;
import io.bellwether.embedded.directory.DataDirectory;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadCommandsIT {

    @TempDir
    private Path data;

    private DataDirectory held;
    private EmbeddedKafka kafka;
    private KafkaConnection connection;
    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void startKafka() throws Exception {
        held = DataDirectory.open(data);
        kafka = EmbeddedKafka.start(data.resolve("kafka"));
        Files.writeString(data.resolve("kafka-address"), kafka.bootstrapServers());
        connection = KafkaConnection.to(kafka.bootstrapServers());
        TopicCreation.ensure(connection, List.of(Topic.ARTICLES, Topic.ARTICLES_DEAD));
        put("{no json", "no JSON object but \"\u001b[31m\"");
        put("{\"v\":9}\u0007", "written by a newer Bellwether");
    }

    @AfterEach
    void stopKafka() {
        kafka.close();
        held.close();
    }

    @Test
    void listTellsNumberOriginAndReasonWithNothingThatCommandsATerminal() {
        String listed = run(0, "list");
        assertThat(listed.lines()).hasSize(3);
        assertThat(listed).contains("0-0").contains("articles 1@12").contains("no JSON object but \"\\u001b[31m\"");
        assertThat(run(0, "list", "--reason", "NEWER bellwether").lines()).hasSize(2);
        assertThat(run(0, "list", "--since", "1h", "--format", "json").lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"number\":\"0-0\"")
                .contains("\"topic\":\"articles\",\"partition\":1,\"offset\":12");
    }

    @Test
    void showWritesTheBytesEscapedOrAsTheyAre() {
        assertThat(run(0, "show", "0-1"))
                .contains("value      {\"v\":9}\\u0007")
                .contains("header     offset: 12");
        assertThat(run(0, "show", "0-1", "--raw")).isEqualTo("{\"v\":9}\u0007");
        run(1, "show", "0-7");
        assertThat(errors.toString()).contains("no dead letter 0-7");
        run(2, "show", "seven");
    }

    @Test
    void replayingAllSkipsWhatWasReplayedAndANumberReplaysAgain() {
        run(0, "replay", "--all", "--reason", "newer");
        assertThat(articles()).containsExactly("{\"v\":9}\u0007");
        run(0, "replay", "--all");
        run(0, "replay", "--all");
        assertThat(articles()).containsExactly("{\"v\":9}\u0007", "{no json");
        run(0, "replay", "0-0");
        run(1, "replay", "0-0", "0-9");
        assertThat(articles()).hasSize(4);
        run(2, "replay");
        assertThat(run(0, "list", "--format", "json")).doesNotContain("\"replayed\":null");
    }

    @Test
    void withoutARunningSystemItSaysWhereItLooked() {
        kafka.close();
        held.close();
        run(1, "list");
        assertThat(errors.toString()).contains("no bellwether runs on " + data);
    }

    private String run(int exit, String... arguments) {
        List<String> all = new ArrayList<>(List.of("dead"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        PrintStream out = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, UTF_8));
        try {
            assertThat(Bellwether.execute(new PrintWriter(errors, true), all.toArray(String[]::new)))
                    .as(errors.toString())
                    .isEqualTo(exit);
        } finally {
            System.setOut(out);
        }
        return written.toString(UTF_8);
    }

    private List<String> articles() {
        try (TopicLog log = TopicLog.open(connection, Topic.ARTICLES)) {
            return log.records()
                    .map(record -> new String(record.value(), UTF_8))
                    .toList();
        }
    }

    private void put(String value, String reason) throws Exception {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(Topic.ARTICLES_DEAD.name(), "key".getBytes(UTF_8), value.getBytes(UTF_8));
        LetterHeader.REASON.put(letter.headers(), reason);
        LetterHeader.TOPIC.put(letter.headers(), Topic.ARTICLES.name());
        LetterHeader.PARTITION.put(letter.headers(), "1");
        LetterHeader.OFFSET.put(letter.headers(), "12");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(connection.settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(letter).get();
        }
    }
}
