package io.bellwether.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedBinariesTest {

    @Test
    void goWhereAKillLeftThemHalfMade(@TempDir Path cache) throws IOException {
        Path library = folder(cache, "PG-1").resolve("lib/libicuuc.so");

        UnpackedBinaries.emptyHalfMade(cache);

        assertThat(library).doesNotExist();
        assertThat(library.getParent()).doesNotExist();
        assertThat(cache.resolve("PG-1")).isDirectory();
    }

    @Test
    void stayWhereTheyAreWhole(@TempDir Path cache) throws IOException {
        Path folder = folder(cache, "PG-1");
        Files.createFile(folder.resolve(".exists"));

        UnpackedBinaries.emptyHalfMade(cache);

        assertThat(folder.resolve("lib/libicuuc.so")).exists();
    }

    @Test
    void stayWhereSomebodyUnpacksThem(@TempDir Path cache) throws IOException {
        Path folder = folder(cache, "PG-1");
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("epg-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            UnpackedBinaries.emptyHalfMade(cache);

            assertThat(lock.isValid()).isTrue();
            assertThat(folder.resolve("lib/libicuuc.so")).exists();
        }
    }

    private static Path folder(Path cache, String name) throws IOException {
        Path folder = cache.resolve(name);
        Files.createDirectories(folder.resolve("lib"));
        Files.writeString(folder.resolve("lib/libicuuc.so.60"), "a library");
        Files.createSymbolicLink(folder.resolve("lib/libicuuc.so"), Path.of("libicuuc.so.60"));
        return folder;
    }
}
