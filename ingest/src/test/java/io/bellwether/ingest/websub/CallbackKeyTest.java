package io.bellwether.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallbackKeyTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void isTheSameAfterARestartAndItsOwnersAlone() throws IOException {
        String path = CallbackKey.in(directory).path("feed", "hub", "topic");

        assertThat(CallbackKey.in(directory).path("feed", "hub", "topic")).isEqualTo(path);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void isMadeAnewAfterAKillWhileItWasWritten() throws IOException {
        Files.createFile(directory.resolve("key.part"));
        CallbackKey.in(directory);

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(directory.resolve("key"));
        }
        assertThat(Files.size(directory.resolve("key"))).isEqualTo(32);
    }

    @Test
    void isRefusedWhenOthersCanReadIt() throws IOException {
        CallbackKey.in(directory);
        Files.setPosixFilePermissions(directory.resolve("key"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> CallbackKey.in(directory))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("chmod 600");
    }
}
