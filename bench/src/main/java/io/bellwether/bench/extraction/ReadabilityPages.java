package io.bellwether.bench.extraction;

import io.bellwether.ingest.extract.ArticlePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The test pages of Mozilla's Readability (github.com/mozilla/readability): a directory for each with {@code source.html} and
 * {@code expected.html}, whose text is expected. Captions count there, and parts of the page that its rules leave standing.
 */
final class ReadabilityPages {

    private ReadabilityPages() {}

    /**
     * All pages under a directory, by name.
     *
     * @throws IOException when a file cannot be read
     */
    static List<PageCase> read(Path root) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(root)) {
            sources =
                    files.filter(file -> file.endsWith("source.html")).sorted().toList();
        }
        List<PageCase> cases = new ArrayList<>();
        for (Path source : sources) {
            String name = String.valueOf(source.resolveSibling("").getFileName());
            String expected = Files.readString(source.resolveSibling("expected.html"));
            ArticlePage page = new ArticlePage(
                    Files.readAllBytes(source), "text/html; charset=utf-8", "http://fakehost/test/page.html");
            cases.add(new PageCase(name, name, page, PlainMarkup.text(expected)));
        }
        return cases;
    }
}
