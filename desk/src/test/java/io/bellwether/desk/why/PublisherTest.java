package io.bellwether.desk.why;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {

    @ParameterizedTest
    @CsvSource({
        "https://feeds.e.org/rss, e.org",
        "https://e.org/a, e.org",
        "https://www.bbc.co.uk/news, bbc.co.uk",
        "https://co.uk/news, co.uk",
        "HTTPS://News.E.ORG/, e.org"
    })
    void isTheSiteOfTheHost(String address, String site) {
        assertThat(Publisher.site(address)).contains(site);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nowhere", "https:///a", "http://a b/", "javascript:alert(1)"})
    void isUnknownWithoutAHost(String address) {
        assertThat(Publisher.site(address)).isEmpty();
    }
}
