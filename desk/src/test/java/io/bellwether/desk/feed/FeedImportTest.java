package io.bellwether.desk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.desk.feed.FeedFinding.ListedFeeds;
import io.bellwether.desk.feed.FeedImport.Broken;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedImportTest {

    @Test
    void tellsNewFeedsFromKnownAndBrokenOnes() {
        WantedFeed fresh = feed("https://a.example/feed");
        WantedFeed known = feed("http://Known.example/feed/");
        WantedFeed twice = feed("http://a.example/feed/");
        WantedFeed secret = feed("https://ann:pa55word@b.example/feed");
        WantedFeed script = feed("javascript:alert(1)");

        FeedImport list = FeedImport.of(
                new ListedFeeds(List.of(fresh, known, twice, secret, script), List.of("a remark")),
                Set.of(FeedImport.place("https://known.example/feed")));

        assertThat(list.fresh()).containsExactly(fresh);
        assertThat(list.known()).containsExactly(known);
        assertThat(list.broken()).extracting(Broken::feed).containsExactly(twice, secret, script);
        assertThat(list.broken().get(1).reason()).contains("secrets file");
        assertThat(secret.shown()).isEqualTo("https://b.example/feed");
        assertThat(list.remarks()).containsExactly("a remark");
    }

    @Test
    void oneListAddsNoMoreThanFiveThousand() {
        List<WantedFeed> feeds = IntStream.range(0, 5_002)
                .mapToObj(number -> feed("https://f%d.example/".formatted(number)))
                .toList();

        FeedImport list = FeedImport.of(new ListedFeeds(feeds, List.of()), Set.of());

        assertThat(list.fresh()).hasSize(5_000);
        assertThat(list.broken()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/feed, HTTP://A.example/feed/, true",
        "https://a.example, https://a.example/, true",
        "https://a.example/Feed, https://a.example/feed, false",
        "https://a.example/feed?x=1, https://a.example/feed?x=2, false"
    })
    void spellingMakesNoOtherFeed(String one, String other, boolean same) {
        assertThat(FeedImport.place(one).equals(FeedImport.place(other))).isEqualTo(same);
    }

    private static WantedFeed feed(String url) {
        return new WantedFeed(url, "Title", List.of(), null);
    }
}
