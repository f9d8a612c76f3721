package io.bellwether.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The invented press of the demo: its feeds and the articles of one fortnight. Immutable. */
final class DemoPress {

    /** Items a feed shows; no feed of the demo has more in its whole fortnight, so that a late poll misses none. */
    private static final int WINDOW = 15;

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Fortnight fortnight;
    private final List<DemoFeed> feeds;
    private final Map<String, DemoArticle> articles;

    private DemoPress(Fortnight fortnight, List<DemoFeed> feeds, List<DemoArticle> articles) {
        this.fortnight = fortnight;
        this.feeds = feeds;
        this.articles = articles.stream().collect(Collectors.toUnmodifiableMap(DemoArticle::id, Function.identity()));
    }

    /** The bundled press as its file dates it. */
    static DemoPress bundled() {
        return new DemoPress(
                Fortnight.WRITTEN,
                Arrays.asList(read("sources.yaml", DemoFeed[].class)),
                Arrays.asList(read("articles.yaml", DemoArticle[].class)));
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream resource = Objects.requireNonNull(DemoPress.class.getResourceAsStream(name), name)) {
            return MAPPER.readValue(resource, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the bundled " + name + " cannot be read", unreadable);
        }
    }

    /** The same press in another fortnight. */
    DemoPress in(Fortnight other) {
        Duration later = other.since(fortnight);
        return new DemoPress(
                other,
                feeds,
                articles.values().stream().map(article -> article.later(later)).toList());
    }

    Fortnight fortnight() {
        return fortnight;
    }

    List<DemoFeed> feeds() {
        return feeds;
    }

    /** Every article, oldest first. */
    List<DemoArticle> articles() {
        return articles.values().stream()
                .sorted(Comparator.comparing(DemoArticle::published).thenComparing(DemoArticle::id))
                .toList();
    }

    /** The article with an id; null when there is none. */
    @Nullable
    DemoArticle article(String id) {
        return articles.get(id);
    }

    /** The paragraphs of an article's body; empty when it has none. */
    List<String> paragraphs(DemoArticle article) {
        DemoArticle author = article.copyOf() == null
                ? article
                : Objects.requireNonNull(articles.get(article.copyOf()), article.id());
        if (author.body() == null) {
            return List.of();
        }
        List<String> all =
                author.body().strip().lines().filter(line -> !line.isBlank()).toList();
        return article.paragraphs() == 0 ? all : all.subList(0, article.paragraphs());
    }

    /** What a feed shows at a moment: its newest articles, newest first. */
    List<DemoArticle> shown(DemoFeed feed, Instant now) {
        return articles().reversed().stream()
                .filter(article -> article.feeds().contains(feed.id()))
                .filter(article -> !article.published().isAfter(now))
                .limit(WINDOW)
                .toList();
    }
}
