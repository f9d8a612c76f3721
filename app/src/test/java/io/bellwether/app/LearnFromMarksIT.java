package io.bellwether.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.app.demo.DemoArticles;
import io.bellwether.article.feedback.Mark;
import io.bellwether.article.feedback.Verdict;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.classify.profile.ProfileYaml;
import io.bellwether.embedded.directory.DataDirectory;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profile learns from the marks on a real Kafka, and from nothing else. */
class LearnFromMarksIT {

    @TempDir
    private static Path temp;

    private static final Profile PROFILE = Bundled.profile();
    private static DataDirectory held;
    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start() throws Exception {
        held = DataDirectory.open(temp.resolve("data"));
        kafka = EmbeddedKafka.start(temp.resolve("data").resolve("kafka"));
        Files.writeString(temp.resolve("data").resolve("kafka-address"), kafka.bootstrapServers());
        TopicCreation.ensure(KafkaConnection.to(kafka.bootstrapServers()), List.of(Topic.ARTICLES, Topic.FEEDBACK));
        Files.writeString(temp.resolve("p.yaml"), ProfileYaml.write(PROFILE));
    }

    @AfterAll
    static void stop() {
        kafka.close();
        held.close();
    }

    @Test
    void learnsFromTheMarksThatHoldAndTheSameEachTime() throws Exception {
        CommandLineRun nothing = learn("none.yaml");
        assertThat(nothing.exit()).isEqualTo(1);
        assertThat(nothing.errors()).contains("topic feedback holds no mark");

        List<Article> articles = DemoArticles.all().stream().limit(24).toList();
        String theme = PROFILE.themes().getFirst().id();
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                KafkaConnection.to(kafka.bootstrapServers()).settings(),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (Article article : articles) {
                producer.send(new ProducerRecord<>(
                                Topic.ARTICLES.name(), article.id(), TopicJson.ARTICLE.write(article)))
                        .get();
            }
            for (int at = 0; at < articles.size(); at++) {
                Mark mark = new Mark(
                        articles.get(at).id(),
                        at < 22 ? theme : "castles",
                        at % 2 == 0 ? Verdict.RIGHT : Verdict.WRONG,
                        "ann",
                        Instant.parse("2026-01-05T12:00:00Z"),
                        PROFILE.version());
                producer.send(new ProducerRecord<>(Topic.FEEDBACK.name(), mark.key(), TopicJson.MARK.write(mark)))
                        .get();
            }
            producer.send(new ProducerRecord<>(
                            Topic.FEEDBACK.name(), articles.getFirst().id() + "|" + theme, null))
                    .get();
        }

        CommandLineRun learned = learn("learned.yaml");
        assertThat(learned.errors()).isEmpty();
        assertThat(learned.exit()).isZero();
        assertThat(learned.output()).contains(PROFILE.themes().getFirst().id());
        Profile after = ProfileYaml.read(Files.readString(temp.resolve("learned.yaml")), "learned.yaml");
        assertThat(after.themes())
                .extracting(Theme::id)
                .containsExactlyElementsOf(
                        PROFILE.themes().stream().map(Theme::id).toList());
        assertThat(learn("again.yaml").exit()).isZero();
        assertThat(temp.resolve("again.yaml")).hasSameTextualContentAs(temp.resolve("learned.yaml"));
        assertThat(temp.resolve("p.yaml")).hasContent(ProfileYaml.write(PROFILE));
    }

    private static CommandLineRun learn(String output) {
        return CommandLineRun.of(
                "",
                List.of(
                        "profile",
                        "learn",
                        temp.resolve("p.yaml").toString(),
                        "--marks",
                        "-o",
                        temp.resolve(output).toString(),
                        "--data",
                        temp.resolve("data").toString()));
    }
}
