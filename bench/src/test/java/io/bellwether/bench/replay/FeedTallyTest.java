package io.bellwether.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.ingest.identity.ItemIdentity;
import io.bellwether.ingest.parse.ParsedItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTallyTest {

    private final FeedTally tally = new FeedTally();

    @Test
    void tellsNewItemsFromKnownAndEditedOnes() {
        tally.answer(
                List.of(item("https://a.example/1", "One"), item("https://a.example/2", "Two")), List.of("1", "2"));
        tally.answer(
                List.of(item("https://a.example/1/?utm_source=x", "One"), item("https://a.example/2", "Two, edited")),
                List.of("1", "2"));

        assertThat(tally.answers()).isEqualTo(2);
        assertThat(tally.shown()).isEqualTo(4);
        assertThat(tally.articles()).isEqualTo(2);
        assertThat(tally.same()).isEqualTo(1);
        assertThat(tally.revised()).singleElement().asString().contains("Two, edited");
        assertThat(tally.split()).isEmpty();
        assertThat(tally.joined()).isEmpty();
    }

    @Test
    void namesWhatIsDoubtful() {
        tally.answer(
                List.of(item("https://a.example/1", "One"), item("https://a.example/1", "Two")), List.of("1", "2"));
        tally.answer(List.of(item("https://a.example/3", "One")), List.of("1"));

        assertThat(tally.split()).singleElement().asString().contains("a.example/1 = [1, 2]");
        assertThat(tally.joined()).singleElement().asString().contains("1 = [https://a.example/1");
    }

    private static ParsedItem item(String url, String title) {
        return new ParsedItem(ItemIdentity.of(""), url, title, null, null, null, null, List.of(), List.of());
    }
}
