package io.bellwether.sink.stage;

import io.bellwether.article.stage.Health;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.sink.log.LogReader;
import io.bellwether.sink.log.LogTroubleException;
import io.bellwether.sink.log.TopicCatalogue;
import io.bellwether.sink.write.Batch;
import io.bellwether.sink.write.BatchWriter;
import io.bellwether.sink.write.FencedException;
import io.bellwether.sink.write.StoreTroubleException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries batches from the log to the store until it is ended, whatever fails on the way. */
final class SinkLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(SinkLoop.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConnection kafka;
    private final TopicCatalogue catalogue;
    private final BatchWriter writer;
    private final SinkSettings settings;
    private final InstantSource clock = InstantSource.system();
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile Health health = new Health.Degraded("the sink is starting", "wait");
    private Pause pause;

    SinkLoop(KafkaConnection kafka, TopicCatalogue catalogue, BatchWriter writer, SinkSettings settings) {
        this.kafka = kafka;
        this.catalogue = catalogue;
        this.writer = writer;
        this.settings = settings;
        this.pause = Pause.first(settings.longestPause());
    }

    @Override
    public void run() {
        while (goesOn()) {
            try {
                carry();
            } catch (FencedException fenced) {
                health = new Health.Down(String.valueOf(fenced.getMessage()), "stop one of the two sinks");
                LOG.error("{}", fenced.getMessage());
                return;
            } catch (StoreTroubleException trouble) {
                await(trouble.health());
            } catch (LogTroubleException trouble) {
                await(trouble.health());
            } catch (RuntimeException | Error unexpected) {
                LOG.error("the sink met what it does not know; it tries again", unexpected);
                await(new Health.Down("unexpected: " + unexpected, "report it with the log"));
            }
        }
        health = new Health.Down("the sink has ended", "start it again");
    }

    /** One life of a reader: ends with the first failure, so that the next begins with what the store says. */
    private void carry() {
        try (LogReader reader = new LogReader(kafka, settings.batchSize())) {
            Map<TopicPartition, Uuid> partitions = Map.of();
            Instant look = Instant.MIN;
            while (goesOn()) {
                if (!clock.instant().isBefore(look)) {
                    Map<TopicPartition, Uuid> found = catalogue.partitions();
                    if (!found.equals(partitions)) {
                        reader.seek(writer.align(catalogue.beginnings(found)));
                        partitions = found;
                    }
                    look = clock.instant().plus(settings.discovery());
                }
                store(reader.poll(POLL));
                succeeded();
            }
        }
    }

    private void store(Batch batch) {
        if (!batch.next().isEmpty()) {
            writer.write(batch);
        }
    }

    private void succeeded() {
        if (health instanceof Health.Down) {
            LOG.info("the sink works again");
        }
        pause = Pause.first(settings.longestPause());
        health = new Health.Up("records are stored as they come");
    }

    private void await(Health.Down trouble) {
        if (!goesOn()) {
            return;
        }
        if (!trouble.equals(health)) {
            LOG.warn("the sink waits: {}; {}; it tries again by itself", trouble.reason(), trouble.remedy());
        }
        health = trouble;
        try {
            if (ending.await(pause.length().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            ending.countDown();
        }
        pause = pause.next();
    }

    private boolean goesOn() {
        return ending.getCount() > 0;
    }

    void end() {
        ending.countDown();
    }

    Health health() {
        return health;
    }
}
