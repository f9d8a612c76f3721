package io.bellwether.classify.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifySettingsTest {

    private static final Path STATE = Path.of("state");

    @ParameterizedTest
    @CsvSource({"0, 0, threads", "65, 0, threads", "1, -1, standbys", "1, 5, standbys"})
    void whatIsOutOfRangeIsRefusedByName(int threads, int standbys, String named) {
        assertThatThrownBy(() -> new ClassifySettings(
                        STATE, ClassifySettings.APPLICATION_ID, threads, standbys, Optional.empty()))
                .isInstanceOf(StageException.class)
                .hasMessageContaining(named);
    }

    @Test
    void copiesOfTheStateAreKeptAsAskedFor() {
        ClassifySettings settings =
                new ClassifySettings(STATE, ClassifySettings.APPLICATION_ID, 1, 2, Optional.empty());
        Properties streams = StreamsSettings.of(
                KafkaConnection.to("nowhere.example:9092"), settings, new DeadLetters(new Counters()));

        assertThat(new StreamsConfig(streams).getInt(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG))
                .isEqualTo(2);
        assertThat(settings.withProfile(Samples.profile("v1", "chips")).standbys())
                .isEqualTo(2);
    }
}
