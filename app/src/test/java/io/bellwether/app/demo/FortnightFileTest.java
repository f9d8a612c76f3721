package io.bellwether.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FortnightFileTest {

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T15:24:13Z, 2026-11-09T00:00:00Z",
        "2026-11-29T23:59:59Z, 2026-11-09T00:00:00Z",
        "2026-11-30T11:59:59Z, 2026-11-09T00:00:00Z",
        "2026-11-30T12:00:00Z, 2026-11-16T00:00:00Z",
        "2027-01-01T12:00:00Z, 2026-12-14T00:00:00Z"
    })
    void theFirstRunPlaysTheTwoWeeksThatEndedLast(Instant now, Instant begin) {
        assertThat(FortnightFile.in(data, now)).isEqualTo(new Fortnight(begin));
    }

    @Test
    void aRunInAnotherWeekPlaysTheSameFortnight() {
        Fortnight first = FortnightFile.in(data, Instant.parse("2026-11-26T15:24:13Z"));

        assertThat(FortnightFile.in(data, Instant.parse("2027-03-01T00:00:00Z")))
                .isEqualTo(first);
    }

    @Test
    void dataOfADemoThatRememberedNothingKeepItsDates() throws IOException {
        Files.createDirectory(data.resolve("postgresql"));

        assertThat(FortnightFile.in(data, Instant.parse("2026-11-26T15:24:13Z")))
                .isEqualTo(Fortnight.WRITTEN);
    }

    @Test
    void whatIsNoTextIsRefusedLikeWhatIsNoMonday() throws IOException {
        Files.write(data.resolve("demo-fortnight"), new byte[] {(byte) 0xC3, 0x28});

        assertThatThrownBy(() -> FortnightFile.in(data, Instant.now())).hasMessageContaining("remove it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-11-10T00:00:00Z", "2026-11-09T01:00:00Z"})
    void whatIsNoMondayIsRefusedWithTheFilesName(String text) throws IOException {
        Path file = Files.writeString(data.resolve("demo-fortnight"), text);

        assertThatThrownBy(() -> FortnightFile.in(data, Instant.now()))
                .isInstanceOf(StageException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("remove it");
    }

    @Test
    void newsAppearOnTheWeekdaysTheyWereWrittenFor() {
        Fortnight fortnight = Fortnight.before(Instant.parse("2026-11-26T15:24:13Z"));
        DemoPress written = DemoPress.bundled();

        assertThat(written.in(fortnight).articles())
                .extracting(article -> article.published().minus(fortnight.since(Fortnight.WRITTEN)))
                .containsExactlyElementsOf(
                        written.articles().stream().map(DemoArticle::published).toList());
        assertThat(written.in(fortnight).articles().getLast().published()).isBefore(fortnight.end());
    }
}
