package io.bellwether.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://example.com, http://example.com/",
        "HTTPS://Example.com/Feed, https://Example.com/Feed",
        "http://example.com?x=1, http://example.com/?x=1",
        "http://example.com/a b|c#frag, http://example.com/a%20b%7Cc",
        "http://example.com/50%, http://example.com/50%25",
        "http://example.com/%7Ea, http://example.com/%7Ea",
        "http://bücher.example/ä, http://xn--bcher-kva.example/%C3%A4",
        "http://my_host.example/f, http://my_host.example/f",
        "http://[2001:db8::1]:81/f, http://[2001:db8::1]:81/f",
    })
    void makesAddressesThatCanBeAsked(String written, String asked) {
        assertThat(FeedAddress.of(written).map(FeedAddress::toString)).contains(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.com/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http://",
                "http:///x",
                "//x/y",
                "feed"
            })
    void refusesWhatIsNoHttp(String written) {
        assertThat(FeedAddress.of(written)).isEmpty();
    }

    @Test
    void keepsCredentialsApartAndTakesNoneFromARedirect() {
        FeedAddress address =
                FeedAddress.of("https://user:p%40ss@example.com/feed").orElseThrow();

        assertThat(address.credentials()).isEqualTo("Basic dXNlcjpwQHNz");
        assertThat(address.toString()).isEqualTo("https://example.com/feed");
        assertThat(address.redirectedTo("https://a:b@other.example/"))
                .contains(FeedAddress.of("https://other.example/").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "/other, https://example.com/other",
        "other, https://example.com/dir/other",
        "?p=2, https://example.com/dir/?p=2",
        "//cdn.example/x, https://cdn.example/x",
        "http://plain.example, http://plain.example/",
    })
    void followsRedirectsAsWritten(String location, String there) {
        FeedAddress address = FeedAddress.of("https://example.com/dir/feed").orElseThrow();

        assertThat(address.redirectedTo(location).map(FeedAddress::toString)).contains(there);
    }
}
