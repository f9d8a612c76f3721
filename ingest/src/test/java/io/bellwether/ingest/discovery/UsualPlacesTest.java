package io.bellwether.ingest.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualPlacesTest {

    @ParameterizedTest
    @CsvSource({
        "https://news.example/, https://news.example/feed",
        "https://news.example, https://news.example/feed",
        "https://news.example:8443/a?b=c, https://news.example:8443/a/feed",
        "https://news.example/blog, https://news.example/blog/feed",
        "https://news.example/blog/, https://news.example/blog/feed",
        "https://news.example/blog/index.html, https://news.example/blog/feed",
    })
    void startsBelowThePage(String page, String first) {
        assertThat(addresses(page).getFirst()).isEqualTo(first);
    }

    @Test
    void namesThePlacesOfTheSiteEachOnce() {
        assertThat(addresses("https://news.example/blog/"))
                .contains(
                        "https://news.example/rss.xml",
                        "https://news.example/feed.json",
                        "https://news.example/?feed=rss2")
                .doesNotHaveDuplicates();
        assertThat(addresses("https://news.example/")).hasSizeLessThanOrEqualTo(20);
        assertThat(UsualPlaces.of("https://[broken")).isEmpty();
    }

    private static List<String> addresses(String page) {
        return UsualPlaces.of(page).stream().map(Candidate::address).toList();
    }
}
