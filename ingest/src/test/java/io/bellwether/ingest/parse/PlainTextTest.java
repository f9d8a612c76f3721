package io.bellwether.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "AT&amp;T falls, AT&T falls",
        "AT&amp;amp;T falls, AT&T falls",
        "Don&amp;#8217;t, Don\u2019t",
        "<b>Bold</b> news, Bold news",
        "'  a\n\t b&nbsp;c ', a b c",
        "1 < 2 and 3 > 2, 1 < 2 and 3 > 2",
        "x<script>alert(1)</script>y, xy",
        "'a<br>b', 'a b'",
    })
    void makesOneLineOfATitle(String html, String text) {
        assertThat(PlainText.line(Markup.html(html), 100)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>One.</p><p>Two <i>words</i>.</p>', 'One.\n\nTwo words.'",
        "'<ul><li>a<li>b</ul>', 'a\n\nb'",
        "'<table><tr><td>a</td><td>b</td></tr></table>', 'a b'",
        "'a<br/>b', 'a\nb'",
        "'<style>p {}</style><p>x</p><!-- c --><iframe>z</iframe>', 'x'",
        "'un<b>der</b>line', 'underline'",
        "'&lt;script&gt;', '<script>'",
        "'a<iframe src=x/>b', 'a b'",
        "'a<iframe>x</iframe>b<iframe src=y>c', 'ab c'",
        "'a<!-- x -->b<!-- c', 'ab'",
        "'a<!--more>b', 'ab'",
        "'a<script>b', 'a'",
        "'a<svg><title>t</title></svg>b', 'ab'",
        "'Itâ€™s â€œsoâ€ â€“ okâ€¦', 'It’s “so” – ok…'",
        "'Ã© â€ 5 é»…', 'Ã© â€ 5 é»…'",
    })
    void makesLinesOfBlocks(String html, String text) {
        assertThat(PlainText.lines(Markup.html(html), 100)).isEqualTo(text);
    }

    @Test
    void leavesAngleBracketsOfPlainTextAlone() {
        assertThat(PlainText.lines(Markup.plain("List<String> & more"), 100)).isEqualTo("List<String> & more");
    }

    @Test
    void keepsWithinItsLimitAndCleans() {
        assertThat(PlainText.lines(Markup.html("<p>" + "x".repeat(500) + "</p>"), 100))
                .hasSize(100);
        assertThat(PlainText.lines(Markup.plain("a\u0000b\uD800c"), 100)).isEqualTo("ab\uFFFDc");
    }

    @Test
    void survivesDeepAndEndlessMarkup() {
        assertThat(PlainText.lines(Markup.html("<div>".repeat(100_000) + "x"), 200_000))
                .contains("x");
        assertThat(PlainText.lines(Markup.html("<"), 100)).isEqualTo("<");
    }
}
