package io.bellwether.desk.outbox;

import io.bellwether.article.stage.Health;
import io.bellwether.article.stage.Stage;
import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.desk.telling.SearchLanguage;
import io.bellwether.desk.telling.TellingReading;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outbox at work: decides what is due, sends it, and forgets what is long done. */
public final class OutboxStage implements Stage {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxStage.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** After the store failed. */
    private static final Duration LONG_PAUSE = Duration.ofSeconds(5);
    /** Rounds after which old rows are forgotten: about an hour. */
    private static final int FORGETS = 3_600;

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Planning planning;
    private final Sending sending;
    private final OutboxTable outbox;
    private final Map<ChannelName, Channel> channels;
    private final InstantSource clock;
    private final Thread worker;
    private volatile boolean closed;
    private volatile Health health = new Health.Up("starting");

    private OutboxStage(DataSource source, Reading reading, Map<ChannelName, Channel> channels, InstantSource clock) {
        this.channels = Map.copyOf(channels);
        this.clock = clock;
        this.planning = new Planning(source, reading.searches(), clock);
        this.outbox = new OutboxTable(source);
        this.sending = new Sending(
                source,
                reading.tellings(),
                channels,
                new Sending.Parts(new Backoff(() -> ThreadLocalRandom.current().nextDouble()), clock));
        this.worker = Thread.ofVirtual().name("outbox").unstarted(this::work);
    }

    /**
     * Starts the work.
     *
     * @param channels ways that are set up; what is told by others gathers until they are
     */
    public static OutboxStage start(
            DataSource source, Reading reading, Map<ChannelName, Channel> channels, InstantSource clock) {
        OutboxStage stage = new OutboxStage(source, reading, channels, clock);
        stage.worker.start();
        return stage;
    }

    /** How the store is read: what messages tell, and what searches ask. */
    public record Reading(TellingReading tellings, SearchLanguage searches) {}

    private void work() {
        for (int round = 0; !closed; round++) {
            Duration pause = PAUSE;
            try {
                round(round);
            } catch (RuntimeException | Error failed) {
                health = OutboxHealth.failed(failed);
                LOG.warn("the outbox waits: {}", health);
                pause = LONG_PAUSE;
            }
            if (!slept(pause)) {
                return;
            }
        }
    }

    private void round(int round) {
        try {
            planning.round(channels.keySet());
        } finally {
            sending.round();
        }
        if (round % FORGETS == 0) {
            outbox.forget(clock.instant());
        }
        health = OutboxHealth.of(outbox.counts(), channels.containsKey(ChannelName.MAIL), planning.failures());
    }

    private static boolean slept(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException ending) {
            return false;
        }
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Health check() {
        return closed || !worker.isAlive() ? new Health.Down("the outbox is closed", "start the desk again") : health;
    }

    /** Closes its channels, too. What is on its way may arrive; what does not in time is sent again when its lease ends. */
    @Override
    public void close() {
        closed = true;
        worker.interrupt();
        try {
            worker.join(FAREWELL);
            sending.await(FAREWELL);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } finally {
            Set.copyOf(channels.values()).forEach(Channel::close);
        }
    }
}
