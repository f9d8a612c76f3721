package io.bellwether.classify.past;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.TopicLog;
import io.bellwether.article.topic.UnreadableRecordException;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Topic {@code articles} as it stands, read without a trace. For one thread. */
public final class ArticleLog implements AutoCloseable {

    private final TopicLog log;

    private ArticleLog(TopicLog log) {
        this.log = log;
    }

    /**
     * The articles read at this time or later.
     *
     * @throws io.bellwether.article.stage.StageException when Kafka does not answer
     */
    public static ArticleLog since(KafkaConnection connection, Instant time) {
        return new ArticleLog(TopicLog.since(connection, Topic.ARTICLES, time));
    }

    /** At least as many as there are articles. */
    public long size() {
        return log.size();
    }

    /** The articles, the revisions of one in their order; once. What is no article is passed over: it is among the dead letters. */
    public Stream<PastArticle> articles() {
        return log.records().mapMulti((record, next) -> {
            try {
                next.accept(read(record));
            } catch (UnreadableRecordException dead) {
                // the stream has put it aside with this reason
            }
        });
    }

    @SuppressWarnings("NullAway") // Kafka's record allows null for the value, which its signatures do not say
    private static PastArticle read(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value() == null ? new byte[0] : record.value();
        return new PastArticle(TopicJson.ARTICLE.read(value), Instant.ofEpochMilli(record.timestamp()));
    }

    @Override
    public void close() {
        log.close();
    }
}
