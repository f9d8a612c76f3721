package io.bellwether.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.item.Article;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.UnreadableRecordException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoisonKindTest {

    private static final Article KNOWN = new Article(
            "0123456789abcdef01234567",
            "http://feed.example/",
            "Press",
            "Title",
            "Summary",
            "",
            "https://press.example/1",
            null,
            Instant.EPOCH,
            List.of(),
            List.of());

    @ParameterizedTest
    @EnumSource(
            names = {"NULL_VALUE", "KEY_MISMATCH", "NULL_KEY"},
            mode = EnumSource.Mode.EXCLUDE)
    void cannotBeRead(PoisonKind kind) {
        byte[] value = kind.value(KNOWN);

        assertThat(value).isNotNull().hasSizeLessThan(Topic.MAX_RECORD_BYTES);
        assertThatThrownBy(() -> TopicJson.ARTICLE.read(value)).isInstanceOf(UnreadableRecordException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEY_MISMATCH", "NULL_KEY"})
    void orHasAKeyThatIsNotItsArticles(PoisonKind kind) {
        byte[] value = kind.value(KNOWN);

        assertThat(value).isNotNull();
        assertThat(TopicJson.ARTICLE.read(value)).isEqualTo(KNOWN);
        assertThat(kind.key(1)).isNotEqualTo(KNOWN.id().getBytes(StandardCharsets.UTF_8));
    }
}
