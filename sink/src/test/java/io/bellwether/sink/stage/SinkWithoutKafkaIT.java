package io.bellwether.sink.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.Health;
import io.bellwether.article.stage.StageException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that dies under the sink. */
class SinkWithoutKafkaIT {

    @TempDir
    private Path directory;

    @Test
    void saysThatKafkaIsAwayAndNeitherStartsNorHangsWithoutIt() throws Exception {
        try (Servers servers = new Servers(directory);
                Surroundings here = new Surroundings(servers)) {
            try (SinkStage sink = here.sink()) {
                here.awaitUp(sink);
                servers.stopKafka();
                Health.Down down = here.awaitDown(sink);
                assertThat(down.reason()).contains("Kafka at 127.0.0.1:").contains("does not answer");
                assertThat(sink.counts().lag()).isEmpty();
            }
            assertThatThrownBy(here::sink).isInstanceOf(StageException.class).hasMessageContaining("Kafka at");
        }
    }
}
