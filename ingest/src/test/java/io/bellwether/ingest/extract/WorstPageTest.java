package io.bellwether.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages made to cost time: before their work was bounded, the worst of them took minutes. */
@Timeout(60)
class WorstPageTest {

    private static final String SENTENCE = "Some ordinary words stand here, and a second part of them follows. ";

    enum Page {
        DEEP,
        DEEP_WITH_BLOCKS,
        MANY_ELEMENTS,
        MANY_PARAGRAPHS,
        GIANT_CLASS,
        MANY_NAMES,
        NAMES_OF_SIGNS,
        REPETITIVE_DATA,
        MANY_METAS,
        NESTED_HEADINGS,
        MANY_DATES,
        LONG_DATE,
        MISNESTED,
        ONLY_SPACES,
        ONLY_SIGNS
    }

    private static String html(Page page) {
        return switch (page) {
            case DEEP -> "<div>".repeat(190_000) + "<p>" + SENTENCE;
            case DEEP_WITH_BLOCKS -> "<div>".repeat(250) + ("<p>" + SENTENCE).repeat(20_000);
            case MANY_ELEMENTS -> "<b>x</b>".repeat(1_000_000);
            case MANY_PARAGRAPHS -> ("<p>" + SENTENCE).repeat(100_000);
            case GIANT_CLASS ->
                "<div class='" + "article-body".repeat(500_000) + "'>" + ("<p>" + SENTENCE).repeat(15_000);
            case MANY_NAMES -> ("<div class='" + "ab ".repeat(330) + "'><p>" + SENTENCE + "</div>").repeat(7_000);
            case NAMES_OF_SIGNS -> ("<div class='" + "_".repeat(990) + "'><p>" + SENTENCE + "</div>").repeat(7_000);
            case REPETITIVE_DATA ->
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"articleBody\":\""
                        + "a".repeat(900_000) + "\"}</script>" + ("<p>" + "a".repeat(55) + "b").repeat(60_000);
            case MANY_METAS -> "<meta name=date content=x>".repeat(190_000);
            case NESTED_HEADINGS -> "<h1><div>".repeat(125) + SENTENCE.repeat(50_000);
            case MANY_DATES -> "<article>" + "<time datetime=1x>".repeat(190_000);
            case LONG_DATE -> "<article><time datetime='" + "1".repeat(4_000_000) + "'>";
            case MISNESTED -> "<a><b><i><p></a>".repeat(45_000);
            case ONLY_SPACES -> "<p>" + " ".repeat(4_000_000);
            case ONLY_SIGNS -> "<p>" + ". ".repeat(2_000_000);
        };
    }

    @ParameterizedTest
    @EnumSource
    void isReadWithinBounds(Page page) {
        byte[] html = html(page).getBytes(StandardCharsets.UTF_8);

        ArticleText read = ArticleExtraction.extract(new ArticlePage(html, "text/html; charset=utf-8", ""));

        assertThat(read.text().length())
                .as(page.name().toLowerCase(Locale.ROOT))
                .isLessThanOrEqualTo(MarkupText.LONGEST);
    }
}
