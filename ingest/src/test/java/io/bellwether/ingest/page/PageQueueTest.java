package io.bellwether.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.ingest.page.PageQueue.Place;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageQueueTest {

    private final PageQueue queue = new PageQueue(4, 2, 4);

    @Test
    void leavesRoomBesideASlowHost() {
        assertThat(queue.enter(article("1", "https://slow.example/1"))).isEqualTo(Place.NEW);
        assertThat(queue.enter(article("2", "https://slow.example/2"))).isEqualTo(Place.NEW);
        assertThat(queue.enter(article("3", "https://slow.example/3"))).isEqualTo(Place.NONE);
        assertThat(queue.enter(article("4", "https://a.example/4"))).isEqualTo(Place.NEW);
        assertThat(queue.enter(article("5", "https://b.example/5"))).isEqualTo(Place.NEW);
        assertThat(queue.enter(article("6", "https://c.example/6"))).isEqualTo(Place.NONE);

        assertThat(queue.leave(article("1", "https://slow.example/1"))).isPresent();
        assertThat(queue.leave(article("1", "https://slow.example/1"))).isEmpty();
        assertThat(queue.enter(article("3", "https://slow.example/3"))).isEqualTo(Place.NEW);
    }

    @Test
    void leavesRoomBesideAFeedOfManyHosts() {
        PageQueue shared = new PageQueue(9, 9, 2);
        Article other = new Article(
                "4",
                "https://o.example/feed",
                "O",
                "t",
                "",
                "",
                "https://d.example/",
                null,
                Instant.EPOCH,
                List.of(),
                List.of());

        assertThat(shared.enter(article("1", "https://a.example/"))).isEqualTo(Place.NEW);
        assertThat(shared.enter(article("2", "https://b.example/"))).isEqualTo(Place.NEW);
        assertThat(shared.enter(article("3", "https://c.example/"))).isEqualTo(Place.NONE);
        assertThat(shared.enter(other)).isEqualTo(Place.NEW);
        assertThat(shared.leave(article("2", "https://b.example/"))).isPresent();
        assertThat(shared.enter(article("3", "https://c.example/"))).isEqualTo(Place.NEW);
    }

    @Test
    void keepsTheLatestRevisionOfTheFirstFeed() {
        Article first = article("1", "https://a.example/1");
        Article edited = first.withBody("edited");
        assertThat(queue.enter(first)).isEqualTo(Place.NEW);
        assertThat(queue.enter(edited)).isEqualTo(Place.KNOWN);

        assertThat(queue.leave(first)).contains(edited);
    }

    private static Article article(String id, String url) {
        return new Article(
                id, "https://n.example/feed", "N", "t", "", "", url, null, Instant.EPOCH, List.of(), List.of());
    }
}
