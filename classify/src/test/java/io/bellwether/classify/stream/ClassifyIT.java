package io.bellwether.classify.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.Health;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.classify.story.Newsroom;
import io.bellwether.classify.story.StoryAssignment;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path directory;

    private EmbeddedKafka kafka;
    private Broker broker;
    private Path state;

    @BeforeEach
    void startBroker() {
        kafka = EmbeddedKafka.start(directory.resolve("kafka"));
        KafkaConnection connection = KafkaConnection.to(kafka.bootstrapServers());
        TopicCreation.ensure(connection, Topic.ALL);
        broker = new Broker(connection);
        state = directory.resolve("state");
    }

    @AfterEach
    void stopBroker() {
        broker.close();
        kafka.close();
    }

    @Test
    void articlesWaitForAProfileAndAreThenTagged() throws Exception {
        broker.write(articles(0, 3));
        try (ClassifyStage stage = start()) {
            await().atMost(PATIENCE)
                    .until(() -> stage.check() instanceof Health.Degraded wanting
                            && wanting.reason().contains("no profile"));
            ProfilePublisher.publish(broker.connection(), Samples.profile("v1", "chips"));

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(broker.committedKeys(Topic.TAGGED))
                            .containsExactlyInAnyOrderElementsOf(ids(0, 3)));
            await().atMost(PATIENCE).until(() -> stage.check() instanceof Health.Up);
        }
    }

    @Test
    void aNewProfileTakesEffectWithoutARestart() throws Exception {
        ProfilePublisher.publish(broker.connection(), Samples.profile("v1", "chips"));
        try (ClassifyStage stage = start()) {
            broker.write(articles(0, 1));
            await().atMost(PATIENCE).until(() -> stage.counts().tagged() == 1);
            ProfilePublisher.publish(broker.connection(), Samples.profile("v2", "gardens"));
            await().atMost(PATIENCE).untilAsserted(() -> {
                broker.write(List.of(
                        Samples.article("probe", "Gardens " + stage.counts().read())));
                assertThat(analyses()).extracting(Analysis::profile).contains("v2");
            });
        }
    }

    @Test
    void aProfileOfTheSettingsIsPublishedOnceAndTheLastPublishedIsCurrent() {
        ClassifySettings settings = ClassifySettings.in(state).withProfile(Samples.profile("v1", "chips"));
        for (int run = 0; run < 2; run++) {
            ClassifyStage.start(broker.connection(), settings, Samples::tagger).close();
        }
        assertThat(broker.committedKeys(Topic.PROFILES)).containsExactly("briefing");
        ProfilePublisher.publish(broker.connection(), Samples.profile("v2", "gardens"));
        assertThat(ProfileTopic.current(broker.connection())).contains(Samples.profile("v2", "gardens"));
    }

    @Test
    void aRestartInTheMiddleTagsEachArticleOnce() throws Exception {
        ProfilePublisher.publish(broker.connection(), Samples.profile("v1", "chips"));
        broker.write(articles(0, 200));
        try (ClassifyStage stage = start()) {
            await().atMost(PATIENCE).until(() -> stage.counts().tagged() > 0);
        }
        broker.write(articles(0, 300));
        try (ClassifyStage stage = start()) {
            awaitAllTagged(300);
            await().atMost(PATIENCE).until(() -> stage.check() instanceof Health.Up);
        }
        assertThat(broker.committedKeys(Topic.TAGGED)).containsExactlyInAnyOrderElementsOf(ids(0, 300));
        assertThat(broker.committedKeys(Topic.ALERTS)).doesNotHaveDuplicates();
    }

    @Test
    void killedAgainAndAgainItTagsEachArticleOnceAndReturnsAtOnce() throws Exception {
        ProfilePublisher.publish(broker.connection(), Samples.profile("v1", "chips"));
        int written = 0;
        for (int life = 0; life < 3; life++) {
            Process process = ClassifyProcess.start(broker.connection(), state, directory.resolve("classify.log"));
            try {
                int before = broker.committedKeys(Topic.TAGGED).size();
                broker.write(articles(Math.max(0, written - 100), written + 400));
                written += 400;
                await().atMost(PATIENCE)
                        .until(() -> broker.committedKeys(Topic.TAGGED).size() > before);
            } finally {
                process.destroyForcibly();
                assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            }
        }
        int all = written;
        try (ClassifyStage stage = start()) {
            await().atMost(PATIENCE).until(() -> stage.check() instanceof Health.Up);
            awaitAllTagged(all);
            await().atMost(PATIENCE)
                    .until(() -> broker.committedKeys(Topic.ALERTS).size() >= all);
        }
        assertThat(broker.committedKeys(Topic.TAGGED)).containsExactlyInAnyOrderElementsOf(ids(0, all));
        assertThat(broker.committedKeys(Topic.ALERTS)).hasSize(all).doesNotHaveDuplicates();
        assertThat(analyses()).allSatisfy(one -> assertThat(one.story()).isEqualTo(one.id()));
    }

    @Test
    void killedAndRobbedOfItsStateItJoinsStoriesAsIfNothingHadHappened() throws Exception {
        Profile profile = Samples.profile("v1", "ferry", "bridge", "mayor", "orchestra");
        List<Article> articles = new Newsroom(5).articles(1_200);
        ProfileStories undisturbed = new ProfileStories(profile, Samples.tagger(profile));
        Map<String, String> expected = articles.stream()
                .map(article -> undisturbed.assign(article, Samples.START))
                .collect(Collectors.toMap(StoryAssignment::article, StoryAssignment::story));
        ProfilePublisher.publish(broker.connection(), profile);
        for (int life = 0; life < 4; life++) {
            Process process = ClassifyProcess.start(broker.connection(), state, directory.resolve("classify.log"));
            try {
                int before = broker.committedKeys(Topic.TAGGED).size();
                broker.writeInOrder(articles.subList(life * 300, life * 300 + 300));
                await().atMost(PATIENCE)
                        .until(() -> broker.committedKeys(Topic.TAGGED).size() > before);
            } finally {
                process.destroyForcibly();
                assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            }
            if (life % 2 == 1) {
                Utils.delete(state.toFile());
            }
        }
        try (ClassifyStage stage = start()) {
            awaitAllTagged(articles.size());
            await().atMost(PATIENCE).until(() -> stage.check() instanceof Health.Up);
        }
        assertThat(broker.committedKeys(Topic.TAGGED)).doesNotHaveDuplicates();
        assertThat(analyses())
                .allSatisfy(one -> assertThat(Objects.requireNonNullElse(one.story(), one.id()))
                        .isEqualTo(expected.get(one.id())));
    }

    @Test
    void aCorruptRecordAloneIsCommittedToTheDeadLettersAndTheStreamGoesOn() throws Exception {
        ProfilePublisher.publish(broker.connection(), Samples.profile("v1", "chips"));
        try (ClassifyStage stage = start()) {
            broker.writeRaw(Topic.ARTICLES.name(), "bad", "{\"v\":1,");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(broker.committedKeys(Topic.ARTICLES_DEAD))
                            .containsExactly("bad"));
            broker.write(articles(0, 1));
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(broker.committedKeys(Topic.TAGGED)).containsExactlyElementsOf(ids(0, 1)));
            assertThat(stage.counts().dead()).isEqualTo(1);
        }
        ConsumerRecord<String, byte[]> letter =
                broker.committed(Topic.ARTICLES_DEAD).getFirst();
        assertThat(letter.value()).asString(UTF_8).isEqualTo("{\"v\":1,");
        assertThat(letter.headers().lastHeader("topic").value()).asString(UTF_8).isEqualTo("articles");
        assertThat(letter.headers().lastHeader("reason").value())
                .asString(UTF_8)
                .isNotBlank();
    }

    @Test
    void theLargestRecordIsADeadLetterOrTaggedAndStopsNothing() throws Exception {
        ProfilePublisher.publish(broker.connection(), Samples.profile("v1", "chips"));
        int nearLimit = Topic.MAX_RECORD_BYTES - 1_000;
        try (ClassifyStage stage = start()) {
            broker.writeRaw(Topic.ARTICLES.name(), "bad", "x".repeat(nearLimit));
            broker.write(List.of(Samples.article("large", "chips " + "y".repeat(nearLimit - 2_000))));
            broker.write(articles(0, 1));
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(broker.committedKeys(Topic.TAGGED)).containsExactlyInAnyOrder("id0", "large"));
            assertThat(broker.committedKeys(Topic.ARTICLES_DEAD)).containsExactly("bad");
            assertThat(stage.check()).isInstanceOf(Health.Up.class);
        }
    }

    @Test
    void anUnusableProfileOnTheTopicStopsNothing() throws Exception {
        ProfilePublisher.publish(broker.connection(), Samples.profile("v1", "chips"));
        broker.writeRaw(Topic.PROFILES.name(), "briefing", "no profile");
        try (ClassifyStage stage = start()) {
            broker.write(articles(0, 1));
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(analyses()).extracting(Analysis::profile).containsExactly("v1"));
            broker.writeRaw(Topic.PROFILES.name(), "briefing", "no profile either");
            broker.write(articles(1, 2));
            await().atMost(PATIENCE).until(() -> stage.counts().tagged() == 2);
            assertThat(stage.check()).isInstanceOf(Health.Up.class);
        }
    }

    @Test
    void aSecondClassifyOnOneStateDirectorySaysSoAndLeaves() {
        try (ClassifyStage first = start()) {
            assertThat(first.name()).isEqualTo("classify");
            assertThatThrownBy(this::start)
                    .isInstanceOf(StageException.class)
                    .hasMessageContaining("another classify uses the state directory");
        }
        start().close();
    }

    private ClassifyStage start() {
        return ClassifyStage.start(broker.connection(), ClassifySettings.in(state), Samples::tagger);
    }

    private void awaitAllTagged(int count) {
        await().atMost(PATIENCE).until(() -> broker.committedKeys(Topic.TAGGED).size() >= count);
    }

    private List<Analysis> analyses() {
        return broker.committed(Topic.TAGGED).stream()
                .map(record -> TopicJson.ANALYSIS.read(record.value()))
                .toList();
    }

    /** Articles that all alert, each on an event of its own. */
    private static List<Article> articles(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> Samples.article(
                        "id" + number, "chips w%dx w%dy w%dz w%dq".formatted(number, number, number, number)))
                .toList();
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> "id" + number).toList();
    }
}
