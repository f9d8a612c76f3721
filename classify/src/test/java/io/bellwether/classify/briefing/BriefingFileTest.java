package io.bellwether.classify.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingFileTest {

    @TempDir
    private Path folder;

    @Test
    void reads_past_a_byte_order_mark_and_takes_the_file_name_for_a_missing_title() throws IOException {
        Briefing briefing =
                BriefingFile.read(write("\uFEFF- Dock Strikes: Dockers stop work.".getBytes(StandardCharsets.UTF_8)));
        assertThat(briefing.title()).isEqualTo("watch");
        assertThat(briefing.passages().getFirst().at()).isEqualTo(new Span(2, 14));
    }

    @Test
    void says_that_the_file_is_missing() {
        assertError(folder.resolve("none.txt"), "none.txt does not exist");
    }

    @Test
    void says_that_it_is_a_directory() {
        assertError(folder, "is a directory");
    }

    @Test
    void says_that_it_is_no_utf8() throws IOException {
        assertError(write("- Hafen: Schiffe müssen warten".getBytes(StandardCharsets.ISO_8859_1)), "is not UTF-8 text");
    }

    @Test
    void says_that_it_is_no_text() throws IOException {
        assertError(write(new byte[] {'P', 'K', 3, 4, 0, 0}), "is not text");
    }

    @Test
    void says_that_it_holds_no_theme() throws IOException {
        assertError(write("Hello".getBytes(StandardCharsets.UTF_8)), "holds no theme");
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("watch.txt"), bytes);
    }

    private static void assertError(Path file, String message) {
        assertThatThrownBy(() -> BriefingFile.read(file))
                .isInstanceOf(StageException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }
}
