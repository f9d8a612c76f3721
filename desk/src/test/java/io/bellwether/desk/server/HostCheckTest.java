package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost:8080", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:65535"})
    void letsThisMachineIn(String host) {
        assertThat(HostCheck.isLoopback(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "127.0.0.1.nip.io:8080",
                "evil@localhost",
                "localhost:80:80",
                "localhost:port",
                "localhost evil.example",
                "::1",
                "[::2]",
                "127.0.0.2",
                "0.0.0.0",
                "2130706433"
            })
    void keepsOtherNamesOut(String host) {
        assertThat(HostCheck.isLoopback(host)).isFalse();
    }

    @Test
    void keepsOutWhoNamesNoHost() {
        assertThat(HostCheck.isLoopback(null)).isFalse();
    }
}
