package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before any test runs
    private Path folder;

    @Test
    void readsPlainAndPackedFilesInTheirOrder() throws IOException {
        String lines = "{\"id\":\"b\",\"labels\":{\"chips\":1.5}}\n\n{\"id\":\"a\",\"labels\":{}}\n";
        Path plain = Files.writeString(folder.resolve("labels.jsonl"), lines);
        Path packed = folder.resolve("labels.jsonl.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(Files.readAllBytes(plain));
        }
        SequencedMap<String, Map<String, Double>> labels = Labels.read(plain);
        assertThat(labels.sequencedKeySet()).containsExactly("b", "a");
        assertThat(labels.get("b")).isEqualTo(Map.of("chips", 1.5));
        assertThat(Labels.read(packed)).isEqualTo(labels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "[]",
                "{\"id\":\"a\"}",
                "{\"labels\":{}}",
                "{\"id\":\"a\",\"labels\":{\"chips\":null}}",
                "{\"id\":\"a\",\"labels\":{\"chips\":3}}",
                "{\"id\":\"a\",\"labels\":{\"chips\":-1}}"
            })
    void aLineOfAnotherFormIsRefusedWithItsNumber(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("labels.jsonl"), "{\"id\":\"b\",\"labels\":{}}\n" + line + "\n");
        assertThatThrownBy(() -> Labels.read(file))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Labels.read(folder.resolve("absent.jsonl")))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("absent.jsonl");
    }
}
