package io.bellwether.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.secret.Secrets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestSettingsTest {

    private static final List<FeedSource> FEEDS = List.of(FeedSource.of("https://news.example/feed", "News"));

    @ParameterizedTest
    @CsvSource({
        "PT0.5S, PT20S, 1000000, 8, '', poll is PT0.5S but must be 1s to 24h",
        "PT25H, PT20S, 1000000, 8, '', poll",
        "PT5M, PT0S, 1000000, 8, '', deadline",
        "PT5M, PT11M, 1000000, 8, '', deadline",
        "PT5M, PT20S, 10, 8, '', maxBytes",
        "PT5M, PT20S, 1000000, 0, '', concurrency",
        "PT5M, PT20S, 1000000, 1001, '', concurrency",
        "PT5M, PT20S, 1000000, 8, 'a\nb', contact",
    })
    void namesTheValueThatIsOutOfItsRange(
            Duration poll, Duration deadline, int maxBytes, int concurrency, String contact, String reason) {
        assertThatThrownBy(() -> new IngestSettings(
                        FEEDS, poll, deadline, maxBytes, concurrency, false, contact, Secrets.NONE, null, null, false))
                .isInstanceOf(StageException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void needsFeedsThatDiffer() {
        assertThatThrownBy(() -> IngestSettings.of(List.of()))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("feeds is none");
        assertThatThrownBy(() -> IngestSettings.of(List.of(FEEDS.getFirst(), FEEDS.getFirst())))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("different addresses");
    }

    @Test
    void namesItselfAndItsOperator() {
        assertThat(IngestSettings.of(FEEDS).userAgent()).isEqualTo("Bellwether/0.1 (news monitor)");
        assertThat(IngestSettings.of(FEEDS).withContact("https://ops.example/").userAgent())
                .isEqualTo("Bellwether/0.1 (news monitor; +https://ops.example/)");
    }
}
