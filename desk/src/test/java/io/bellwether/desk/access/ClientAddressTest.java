package io.bellwether.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "192.0.2.7, -, 192.0.2.7",
                "192.0.2.7, 198.51.100.1, 192.0.2.7",
                "127.0.0.1, 198.51.100.1, 198.51.100.1",
                "127.0.0.1, '203.0.113.9, 198.51.100.1', 198.51.100.1",
                "::1, 198.51.100.1, 198.51.100.1",
                "127.0.0.1, localhost, 127.0.0.1",
                "127.0.0.1, evil.example, 127.0.0.1",
                "127.0.0.1, '', 127.0.0.1",
                "2001:db8:1:2:aaaa::1, -, 2001:db8:1:2:0:0:0:0/64",
                "2001:db8:1:2:bbbb::2, -, 2001:db8:1:2:0:0:0:0/64",
                "127.0.0.1, [2001:db8:1:2:bbbb::2], 2001:db8:1:2:0:0:0:0/64"
            })
    void believesOnlyAProxyOnThisMachine(String remote, @Nullable String forwarded, String address) {
        assertThat(ClientAddress.of(remote, forwarded)).isEqualTo(address);
    }
}
