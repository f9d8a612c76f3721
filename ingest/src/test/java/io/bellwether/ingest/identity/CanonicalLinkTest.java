package io.bellwether.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/Story/1?id=7",
                "http://news.example/Story/1?id=7",
                "HTTPS://NEWS.EXAMPLE:443/Story/1?id=7",
                "http://news.example:80/Story/1/?id=7",
                "https://news.example/Story/1?id=7#comments",
                "https://news.example/Story/1?utm_source=rss&id=7&utm_medium=feed&fbclid=abc",
                " https://user:secret@news.example/Story/1?id=7&at_campaign=x ",
            })
    void hasOneSpellingForOneArticle(String address) {
        assertThat(CanonicalLink.of(address)).contains("news.example/Story/1?id=7");
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a, https://news.example/b",
        "https://news.example/a, https://news.example/A",
        "https://news.example/?p=1, https://news.example/?p=2",
        "https://news.example:8080/a, https://news.example/a",
        "https://one.example/a, https://two.example/a",
    })
    void keepsDifferentArticlesApart(String one, String other) {
        assertThat(CanonicalLink.of(one)).isPresent().isNotEqualTo(CanonicalLink.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mailto:a@b", "javascript:1", "/relative", "http://", "tag:x,2020:1"})
    void knowsWhatIsNoLink(String address) {
        assertThat(CanonicalLink.of(address)).isEmpty();
        assertThat(CanonicalLink.host(address)).isEmpty();
    }
}
