package io.bellwether.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {

    private static final Map<String, String> KEY = Map.of("X-Api-Key", "sesame");

    @ParameterizedTest
    @CsvSource({
        "https://news.example/feed, https://news.example/other, false, true",
        "https://news.example/feed, https://NEWS.example:443/feed, false, true",
        "https://news.example:8443/feed, https://news.example:8443/, false, true",
        "https://news.example/feed, https://news.example:8443/, false, false",
        "https://news.example/feed, https://www.news.example/, false, false",
        "https://news.example/feed, https://news.example.evil.example/, false, false",
        "https://news.example/feed, https://news.example@evil.example/, false, false",
        "https://news.example/feed, http://news.example/feed, true, false",
        "https://news.example/feed, http://news.example:443/feed, true, false",
        "http://news.example/feed, http://news.example/feed, false, false",
        "http://news.example/feed, http://news.example/feed, true, true",
        "http://news.example/feed, https://news.example/feed, false, true",
        "http://news.example:8080/feed, https://news.example/feed, true, false",
        "http://news.example/feed, http://other.example/feed, true, false",
        "https://[2001:db8::1]/feed, https://[2001:db8::1]:443/, false, true",
        "https://[2001:db8::1]/feed, https://[2001:db8::2]/, false, false",
    })
    void areShownToTheirOwnServerAlone(String feed, String there, boolean plainHttp, boolean shown) {
        Credentials credentials = Credentials.of(feed, KEY, plainHttp).orElseThrow();
        FeedAddress address = FeedAddress.of(there).orElseThrow();

        assertThat(credentials.shownTo(address)).isEqualTo(shown ? KEY : Map.of());
        assertThat(credentials.withheld(address).isEmpty()).isEqualTo(shown);
        assertThat(credentials.withheld(address)).doesNotContain("sesame");
    }

    @Test
    void takeUserAndPasswordFromTheAddressUnlessToldOtherwise() {
        FeedAddress there = FeedAddress.of("http://news.example/").orElseThrow();

        assertThat(Credentials.inAddress("http://user:p%40ss@news.example/feed").shownTo(there))
                .isEqualTo(Map.of("Authorization", "Basic dXNlcjpwQHNz"));
        assertThat(Credentials.of("http://user:x@news.example/feed", Map.of("Authorization", "Bearer y"), true)
                        .orElseThrow()
                        .shownTo(there))
                .isEqualTo(Map.of("Authorization", "Bearer y"));
        assertThat(Credentials.inAddress("http://news.example/feed").shownTo(there))
                .isEmpty();
        assertThat(Credentials.inAddress("no address").shownTo(there)).isEmpty();
        assertThat(Credentials.NONE.withheld(there)).isEmpty();
    }
}
