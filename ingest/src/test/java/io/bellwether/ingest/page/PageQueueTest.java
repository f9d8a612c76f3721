package io.bellwether.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.ingest.page.PageQueue.Place;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageQueueTest {

    private final PageQueue queue = new PageQueue(4, 2);

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
