package io.bellwether.sink.stage;

import io.bellwether.article.stage.Health;
import io.bellwether.article.stage.Stage;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.sink.log.LogTroubleException;
import io.bellwether.sink.log.TopicCatalogue;
import io.bellwether.sink.row.RowReader;
import io.bellwether.sink.store.SchemaMigration;
import io.bellwether.sink.write.BatchWriter;
import io.bellwether.sink.write.Position;
import io.bellwether.sink.write.StoreTroubleException;
import io.bellwether.sink.write.Stored;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sink at work: committed records of the topics become rows, each exactly once. One sink writes to one database: a newer one makes
 * the older end with {@link Health.Down}. Thread-safe.
 */
public final class SinkStage implements Stage {

    private static final Logger LOG = LoggerFactory.getLogger(SinkStage.class);
    /** What a running transaction may still take at the end; then it is cut, and undone by PostgreSQL. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final SinkLoop loop;
    private final Thread thread;
    private final BatchWriter writer;
    private final TopicCatalogue catalogue;

    private SinkStage(SinkLoop loop, BatchWriter writer, TopicCatalogue catalogue) {
        this.loop = loop;
        this.writer = writer;
        this.catalogue = catalogue;
        this.thread = Thread.ofVirtual().name("sink").start(loop);
    }

    /**
     * Brings schema and topics to this release's form, takes over from any older sink, and starts. Later failures of Kafka or PostgreSQL
     * are waited out; those at the start are thrown.
     *
     * @throws StageException when PostgreSQL or Kafka does not answer or refuses
     */
    public static SinkStage start(KafkaConnection kafka, SinkSettings settings) {
        SchemaMigration.migrate(settings.store());
        TopicCreation.ensure(kafka, RowReader.TOPICS).forEach(LOG::warn);
        BatchWriter writer = takeOver(settings);
        TopicCatalogue catalogue = new TopicCatalogue(kafka, RowReader.TOPICS);
        return new SinkStage(new SinkLoop(kafka, catalogue, writer, settings), writer, catalogue);
    }

    private static BatchWriter takeOver(SinkSettings settings) {
        try {
            return new BatchWriter(
                    settings.store(), "process " + ProcessHandle.current().pid());
        } catch (StoreTroubleException trouble) {
            throw new StageException(
                    trouble.health().reason() + "; " + trouble.health().remedy(), trouble);
        }
    }

    @Override
    public String name() {
        return "sink";
    }

    @Override
    public Health check() {
        return loop.health();
    }

    /** What was stored since the start and what is left; asks Kafka, so it may take seconds when Kafka is slow. */
    public SinkCounts counts() {
        Stored stored = writer.stored();
        return new SinkCounts(stored.articles(), stored.tags(), stored.alerts(), stored.rejects(), lag());
    }

    private OptionalLong lag() {
        Map<TopicPartition, Position> positions = writer.positions();
        if (positions.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(catalogue.lag(positions));
        } catch (LogTroubleException unknown) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void close() {
        loop.end();
        try {
            if (!thread.join(GRACE)) {
                thread.interrupt();
                thread.join(GRACE);
            }
        } catch (InterruptedException interrupted) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
        catalogue.close();
    }
}
