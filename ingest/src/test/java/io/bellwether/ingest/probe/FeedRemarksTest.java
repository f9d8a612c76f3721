package io.bellwether.ingest.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedRemarksTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final String ADDRESS = "https://news.example/feed";

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-01-05T11:00:00Z, none",
                "2026-01-05T20:00:00Z, none",
                "2026-01-08T12:00:00Z, ahead of time",
                "2025-10-10T12:00:00Z, none",
                "2025-09-05T12:00:00Z, nothing new for 122 days",
                "no time at all, no item bears a time",
            })
    void warnsOfTimesThatTellOfTrouble(String time, String remark) {
        List<String> remarks = FeedRemarks.of(Feeds.found(ADDRESS, Feeds.rss("News", List.of(time))), NOON);

        if (remark == null) {
            assertThat(remarks).isEmpty();
        } else {
            assertThat(remarks).singleElement().asString().contains(remark);
        }
    }

    @Test
    void warnsOfWhatItemsLackAndOfTheFeedThatMoved() {
        Probe.Found empty = Feeds.found(ADDRESS, Feeds.rss("News", List.of()));
        assertThat(FeedRemarks.of(empty, NOON)).containsExactly("it holds no items");

        String silent =
                "<rss version=\"2.0\"><channel><item><pubDate>2026-01-05T11:00:00Z</pubDate></item></channel></rss>";
        assertThat(FeedRemarks.of(Feeds.found(ADDRESS, silent), NOON))
                .anyMatch(remark -> remark.contains("1 of 1 items have no link"))
                .anyMatch(remark -> remark.contains("neither title nor text"));

        Probe.Found well = Feeds.found(ADDRESS, Feeds.rss("News", List.of("2026-01-05T11:00:00Z")));
        Probe.Found moved = new Probe.Found(well.at(), "https://new.example/feed", well.feed());
        assertThat(FeedRemarks.of(moved, NOON)).singleElement().asString().contains("https://new.example/feed");
    }
}
