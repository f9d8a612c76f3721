package io.bellwether.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.ingest.page.PageResult.Read;
import io.bellwether.ingest.page.PageResult.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageStoreTest {

    private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");

    @TempDir
    private Path directory = Path.of("");

    private static Article article(String id, Instant fetched) {
        return new Article(
                id,
                "https://news.example/feed",
                "News",
                "Title",
                "Summary",
                "",
                "https://news.example/1",
                null,
                fetched,
                List.of(),
                List.of());
    }

    @Test
    void remembersOverRestartsWhatNeedsNoSecondRequest() {
        PageStore store = PageStore.at(directory, Instant.now());
        store.done("a1", new Read("One.\nTwo."));
        store.done("a2", new Refused("HTTP 404", true));
        store.done("a3", new Refused("HTTP 500", false));

        PageStore again = PageStore.at(directory, Instant.now());
        assertThat(again.known("a1")).contains(new Read("One.\nTwo."));
        assertThat(again.known("a2")).contains(new Refused("HTTP 404", true));
        assertThat(again.known("a3")).isEmpty();
        assertThat(again.known("a4")).isEmpty();
    }

    @Test
    void remembersWithoutADiskForThisRun() {
        PageStore store = PageStore.at(null, NOW);
        store.done("a1", new Read("One."));
        store.want(article("a2", NOW));

        assertThat(store.known("a1")).contains(new Read("One."));
        assertThat(store.wanted()).isEmpty();
    }

    @Test
    void bringsBackWhatWasWantedUntilItIsDone() {
        PageStore store = PageStore.at(directory, Instant.now());
        store.want(article("a1", Instant.now()));
        store.want(article("a2", NOW));
        store.done("a1", new Refused("HTTP 500", false));

        assertThat(PageStore.at(directory, Instant.now()).wanted()).containsExactly(article("a2", NOW));
    }

    @Test
    void passesOverWhatItDidNotWriteItself() throws Exception {
        PageStore store = PageStore.at(directory, Instant.now());
        Files.writeString(directory.resolve("a1.page"), "nonsense");
        Files.writeString(directory.resolve("a2.wanted"), "{");
        store.want(article("a3", NOW));

        assertThat(store.known("a1")).isEmpty();
        assertThat(store.wanted()).containsExactly(article("a3", NOW));
    }

    @Test
    void forgetsWhatIsOld() {
        PageStore store = PageStore.at(directory, NOW);
        store.done("a1", new Read("One."));
        store.want(article("a2", Instant.now().plus(Duration.ofDays(91))));

        assertThat(store.known("a1")).isEmpty();
    }
}
