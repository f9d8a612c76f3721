package io.bellwether.desk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.TopicLog;
import io.bellwether.classify.profile.ProfileVersion;
import io.bellwether.classify.stream.ProfilePublisher;
import io.bellwether.classify.stream.ProfileTopic;
import io.bellwether.desk.sample.SampleNews;
import io.bellwether.embedded.kafka.EmbeddedKafka;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import io.bellwether.sink.store.SchemaMigration;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two desks, each with connections of its own, on one PostgreSQL and one Kafka. */
class PublishingIT {

    private static final String BRIEFING = SampleNews.profile().briefing();
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static EmbeddedKafka broker;
    private static EmbeddedPostgresServer server;
    private static StoreConnection firstStore;
    private static StoreConnection secondStore;
    private static ExecutorService threads;

    private ProfileDesk first;
    private ProfileDesk second;
    private Profile base;

    @BeforeAll
    static void start(@TempDir Path directory) {
        broker = EmbeddedKafka.start(directory.resolve("kafka"));
        server = EmbeddedPostgresServer.start(directory.resolve("postgres"));
        firstStore = StoreConnection.open(StoreAddress.of(server.url()), "first-desk");
        secondStore = StoreConnection.open(StoreAddress.of(server.url()), "second-desk");
        SchemaMigration.migrate(firstStore);
        threads = Executors.newVirtualThreadPerTaskExecutor();
    }

    @AfterAll
    static void stop() {
        threads.close();
        firstStore.close();
        secondStore.close();
        server.close();
        broker.close();
    }

    @BeforeEach
    void putBaseInForce() {
        Jdbi.create(firstStore.dataSource()).useHandle(handle -> {
            handle.execute("truncate profile_drafts, profile_publications");
        });
        first = desk(firstStore, Duration.ofSeconds(20));
        second = desk(secondStore, Duration.ofSeconds(20));
        base = another();
        ProfilePublisher.publish(kafka(), base);
    }

    @Test
    void oneDraftIsPublishedOnceAndTheOtherEditorIsToldByWhom() throws Exception {
        Profile wanted = another();
        first.save(wanted, base.version(), 0, "ann");
        Future<PublishOutcome> ann;
        Future<PublishOutcome> bob;
        try (Handle turn = takeTurn()) {
            long revision = revision();
            ann = threads.submit(() -> first.publish(BRIEFING, revision, "ann"));
            bob = threads.submit(() -> second.publish(BRIEFING, revision, "bob"));
            awaitWaiting(2);
            turn.rollback();
        }

        List<PublishOutcome> outcomes = List.of(outcome(ann), outcome(bob));
        String winner = outcomes.getFirst() instanceof PublishOutcome.Published ? "ann" : "bob";
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new PublishOutcome.Published(wanted.version(), base.version()),
                        new PublishOutcome.Already(wanted.version(), winner));
        assertThat(versionsSince(base)).containsExactly(base.version(), wanted.version());
        assertThat(first.publications(BRIEFING))
                .singleElement()
                .returns(Optional.of(winner), Publication::who)
                .returns(Optional.of(base.version()), Publication::former);
    }

    @Test
    void aVersionPublishedMeanwhileIsNamedWithItsPublisherAndTheDraftIsKept() {
        Profile anns = another();
        first.save(anns, base.version(), 0, "ann");
        publish(first, "ann");
        Profile bobs = another();
        second.save(bobs, base.version(), 0, "bob");

        assertThat(publish(second, "bob"))
                .isEqualTo(new PublishOutcome.Conflict(base.version(), anns.version(), Optional.of("ann")));

        assertThat(second.draft(BRIEFING)).map(Draft::profile).contains(bobs);
        assertThat(versionsSince(base)).containsExactly(base.version(), anns.version());
        second.rebase(BRIEFING, revision(), anns.version(), "bob");
        assertThat(publish(second, "bob")).isEqualTo(new PublishOutcome.Published(bobs.version(), anns.version()));
    }

    @Test
    void whatACommandPublishedMeanwhileHasNoName() {
        first.save(another(), base.version(), 0, "ann");
        Profile commanded = another();
        ProfilePublisher.publish(kafka(), commanded);

        assertThat(publish(first, "ann"))
                .isEqualTo(new PublishOutcome.Conflict(base.version(), commanded.version(), Optional.empty()));
    }

    @Test
    void whoWaitsTooLongForTheOtherDeskIsToldAndLosesNothing() {
        ProfileDesk hasty = desk(secondStore, Duration.ofSeconds(1));
        Profile wanted = another();
        second.save(wanted, base.version(), 0, "bob");
        try (Handle turn = takeTurn()) {
            assertThat(publish(hasty, "bob")).isEqualTo(new PublishOutcome.Busy());
            turn.rollback();
        }

        assertThat(publish(second, "bob")).isEqualTo(new PublishOutcome.Published(wanted.version(), base.version()));
    }

    @Test
    void aDeskThatDiesInItsTurnGivesItUp() throws Exception {
        Profile wanted = another();
        second.save(wanted, base.version(), 0, "bob");
        Handle dying = takeTurn();
        int process = dying.createQuery("select pg_backend_pid()")
                .mapTo(Integer.class)
                .one();
        Future<PublishOutcome> bob = threads.submit(() -> publish(second, "bob"));
        awaitWaiting(1);

        Jdbi.create(firstStore.dataSource())
                .useHandle(handle -> handle.execute("select pg_terminate_backend(?)", process));

        assertThat(outcome(bob)).isEqualTo(new PublishOutcome.Published(wanted.version(), base.version()));
        assertThatThrownBy(dying::close).hasMessageContaining("transaction");
    }

    @Test
    void whatKafkaTookBeforeADeskDiedIsNotedWhenItIsPublishedAgain() {
        Profile wanted = another();
        first.save(wanted, base.version(), 0, "ann");
        ProfilePublisher.publish(kafka(), wanted);

        assertThat(publish(second, "ann")).isEqualTo(new PublishOutcome.Published(wanted.version(), base.version()));

        assertThat(versionsSince(base)).containsExactly(base.version(), wanted.version());
        assertThat(first.publications(BRIEFING))
                .singleElement()
                .returns(wanted.version(), Publication::version)
                .returns(Optional.of("ann"), Publication::who);
        assertThat(first.draft(BRIEFING)).isEmpty();
    }

    @Test
    void aFormOfAFormerDraftDoesNotFitTheNext() {
        first.save(another(), base.version(), 0, "ann");
        long former = revision();
        first.discard(BRIEFING, former);
        Profile next = another();
        first.save(next, base.version(), 0, "ann");

        assertThat(second.publish(BRIEFING, former, "bob")).isEqualTo(new PublishOutcome.Overtaken());
        assertThat(second.discard(BRIEFING, former)).isEqualTo(SaveOutcome.OVERTAKEN);
        assertThat(second.save(another(), base.version(), former, "bob")).isEqualTo(SaveOutcome.OVERTAKEN);

        assertThat(first.draft(BRIEFING)).map(Draft::profile).contains(next);
    }

    /** Whoever wins, each version replaces the one before it, and nobody's was passed over unseen. */
    @Test
    void editorsOnTwoDesksNeverReplaceAVersionThatTheyDidNotKnow() throws Exception {
        Future<?> ann = threads.submit(() -> editAndPublish(first, "ann"));
        Future<?> bob = threads.submit(() -> editAndPublish(second, "bob"));
        ann.get(2, TimeUnit.MINUTES);
        bob.get(2, TimeUnit.MINUTES);

        List<Publication> noted = first.publications(BRIEFING).reversed();
        List<String> chain = new ArrayList<>(List.of(base.version()));
        noted.forEach(one -> chain.add(one.version()));
        assertThat(versionsSince(base)).hasSizeGreaterThan(1).isEqualTo(chain);
        assertThat(noted).extracting(one -> one.former().orElseThrow()).isEqualTo(chain.subList(0, chain.size() - 1));
    }

    /** Both edit the one draft of the briefing, begun from what is in force as far as they know. */
    private static void editAndPublish(ProfileDesk desk, String who) {
        for (int round = 0; round < 15; round++) {
            String known = ProfileTopic.current(kafka()).orElseThrow().version();
            long revision = desk.draft(BRIEFING).map(Draft::revision).orElse(0L);
            desk.save(another(), known, revision, who);
            desk.draft(BRIEFING).ifPresent(draft -> desk.publish(BRIEFING, draft.revision(), who));
        }
    }

    /** Publishes the draft as it is. */
    private PublishOutcome publish(ProfileDesk desk, String who) {
        return desk.publish(BRIEFING, revision(), who);
    }

    private long revision() {
        return first.draft(BRIEFING).orElseThrow().revision();
    }

    private static PublishOutcome outcome(Future<PublishOutcome> publishing) throws Exception {
        return publishing.get(1, TimeUnit.MINUTES);
    }

    /** Holds what a desk holds while it publishes. */
    private static Handle takeTurn() {
        Handle handle = Jdbi.create(firstStore.dataSource()).open();
        handle.begin();
        PublishingTurn.take(handle);
        return handle;
    }

    private static void awaitWaiting(int desks) {
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Jdbi.create(firstStore.dataSource())
                                .withHandle(handle -> handle.createQuery("""
                                                select count(*) from pg_locks
                                                where relation = 'profile_publications'::regclass and not granted
                                                """)
                                        .mapTo(Integer.class)
                                        .one()),
                        waiting -> waiting == desks);
    }

    private static List<String> versionsSince(Profile base) {
        try (TopicLog log = TopicLog.open(kafka(), Topic.PROFILES)) {
            return log.records()
                    .map(record -> TopicJson.PROFILE.read(record.value()).version())
                    .dropWhile(version -> !version.equals(base.version()))
                    .toList();
        }
    }

    private static ProfileDesk desk(StoreConnection store, Duration patience) {
        ProfileDesk desk = new ProfileDesk(store.dataSource(), patience, InstantSource.system());
        desk.connect(kafka());
        return desk;
    }

    private static KafkaConnection kafka() {
        return KafkaConnection.to(broker.bootstrapServers());
    }

    /** A profile that nobody has published yet. */
    private static Profile another() {
        Profile sample = SampleNews.profile();
        Theme theme = sample.themes().getFirst();
        List<Theme> themes = new ArrayList<>(sample.themes());
        double threshold = NUMBERS.incrementAndGet() / 1_000.0;
        themes.set(
                0,
                new Theme(
                        theme.id(),
                        theme.title(),
                        theme.headings(),
                        theme.terms(),
                        theme.gate(),
                        theme.aliases(),
                        theme.concepts(),
                        theme.calibration(),
                        threshold,
                        theme.alertThreshold()));
        return ProfileVersion.stamped(new Profile(sample.briefing(), "", sample.title(), themes));
    }
}
