package io.bellwether.bench.tag;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.app.demo.DemoArticles;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.bench.corpus.ArticleFile;
import io.bellwether.bench.corpus.ProfileSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What a benchmark is given: empty names stand for the bundled articles and briefing. */
final class BenchmarkInput {

    private BenchmarkInput() {}

    /** The articles in an order of chance, the same every time, so that any stretch of them is a fair mixture. */
    static List<Article> articles(String file) {
        List<Article> articles;
        if (file.isEmpty()) {
            articles = new ArrayList<>(DemoArticles.all());
        } else {
            try (Stream<Article> read = ArticleFile.read(Path.of(file))) {
                articles = new ArrayList<>(read.toList());
            }
        }
        Collections.shuffle(articles, new Random(1));
        return List.copyOf(articles);
    }

    /** The profile of a YAML file. */
    static Profile profile(String file) {
        return file.isEmpty() ? Bundled.profile() : ProfileSource.ofFile(Path.of(file));
    }
}
