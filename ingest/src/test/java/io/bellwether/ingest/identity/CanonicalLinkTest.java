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
                "https://www.news.example/Story/1?id=7",
                "https://m.news.example/Story/1?id=7",
                "https://amp.news.example/Story/1?id=7&amp=1",
                "https://news.example/Story/1/amp/?id=7",
                "https://news.example/amp/Story/1?id=7&outputType=amp",
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
        "https://m.example/a, https://n.example/a",
        "https://news.example/amp, https://news.example/",
        "https://news.example/champ, https://news.example/ch",
    })
    void keepsDifferentArticlesApart(String one, String other) {
        assertThat(CanonicalLink.of(one)).isPresent().isNotEqualTo(CanonicalLink.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/, false",
        "https://a.example/live, false",
        "https://a.example/news/index.html, false",
        "https://a.example/?p=1, false",
        "https://a.example/2026/01/05/chips, true",
        "https://a.example/news/chips-fall-again, true",
        "https://a.example/story/48213377, true",
        "https://a.example/?p=48213, true",
    })
    void tellsArticlesFromSections(String address, boolean telling) {
        assertThat(CanonicalLink.isTelling(address)).isEqualTo(telling);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mailto:a@b", "javascript:1", "/relative", "http://", "tag:x,2020:1"})
    void knowsWhatIsNoLink(String address) {
        assertThat(CanonicalLink.of(address)).isEmpty();
        assertThat(CanonicalLink.host(address)).isEmpty();
    }
}
