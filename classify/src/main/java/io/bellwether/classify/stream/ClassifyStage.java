package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.Health;
import io.bellwether.article.stage.Stage;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.classify.tag.Tagger;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Classify at work: it waits for a profile, then tags every article once and raises one alert for a story and theme. What stops it
 * stops it for a pause only: state and log are whole, and it goes on where it was. Thread-safe.
 */
public final class ClassifyStage implements Stage {

    private static final Logger LOG = LoggerFactory.getLogger(ClassifyStage.class);

    private static final List<Topic> TOPICS = List.of(
            Topic.ARTICLES,
            Topic.ARTICLES_AGAIN,
            Topic.PROFILES,
            Topic.TAGGED,
            Topic.ALERTS,
            Topic.TRENDS,
            Topic.ARTICLES_DEAD);

    private static final Duration PROFILE_LOOK = Duration.ofSeconds(1);
    private static final Duration RESTART_PAUSE = Duration.ofSeconds(30);

    private static final Health NO_PROFILE = new Health.Degraded(
            "no profile yet: articles wait in Kafka until one says what to look for",
            "publish one: start classify with --briefing FILE or --profile FILE");

    private final KafkaConnection connection;
    private final ClassifySettings settings;
    private final Function<Profile, Function<Article, Analysis>> compiler;
    private final Counters counters = new Counters();
    private final StateDirectory state;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread worker;

    private volatile Health waiting = new Health.Up("starting");
    private volatile @Nullable ClassifyRun run;

    private ClassifyStage(
            KafkaConnection connection,
            ClassifySettings settings,
            Function<Profile, Function<Article, Analysis>> compiler,
            StateDirectory state) {
        this.connection = connection;
        this.settings = settings;
        this.compiler = compiler;
        this.state = state;
        this.worker = Thread.ofVirtual().name("classify").unstarted(this::work);
    }

    /**
     * Makes the topics, publishes the profile of the settings unless it is current, and starts. Returns at once after that.
     *
     * @throws StageException when Kafka does not answer, or the state directory is another's or cannot be written
     */
    public static ClassifyStage start(KafkaConnection connection, ClassifySettings settings) {
        return start(connection, settings, profile -> Tagger.of(profile)::tag);
    }

    static ClassifyStage start(
            KafkaConnection connection,
            ClassifySettings settings,
            Function<Profile, Function<Article, Analysis>> compiler) {
        StateDirectory state = StateDirectory.open(settings.stateDirectory());
        try {
            TopicCreation.ensure(connection, TOPICS).forEach(LOG::warn);
            settings.profile().ifPresent(profile -> ProfilePublisher.publish(connection, profile));
        } catch (RuntimeException failed) {
            state.close();
            throw failed;
        }
        ClassifyStage stage = new ClassifyStage(connection, settings, compiler, state);
        stage.worker.start();
        return stage;
    }

    /** What was done since the start; costs nothing. */
    public ClassifyCounts counts() {
        return counters.now();
    }

    @Override
    public String name() {
        return "classify";
    }

    @Override
    public Health check() {
        ClassifyRun now = run;
        ClassifyCounts counts = counts();
        return now == null
                ? waiting
                : now.health("%d articles read, %d tagged, %d alerts"
                        .formatted(counts.read(), counts.tagged(), counts.alerts()));
    }

    private void work() {
        try {
            boolean closed = false;
            while (!closed) {
                try {
                    awaitProfile();
                    runUntilEnd();
                } catch (StageException | KafkaException failed) {
                    stopped(String.valueOf(failed.getMessage()));
                }
                closed = pause(RESTART_PAUSE);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitProfile() throws InterruptedException {
        while (closing.getCount() > 0 && ProfileTopic.current(connection).isEmpty()) {
            waiting = NO_PROFILE;
            pause(PROFILE_LOOK);
        }
    }

    private void runUntilEnd() throws InterruptedException {
        try (ClassifyRun started = open()) {
            run = started;
            if (closing.getCount() > 0) {
                started.run();
                stopped(started.fault().orElse("Kafka Streams gave no reason"));
            }
        } finally {
            run = null;
        }
    }

    private ClassifyRun open() {
        Properties properties = StreamsSettings.of(connection, settings, new DeadLetters(counters));
        StreamsSettings.addInstance(properties, state.instance());
        InstantSource clock = InstantSource.system();
        CurrentProfile profile = new CurrentProfile(compiler);
        KafkaStreams streams = new KafkaStreams(ClassifyTopology.of(profile, counters, clock), properties);
        return new ClassifyRun(streams, new ThreadReplacement(clock));
    }

    private void stopped(String reason) {
        if (closing.getCount() > 0) {
            waiting = new Health.Down(
                    "it stopped: " + reason,
                    "mend the reason; it starts again by itself in " + RESTART_PAUSE.toSeconds() + " s");
            LOG.error(
                    "classify stopped ({}); it starts again in {} s and loses nothing",
                    reason,
                    RESTART_PAUSE.toSeconds());
        }
    }

    /** Waits; true as soon as the stage is being closed. */
    private boolean pause(Duration length) throws InterruptedException {
        return closing.await(length.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closing.countDown();
        ClassifyRun now = run;
        if (now != null) {
            now.close();
        }
        try {
            worker.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        state.close();
    }
}
