package io.bellwether.ingest.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsFileTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void readsEntriesAndSaysNothingOfThem() throws IOException {
        Secrets secrets = SecretsFile.read(file("""
                https://news.example/feed:
                  user: reader
                  password: sesame
                https://api.example/feed:
                  headers: {X-Api-Key: sesame}
                http://old.example/feed:
                  user: reader
                  password: 12345
                  plain-http: true
                """, "rw-------"));

        assertThat(secrets.feeds())
                .containsExactlyInAnyOrder(
                        "https://news.example/feed", "https://api.example/feed", "http://old.example/feed");
        assertThat(secrets + " " + secrets.of("https://news.example/feed") + secrets.of("https://api.example/feed"))
                .doesNotContain("sesame")
                .doesNotContain("reader");
        assertThat(secrets.of("https://other.example/")).hasToString("no credentials");
        assertThat(secrets.of("https://a:b@other.example/")).hasToString("credentials for https://other.example/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rw-r-----         | chmod 600
            rw----r--         | chmod 600
            rw-----w-         | chmod 600
            """)
    void refusesAFileThatOthersCanOpen(String permissions, String remedy) throws IOException {
        Path file = file("https://news.example/feed: {user: a, password: sesame}", permissions);

        assertThatThrownBy(() -> SecretsFile.read(file))
                .isInstanceOf(StageException.class)
                .hasMessageContaining(remedy)
                .hasMessageContaining(permissions)
                .hasMessageNotContaining("sesame");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {user: a, pass: sesame}                        | unknown key pass
            {user: a}                                         | password without a value
            {password: sesame}                             | user without a value
            {user: 'a:b', password: sesame}                | a colon
            {headers: {Host: sesame}}                      | the header Host, which cannot be set
            {headers: {'X Y': sesame}}                     | the header X Y, which cannot be set
            {headers: {X-Key: "open\\nsesame"}}                | headers, X-Key without a value of one line
            {headers: {X-Key: [sesame]}}                   | headers, X-Key without a value of one line
            {headers: sesame}                              | headers that are no names
            {user: a, password: sesame, plain-http: often} | plain-http neither
            sesame                                         | no user, password or headers
            """)
    void namesFileFeedAndKeyOfWhatIsWrongAndNoValue(String entry, String message) throws IOException {
        Path file = file("https://news.example/feed: " + entry, "rw-------");

        assertThatThrownBy(() -> SecretsFile.read(file))
                .isInstanceOf(StageException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("https://news.example/feed")
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining("sesame");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "sesame", "a: [", "a: {user: 1}\na: {user: 2}", "ftp://x/: {user: a, password: sesame}"})
    void refusesWhatIsNoListOfSecrets(String yaml) throws IOException {
        Path file = file(yaml, "rw-------");

        assertThatThrownBy(() -> SecretsFile.read(file))
                .isInstanceOf(StageException.class)
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining("sesame")
                .hasNoCause();
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatThrownBy(() -> SecretsFile.read(directory.resolve("none")))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("does not exist");
    }

    private Path file(String yaml, String permissions) throws IOException {
        Path file = directory.resolve("hidden.yaml");
        Files.writeString(file, yaml);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file;
    }
}
