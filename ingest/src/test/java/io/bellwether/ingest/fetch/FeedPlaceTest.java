package io.bellwether.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, true",
        "10.0.0.1 fd00::1, true",
        "8.8.8.8, false",
        "10.0.0.1 8.8.8.8, false",
        "8.8.8.8 10.0.0.1, false"
    })
    void isPrivateWhenAllItsAddressesAre(String addresses, boolean expected) {
        InetAddress[] known =
                Arrays.stream(addresses.split(" ")).map(InetAddress::ofLiteral).toArray(InetAddress[]::new);

        assertThat(FeedPlace.isPrivate("http://news.example:8080/feed", host -> known))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"http://unknown.example/", "'no address'"})
    void whatCannotBeResolvedIsPublic(String address) {
        assertThat(FeedPlace.isPrivate(address, host -> {
                    throw new UnknownHostException(host);
                }))
                .isFalse();
    }
}
