package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What open pages hear when parts go away. */
class LiveTroubleIT {

    @Test
    void aStoreThatIsGoneEndsNoConnectionAndADeskThatClosesEndsAll(@TempDir Path directory) throws Exception {
        try (DeskOnStore desk = DeskOnStore.start(directory);
                LiveReader reader = LiveReader.open(desk.at("/live"))) {
            reader.next("well");
            desk.stopPostgres();
            assertThat(reader.next("trouble")).isEqualTo("data: {}");

            desk.desk().close();
            reader.awaitEnd();
        }
    }
}
