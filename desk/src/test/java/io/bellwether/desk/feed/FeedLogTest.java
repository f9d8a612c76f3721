package io.bellwether.desk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.topic.KafkaConnection;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FeedLogTest {

    /** Each wish waited for would take seconds, and all of them days. */
    @Test
    @Timeout(120)
    void aKafkaThatIsAwayIsWaitedForOnceAndNotForEachWish() {
        Instant noon = Instant.parse("2026-01-05T12:00:00Z");
        List<FeedWish> wishes = IntStream.range(0, 5_000)
                .mapToObj(feed -> new WantedFeed("https://a.example/" + feed, "A", List.of(), null).wish("ann", noon))
                .toList();
        try (FeedLog log = new FeedLog(KafkaConnection.to("127.0.0.1:1"))) {
            assertThat(log.write(wishes)).isPresent();
        }
    }
}
