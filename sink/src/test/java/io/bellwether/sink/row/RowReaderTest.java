package io.bellwether.sink.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.sink.row.Row.ArticleRow;
import io.bellwether.sink.row.Row.RejectRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    private static final Article ARTICLE = new Article(
            "a1", "", "Press", "Title", "", "", "https://a.example/", null, Instant.EPOCH, List.of(), List.of());

    @Test
    void readsAnArticleUnderItsId() {
        assertThat(read("a1")).isEqualTo(new ArticleRow(ARTICLE));
    }

    @Test
    void rejectsAnArticleUnderAnotherKeyWhichWouldPassForAnEdit() {
        RejectRow astray = new RejectRow("the record's key is not the id of its article");

        assertThat(read("a2")).isEqualTo(astray);
        assertThat(read(null)).isEqualTo(astray);
    }

    private static Row read(@Nullable String key) {
        byte[] bytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
        return RowReader.read(
                new ConsumerRecord<>(Topic.ARTICLES.name(), 0, 0, bytes, TopicJson.ARTICLE.write(ARTICLE)));
    }
}
