package io.bellwether.classify.stream;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.trend.Trend;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The topics' forms as Streams wants them. Strict: a record that is not whole goes to the dead letters. */
final class TopicSerdes {

    private TopicSerdes() {}

    /** Keys that must be there. */
    static Serde<String> key() {
        StringDeserializer strings = new StringDeserializer();
        return Serdes.serdeFrom(
                new StringSerializer(), (topic, bytes) -> strings.deserialize(topic, present(bytes, "key")));
    }

    static Serde<Article> article() {
        return Serdes.serdeFrom(
                (topic, article) -> TopicJson.ARTICLE.write(article),
                (topic, bytes) -> TopicJson.ARTICLE.read(present(bytes, "value")));
    }

    static Serde<Analysis> analysis() {
        return Serdes.serdeFrom(
                (topic, analysis) -> TopicJson.ANALYSIS.write(analysis),
                (topic, bytes) -> TopicJson.ANALYSIS.read(present(bytes, "value")));
    }

    static Serde<Alert> alert() {
        return Serdes.serdeFrom(
                (topic, alert) -> TopicJson.ALERT.write(alert),
                (topic, bytes) -> TopicJson.ALERT.read(present(bytes, "value")));
    }

    static Serde<Trend> trend() {
        return Serdes.serdeFrom(
                (topic, trend) -> TopicJson.TREND.write(trend),
                (topic, bytes) -> TopicJson.TREND.read(present(bytes, "value")));
    }

    private static byte[] present(byte @Nullable [] bytes, String part) {
        if (bytes == null || bytes.length == 0) {
            throw new SerializationException("the record has no " + part);
        }
        return bytes;
    }
}
