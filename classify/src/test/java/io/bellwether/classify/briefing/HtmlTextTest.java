package io.bellwether.classify.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h2>A  <i>b</i></h2><p>c<br>d</p>                         | ## A b;;c;d",
                "<ul><li><b>A:</b> b<li><strong>A</strong> – b</ul>        | - **A**: b;- **A** – b",
                "<ul><li><b>A</b> goes on</ul><p><b>B</b></p>              | - A goes on;;**B**",
                "<p><b>Not a heading, a sentence.</b></p>                  | Not a heading, a sentence.",
                "<ol><li><h3>A</h3><p>b</p><p>c</p></ol>                   | - **A**;  b;  c",
                "<ul><li>A: b<ul><li><b>C</b>: d</ul></ul>                 | - A: b;  - C: d",
                "<ul><ul><li>A: b</ul></ul><p>c</p>                        | - A: b;;c",
                "<dl><dt>A<dd>b<dt>C<dd>d</dl>                             | - **A**: b;- **C**: d",
                "<table><tr><th>No<th>T<tr><td>1<td>A<td>b</table>         | - **A**: b",
                "<table><tr><td><h2>A</h2><p>b</p></table>                 | ## A;;b",
                "<nav>x</nav><p>a</p><div hidden>x</div><footer>x</footer> | a",
                "<header>x</header><header><h1>T</h1></header><p>a</p>     | # T;;a",
                "<p>x</p><main><p>a</p></main>                             | a",
                "<pre>- A: b;- C: d</pre>                                  | - A: b;- C: d",
                "<p>a&nbsp;b re&shy;gime</p>                               | a b regime"
            })
    void keeps_what_the_document_says(String html, String text) throws UnreadableBriefing {
        assertThat(of("<!doctype html><meta charset=utf-8>" + html.replace(";- C", "\n- C")))
                .isEqualTo(text.replace(';', '\n') + "\n");
    }

    @Test
    void takes_the_page_title_where_the_text_has_none() throws UnreadableBriefing {
        assertThat(of("<title>Watch</title><h2>A</h2>")).isEqualTo("# Watch\n\n## A\n");
    }

    @Test
    void reads_the_charset_that_the_document_names() throws UnreadableBriefing {
        assertThat(HtmlText.of(
                        "<meta charset=windows-1252><p>M\u00fcller</p>".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("M\u00fcller\n");
    }

    @Test
    void survives_deep_nesting() throws UnreadableBriefing {
        assertThat(of("<div><b>".repeat(50_000) + "end")).contains("end");
    }

    private static String of(String html) throws UnreadableBriefing {
        return HtmlText.of(html.getBytes(StandardCharsets.UTF_8));
    }
}
