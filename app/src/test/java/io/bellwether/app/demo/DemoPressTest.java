package io.bellwether.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPressTest {

    private static final DemoPress PRESS = DemoPress.bundled();

    static Stream<DemoArticle> articles() {
        return PRESS.articles().stream();
    }

    static Stream<DemoFeed> feeds() {
        return PRESS.feeds().stream();
    }

    @Test
    void hasTheArticlesAndSourcesTheDemoPromises() {
        assertThat(PRESS.articles()).hasSizeGreaterThanOrEqualTo(72);
        assertThat(feeds().map(DemoFeed::source).distinct()).hasSizeBetween(10, 11);
        assertThat(feeds().map(DemoFeed::format)).contains(FeedFormat.values());
        assertThat(feeds().map(DemoFeed::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export-controls",
                "privacy-security",
                "market-disruption",
                "economic-impact",
                "competitive-performance",
                "cost-efficiency",
                "open-source",
                "us-dominance",
                "lock-in",
                "standards",
                "content-restrictions",
                "data-collection",
                "global-adoption",
                "existing-research",
                "us-lawmakers"
            })
    void everyThemeIsTheSubjectOfThreeArticles(String theme) {
        assertThat(articles().filter(article -> article.themes().contains(theme)))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void themesAreThoseOfTheBriefing() {
        assertThat(articles()
                        .flatMap(article -> Stream.concat(article.themes().stream(), article.mentions().stream()))
                        .distinct())
                .hasSize(15);
    }

    @Test
    void aFifthAndMoreIsOnNoThemeAtAll() {
        assertThat(articles().filter(article -> article.themes().isEmpty())).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void agencyWorkIsReprintedUnderOtherTitles() {
        Map<String, Long> reprints = articles()
                .flatMap(article -> Stream.ofNullable(article.copyOf()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(reprints).hasSizeGreaterThanOrEqualTo(8);
        assertThat(reprints.values()).allSatisfy(count -> assertThat(count).isBetween(1L, 3L));
        assertThat(articles().map(DemoArticle::title)).doesNotHaveDuplicates();
        assertThat(articles().map(DemoArticle::summary)).doesNotHaveDuplicates();
    }

    @Test
    void theOddCasesOfRealFeedsOccur() {
        assertThat(articles()).anyMatch(DemoArticle::undated);
        assertThat(articles()).anyMatch(DemoArticle::relativeLink);
        assertThat(articles()).anyMatch(DemoArticle::htmlEntities);
        assertThat(articles()).anyMatch(article -> article.title().length() > 300);
        assertThat(articles().filter(article -> !article.edits().isEmpty())).hasSizeGreaterThanOrEqualTo(2);
        assertThat(articles().filter(article -> article.feeds().size() > 1)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(feeds().map(DemoFeed::language)).contains("de");
    }

    @Test
    void halfOfTheArticlesHaveABody() {
        double share = articles()
                .mapToInt(article -> PRESS.paragraphs(article).isEmpty() ? 0 : 1)
                .average()
                .orElse(0);

        assertThat(share).isBetween(0.4, 0.7);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void textsHaveTheLengthOfNews(DemoArticle article) {
        assertThat(words(article.summary())).isBetween(25, 60);
        if (article.body() != null) {
            assertThat(words(article.body())).isBetween(120, 300);
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void articlesBelongToFeedsOfOnePublisher(DemoArticle article) {
        Map<String, String> sources = feeds().collect(Collectors.toMap(DemoFeed::id, DemoFeed::source));

        assertThat(article.feeds()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(sources).containsKeys(article.feeds().toArray(new String[0]));
        assertThat(article.feeds().stream().map(sources::get).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void datesLieInTheFortnight(DemoArticle article) {
        Instant touched = article.changedBy(Fortnight.WRITTEN.end());

        assertThat(article.published())
                .isBetween(Fortnight.WRITTEN.begin(), Fortnight.WRITTEN.end().minus(1, ChronoUnit.HOURS));
        assertThat(touched)
                .isBetween(article.published(), Fortnight.WRITTEN.end().minus(1, ChronoUnit.HOURS));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void reprintsComeAfterTheirOriginalFromAnotherPublisher(DemoArticle article) {
        if (article.copyOf() == null) {
            return;
        }
        DemoArticle original = Objects.requireNonNull(PRESS.article(article.copyOf()));

        assertThat(article.body()).isNull();
        assertThat(original.body()).isNotNull();
        assertThat(article.published()).isAfter(original.published());
        assertThat(article.feeds()).doesNotContainAnyElementsOf(original.feeds());
        assertThat(PRESS.paragraphs(article)).hasSizeGreaterThanOrEqualTo(3);
    }

    /** A poll that comes late still finds everything, and no two states of a feed share a Last-Modified. */
    @ParameterizedTest
    @MethodSource("feeds")
    void noFeedOutgrowsItsWindow(DemoFeed feed) {
        List<DemoArticle> carried = articles()
                .filter(article -> article.feeds().contains(feed.id()))
                .toList();

        assertThat(carried).isNotEmpty();
        assertThat(PRESS.shown(feed, Fortnight.WRITTEN.end())).hasSameSizeAs(carried);
        assertThat(carried.stream().map(DemoArticle::published)).doesNotHaveDuplicates();
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
