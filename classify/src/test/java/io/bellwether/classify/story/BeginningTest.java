package io.bellwether.classify.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BeginningTest {

    private static final String SENTENCE = "Lifeboats brought 214 people from the ferry Aurelia ashore at Kvaloy. ";

    @ParameterizedTest
    @MethodSource("articles")
    void theArticleWithLittleTextIsReadAsTheWholeOne(Article whole) {
        Article little = Beginning.only(whole);

        assertThat(bytes(little)).isEqualTo(bytes(whole));
        assertThat(little.title().length()
                        + little.summary().length()
                        + little.body().length()
                        + little.source().length())
                .isLessThan(3_000);
    }

    static List<Article> articles() {
        String report = SENTENCE.repeat(100);
        String marked =
                "<p class=\"lede\">Lifeboats</p> <a href=\"https://news.example/a?b=c\">brought</a> 214 ".repeat(100);
        String pairs = "x" + "\uD835\uDC00".repeat(2_000); // every even unit is the second half of a pair
        return List.of(
                article("", "", "", ""),
                article("Paper", "Ferry runs aground", "", report),
                article("Paper", "Ferry runs aground - Paper", SENTENCE, report),
                article("Paper", report, report, report),
                article(report, SENTENCE.strip() + " - " + report.substring(0, 60), SENTENCE.repeat(4), report),
                article("Paper", marked, marked, marked),
                article("Paper", "<".repeat(3_000), "<".repeat(3_000), "<".repeat(3_000)),
                article(pairs, pairs, pairs, pairs),
                article("Paper", "Pairs", "", pairs));
    }

    private static Article article(String source, String title, String summary, String body) {
        return new Article(
                "id",
                "https://feed.example/rss",
                source,
                title,
                summary,
                body,
                "https://paper.example/1",
                null,
                Instant.EPOCH,
                List.of("Ada"),
                List.of("World"));
    }

    private static byte[] bytes(Article article) {
        Report report = new ReportReader(new TermCounts(), new NameCounts()).read(article);
        return ReportEntry.value(new HeldReport(0, report, new OpenStory(report), 1, Instant.EPOCH));
    }
}
