package io.bellwether.ingest.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.ingest.probe.Feeds;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final String TODAY = "2026-01-05T11:00:00Z";
    private static final String LONG_AGO = "2024-01-05T11:00:00Z";

    @Test
    void putsFirstWhatPeopleWant() {
        FoundFeed guessed = feed("/feed", Origin.GUESSED, "Guessed", List.of(TODAY));
        FoundFeed linked = feed("/linked", Origin.LINKED, "Linked", List.of(TODAY));
        FoundFeed announced = feed("/announced", Origin.ANNOUNCED, "News", List.of(TODAY));
        FoundFeed second = feed("/second", Origin.ANNOUNCED, "Sport", List.of(TODAY));
        FoundFeed undated = feed("/undated", Origin.ANNOUNCED, "Undated", List.of("none"));
        FoundFeed silent = feed("/silent", Origin.ANNOUNCED, "Silent", List.of(LONG_AGO));
        FoundFeed comments = feed("/comments/feed", Origin.ANNOUNCED, "Comments for News", List.of(TODAY));
        FoundFeed empty = feed("/empty", Origin.ANNOUNCED, "Empty", List.of());

        assertThat(Ranking.of(List.of(empty, comments, silent, guessed, linked, announced, second, undated), NOON))
                .containsExactly(announced, second, undated, linked, guessed, silent, comments, empty);
    }

    @Test
    void namesAFeedThatIsAtSeveralAddressesOnce() {
        FoundFeed feed = feed("/feed", Origin.ANNOUNCED, "News", List.of(TODAY));
        FoundFeed slash = feed("/feed/", Origin.LINKED, "News", List.of(TODAY));
        FoundFeed copy = feed("/rss", Origin.GUESSED, "News", List.of(TODAY));
        FoundFeed other = feed("/sport", Origin.GUESSED, "Sport", List.of(TODAY));
        FoundFeed empty = feed("/empty/1", Origin.GUESSED, "News", List.of());
        FoundFeed alsoEmpty = feed("/empty/2", Origin.GUESSED, "News", List.of());

        assertThat(Ranking.of(List.of(copy, slash, feed, other, empty, alsoEmpty), NOON))
                .containsExactly(feed, other, empty, alsoEmpty);
    }

    private static FoundFeed feed(String path, Origin origin, String title, List<String> times) {
        String address = "https://news.example" + path;
        return new FoundFeed(new Candidate(address, origin), Feeds.found(address, Feeds.rss(title, times)));
    }
}
