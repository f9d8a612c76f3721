package io.bellwether.sink.row;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.feedback.Mark;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.UnreadableRecordException;
import io.bellwether.article.trend.Trend;
import io.bellwether.sink.row.Row.AlertRow;
import io.bellwether.sink.row.Row.AnalysisRow;
import io.bellwether.sink.row.Row.ArticleRow;
import io.bellwether.sink.row.Row.FeedRow;
import io.bellwether.sink.row.Row.MarkRow;
import io.bellwether.sink.row.Row.ProfileRow;
import io.bellwether.sink.row.Row.RejectRow;
import io.bellwether.sink.row.Row.TrendRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Turns records into rows; a pure function that never fails: what cannot be read becomes a {@link RejectRow}. */
public final class RowReader {

    private static final int REASON_LIMIT = 500;

    private static final Map<String, Form> FORMS = Map.of(
            Topic.ARTICLES.name(),
            (value, time) -> new ArticleRow(storable(TopicJson.ARTICLE, value, Article.class)),
            Topic.TAGGED.name(),
            (value, time) -> new AnalysisRow(storable(TopicJson.ANALYSIS, value, Analysis.class), time),
            Topic.ALERTS.name(),
            (value, time) -> new AlertRow(storable(TopicJson.ALERT, value, Alert.class)),
            Topic.TRENDS.name(),
            (value, time) -> new TrendRow(storable(TopicJson.TREND, value, Trend.class)),
            Topic.COVERAGE.name(),
            (value, time) -> polled(storable(TopicJson.FEED_STATUS, value, FeedStatus.class)),
            Topic.PROFILES.name(),
            (value, time) -> new ProfileRow(storable(TopicJson.PROFILE, value, Profile.class), time),
            Topic.FEEDBACK.name(),
            (value, time) -> marked(storable(TopicJson.MARK, value, Mark.class)));

    /** The topics that have rows. */
    public static final List<Topic> TOPICS = List.of(
            Topic.ARTICLES, Topic.TAGGED, Topic.ALERTS, Topic.TRENDS, Topic.COVERAGE, Topic.PROFILES, Topic.FEEDBACK);

    private RowReader() {}

    /** The row of a record. */
    public static Row read(ConsumerRecord<byte[], byte[]> record) {
        Form form = FORMS.get(record.topic());
        if (form == null || record.value() == null) {
            return withoutValue(record);
        }
        try {
            Row row = form.read(record.value(), Instant.ofEpochMilli(record.timestamp()));
            return checked(row, record.key());
        } catch (UnreadableRecordException unreadable) {
            return rejected(String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException | StackOverflowError unexpected) {
            return rejected("cannot be read: " + unexpected);
        }
    }

    /** Only a mark can be taken back, and a feed be removed. */
    private static Row withoutValue(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() != null && record.topic().equals(Topic.FEEDBACK.name())) {
            return new MarkRow(text(record.key()), null);
        }
        if (record.key() != null && record.topic().equals(Topic.COVERAGE.name())) {
            return new FeedRow(text(record.key()), null);
        }
        return new RejectRow("a record without a value");
    }

    private static FeedRow polled(FeedStatus status) {
        return new FeedRow(status.id(), status);
    }

    private static MarkRow marked(Mark mark) {
        return new MarkRow(mark.key(), mark);
    }

    /**
     * Of an article under a foreign key classify makes a dead letter; here it would pass for an edit of the one whose id it carries. A mark
     * under one could not be taken back.
     */
    private static Row checked(Row row, byte @Nullable [] key) {
        if (row instanceof ArticleRow(Article article) && !isKey(key, article.id())) {
            return rejected("the record's key is not the id of its article");
        }
        if (row instanceof MarkRow mark && !isKey(key, mark.key())) {
            return rejected("the record's key is not the article and theme of its mark");
        }
        return row;
    }

    private static boolean isKey(byte @Nullable [] key, String expected) {
        return key != null && text(key).equals(expected);
    }

    private static String text(byte[] key) {
        return StorableText.of(new String(key, StandardCharsets.UTF_8));
    }

    /** The row of a record that cannot be stored. */
    public static RejectRow rejected(String reason) {
        String line = StorableText.of(reason).replaceAll("\\p{Cntrl}+", " ");
        return new RejectRow(line.length() > REASON_LIMIT ? StorableText.of(line.substring(0, REASON_LIMIT)) : line);
    }

    private static <T> T storable(TopicJson<T> json, byte[] value, Class<T> type) {
        return StorableForm.of(json.read(value), type);
    }

    private interface Form {
        Row read(byte[] value, Instant time);
    }
}
