package io.bellwether.bench.extraction;

import io.bellwether.article.topic.TopicJson;
import io.bellwether.ingest.extract.ArticlePage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The test pages of fundus (github.com/flairNLP/fundus): for each publisher a {@code PUBLISHER.json} with the articles by version of its
 * page, and pages {@code PUBLISHER_yyyy_mm_dd.html.gz}; versions and dates follow each other in the same order. The expected text is the
 * body: summary, then the headlines and paragraphs of its sections.
 */
final class FundusPages {

    private static final ObjectMapper JSON = TopicJson.mapper();

    private FundusPages() {}

    /**
     * All pages under a directory, by country and publisher.
     *
     * @throws IOException when a file cannot be read
     */
    static List<PageCase> read(Path root) throws IOException {
        List<Path> publishers;
        try (Stream<Path> files = Files.walk(root)) {
            publishers = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<PageCase> cases = new ArrayList<>();
        for (Path publisher : publishers) {
            cases.addAll(pages(publisher));
        }
        return cases;
    }

    private static List<PageCase> pages(Path publisher) throws IOException {
        String name = publisher.getFileName().toString().replaceFirst("\\.json$", "");
        JsonNode versions = JSON.readTree(Files.readAllBytes(publisher));
        JsonNode places = JSON.readTree(Files.readAllBytes(publisher.resolveSibling("meta.info")));
        List<Path> files = files(publisher, name);
        List<String> names = versions.propertyNames().stream().sorted().toList();
        if (files.size() != names.size()) {
            throw new IOException("%s has %d versions and %d pages".formatted(publisher, names.size(), files.size()));
        }
        List<PageCase> cases = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i).getFileName().toString();
            String url = places.path(file).path("url").asString("");
            cases.add(new PageCase(file, name, page(files.get(i), url), body(versions.path(names.get(i)))));
        }
        return cases;
    }

    private static List<Path> files(Path publisher, String name) throws IOException {
        try (Stream<Path> beside = Files.list(publisher.resolveSibling(""))) {
            return beside.filter(file -> file.getFileName()
                            .toString()
                            .matches("\\Q" + name + "\\E_\\d{4}_\\d\\d_\\d\\d\\.html\\.gz"))
                    .sorted()
                    .toList();
        }
    }

    private static ArticlePage page(Path file, String url) throws IOException {
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
            return new ArticlePage(packed.readAllBytes(), "text/html; charset=utf-8", url);
        }
    }

    private static String body(JsonNode article) {
        List<String> lines = new ArrayList<>();
        JsonNode body = article.path("body");
        body.path("summary").forEach(line -> lines.add(line.asString()));
        for (JsonNode section : body.path("sections")) {
            section.path("headline").forEach(line -> lines.add(line.asString()));
            section.path("paragraphs").forEach(line -> lines.add(line.asString()));
        }
        return String.join("\n", lines);
    }
}
