package io.bellwether.desk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EventTextTest {

    @Test
    void onlyWhatAlertsSaidHasAnIdToGoOnFrom() {
        assertThat(EventText.of(new LiveEvent.Alerts(17, new Missed(3, 1))))
                .isEqualTo("id: 17\nevent: alerts\ndata: {\"raised\":3,\"spoke\":1}\n\n");
        assertThat(EventText.of(new LiveEvent.Fresh())).isEqualTo("event: fresh\ndata: {}\n\n");
        assertThat(EventText.of(new LiveEvent.Trouble())).isEqualTo("event: trouble\ndata: {}\n\n");
        assertThat(EventText.of(new LiveEvent.Well())).isEqualTo("event: well\ndata: {}\n\n");
    }

    @Test
    void aBrowserIsToldWhenToComeAgain() {
        assertThat(EventText.retry(Duration.ofSeconds(3))).isEqualTo("retry: 3000\n\n");
    }
}
