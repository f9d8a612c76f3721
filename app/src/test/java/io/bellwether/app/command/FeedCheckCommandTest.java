package io.bellwether.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.secret.Secrets;
import io.bellwether.ingest.secret.SecretsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCheckCommandTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void tellsOfSecretsWhoseFeedsWereNotAsked() throws IOException {
        Path file = Files.writeString(directory.resolve("secrets.yaml"), """
                https://listed.example/feed: {user: reader, password: word}
                https://misspelt.example/feed: {user: reader, password: word}
                """);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Secrets secrets = SecretsFile.read(file);

        assertThat(FeedCheckCommand.unasked(secrets, List.of(FeedSource.of("https://listed.example/feed", ""))))
                .containsExactly(
                        "https://misspelt.example/feed: in the secrets file but not on this list, so not asked");
    }
}
