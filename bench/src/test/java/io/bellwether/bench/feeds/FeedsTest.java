package io.bellwether.bench.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsTest {

    @TempDir
    private Path directory;

    @Test
    void holdsFoldersAgainstOurReading() throws IOException {
        Files.createDirectories(directory.resolve("wellformed/rss"));
        Files.writeString(
                directory.resolve("wellformed/rss/title.xml"),
                "<!--\nExpect: not bozo and feed['title'] == 'T'\n-->\n<rss version='2.0'><channel><title>T</title></channel></rss>");

        Run run = run("conformance", directory.toString(), "--folders", "wellformed");

        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("wellformed: 1 files, 1 translatable, 1 passed (100.0%)");
    }

    @Test
    void failsForATrapDecodedWrongly() throws IOException {
        Files.write(
                directory.resolve("koi8r.xml"),
                "<?xml version='1.0' encoding='windows-1251'?><t>\u0442\u0435\u043A\u0441\u0442</t>"
                        .getBytes(Charset.forName("koi8-r")));

        Run run = run("charsets", directory.toString());

        assertThat(run.exit()).isOne();
        assertThat(run.output()).contains("WRONG").contains("0 right, 1 wrong");
    }

    @Test
    void readsAnyFilesWhatever() throws IOException {
        Files.writeString(directory.resolve("page.html"), "<html></html>");
        Files.writeString(
                directory.resolve("feed.xml"), "<rss version='2.0'><channel><title>T</title></channel></rss>");
        Files.write(directory.resolve("noise"), new byte[] {0, -1, 60, 7});

        Run run = run("survival", directory.toString(), "--details");

        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("3 files", "2  refused", "1  read", "page.html: refused: an HTML page");
    }

    private record Run(int exit, String output) {}

    private static Run run(String... arguments) {
        PrintStream out = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
            int exit = Feeds.execute(arguments);
            return new Run(exit, output.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
        }
    }
}
