package io.bellwether.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebSubSettingsTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void listensOnLoopbackUnlessAnAddressIsNamed() {
        URI callback = URI.create("https://public.example.org/push");

        assertThat(WebSubSettings.of("https://public.example.org/push/", "8091"))
                .isEqualTo(new WebSubSettings(callback, "127.0.0.1", 8091));
        assertThat(WebSubSettings.of("https://public.example.org/push", "0.0.0.0:8091")
                        .host())
                .isEqualTo("0.0.0.0");
        assertThat(WebSubSettings.of("https://public.example.org/push", "[::1]:8091")
                        .host())
                .isEqualTo("[::1]");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://public.example.org/push, 8091, --websub-callback",
        "public.example.org/push, 8091, --websub-callback",
        "https://public.example.org/push?x=y, 8091, --websub-callback",
        "https://me:word@public.example.org/push, 8091, --websub-callback",
        "https://public.example.org/a b, 8091, --websub-callback",
        "https://public.example.org/push, 99999, --websub-listen",
        "https://public.example.org/push, localhost, --websub-listen",
    })
    void namesTheOptionThatIsWrong(String callback, String listen, String option) {
        assertThatThrownBy(() -> WebSubSettings.of(callback, listen))
                .isInstanceOf(StageException.class)
                .hasMessageStartingWith(option);
    }

    @Test
    void keepsItsKeyForItsOwnerAloneAndDerivesTheSameFromIt() throws IOException {
        String path = CallbackKey.in(directory).path("feed", "https://hub.example/", "https://news.example/");
        Path key = directory.resolve("key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(CallbackKey.in(directory).path("feed", "https://hub.example/", "https://news.example/"))
                .isEqualTo(path)
                .matches("[0-9a-f]{32}");
        assertThat(CallbackKey.in(directory).path("other", "https://hub.example/", "https://news.example/"))
                .isNotEqualTo(path);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> CallbackKey.in(directory))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("chmod 600");
    }
}
