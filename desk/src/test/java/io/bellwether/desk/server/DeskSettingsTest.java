package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskSettingsTest {

    @Test
    void bindsToThisMachineUnlessToldOtherwise() {
        assertThat(DeskSettings.loopback(8080).host()).isEqualTo("127.0.0.1");
        assertThat(DeskSettings.loopback(8080).withHost("0.0.0.0").port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 8080, PT1S, host is empty",
        "localhost, -1, PT1S, port is -1 but must be 0 to 65535",
        "localhost, 65536, PT1S, port is 65536 but must be 0 to 65535",
        "localhost, 8080, PT0S, patience is PT0S but must be PT0.1S to PT1M"
    })
    void namesTheValueAndItsRange(String host, int port, Duration patience, String message) {
        assertThatThrownBy(() -> new DeskSettings(host, port, ZoneOffset.UTC, patience))
                .isInstanceOf(StageException.class)
                .hasMessageContaining(message);
    }
}
