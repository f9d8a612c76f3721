package io.bellwether.embedded.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @Test
    void isMadeForItsOwnerAlone(@TempDir Path temp) throws IOException {
        try (DataDirectory directory = DataDirectory.open(temp.resolve("a/b"))) {
            assertThat(directory.created()).isTrue();
            assertThat(Files.getPosixFilePermissions(directory.path())).hasSize(3);
        }
    }

    @Test
    void isRefusedToASecondHolderWhoLearnsWhoHasIt(@TempDir Path temp) {
        try (DataDirectory first = DataDirectory.open(temp)) {
            assertThat(first.created()).isFalse();
            assertThatThrownBy(() -> DataDirectory.open(temp))
                    .isInstanceOf(EmbeddedException.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void isFreeAgainAfterClose(@TempDir Path temp) {
        DataDirectory.open(temp).close();
        DataDirectory second = DataDirectory.open(temp);
        second.close();
        assertThat(second.path()).isEqualTo(temp.toAbsolutePath());
    }

    @Test
    void isRefusedWhereAFileStands(@TempDir Path temp) throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(EmbeddedException.class)
                .hasMessageContaining("cannot be used")
                .hasMessageContaining(file.toString());
    }

    @Test
    void waitsForSomebodyWhoOnlyLooks(@TempDir Path temp) throws Exception {
        DataDirectory.open(temp).close();
        try (OtherProcess look = OtherProcess.start("look", temp)) {
            look.await("looking");
            assertThat(DataDirectory.isHeld(temp))
                    .as("another look is no holder")
                    .isFalse();

            look.letGoSoon();

            DataDirectory.open(temp).close();
        }
    }

    @Test
    void toLookAtOnesOwnDirectoryDoesNotLetItGo(@TempDir Path temp) throws Exception {
        try (DataDirectory held = DataDirectory.open(temp)) {
            assertThat(DataDirectory.isHeld(held.path())).isTrue();
            assertThatThrownBy(() -> DataDirectory.open(temp)).isInstanceOf(EmbeddedException.class);

            try (OtherProcess other = OtherProcess.start("ask", temp)) {
                other.await("held true");
            }
        }
        try (OtherProcess other = OtherProcess.start("ask", temp)) {
            other.await("held false");
        }
    }
}
