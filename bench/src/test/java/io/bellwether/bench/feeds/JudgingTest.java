package io.bellwether.bench.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgingTest {

    private static final String FEED =
            "<rss version=\"2.0\"><channel><title>Caf\u00E9 &amp;amp; bar</title><link>/home</link><item><guid>g1</guid>"
                    + "<title>One</title><description>&lt;p&gt;Some &lt;b&gt;bold&lt;/b&gt; words&lt;/p&gt;</description><author>a@x.example (Ann)</author>"
                    + "<pubDate>Mon, 05 Jan 2026 12:30:45 GMT</pubDate><category>c1</category><category>c2</category></item></channel></rss>";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not bozo and feed['title'] == 'Caf\\xe9 &amp; bar'",
                "feed.title == u'Caf\\u00e9 & bar' and feed['link'] == 'http://127.0.0.1:8097/home'",
                "entries[0]['description'] == '<p>Some <b>bold</b> words</p>'",
                "entries[0].id == entries[0]['guid'] == 'g1'",
                "entries[0]['published_parsed'] == (2026, 1, 5, 12, 30, 45, 0, 5, 0)",
                "entries[0]['author'] == 'Ann (a@x.example)' and entries[0]['author_detail']['name'] == 'Ann'",
                "len(entries) == 1 and len(entries[0].tags) == 2 and entries[0]['tags'][1]['term'] == 'c2'",
                "version == 'rss20' or version == 'rss10'",
                "not entries[0].has_key('link') or entries[0]['title'] != 'Two'",
                "encoding == 'utf-8'",
            })
    void passesWhatComesOut(String expected) throws IOException {
        assertThat(judge(expected)).isInstanceOf(Verdict.Passed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bozo|bozo",
                "not bozo and feed['title'] == 'Bar'|feed.title",
                "entries[0]['description'] == 'Some other words'|entries.description",
                "entries[0]['published_parsed'] == (2026, 1, 5, 12, 30, 46, 0, 5, 0)|entries.published_parsed",
                "entries[0]['id'] == entries[0]['title'] == 'g1'|entries.id",
                "len(entries) == 2|len entries",
                "entries[1]['title'] == 'Two'|entries.title",
                "encoding == 'koi8-r'|encoding",
            })
    void failsWhatDoesNotWithItsCause(String expected, String cause) throws IOException {
        assertThat(judge(expected))
                .isInstanceOfSatisfying(
                        Verdict.Failed.class,
                        failed -> assertThat(failed.cause()).isEqualTo(cause));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|that nothing crashes",
                "feed['cloud']['port'] == '80'|feed: cloud",
                "feed['title'] == 'no' and entries[0]['title_detail']['base'] == 'x'|item: *.base",
                "entries[0]['where'] == {}|syntax beyond the harness",
                "isinstance(bozo_exception, Exception)|isinstance()",
            })
    void knowsWhatItCannotTranslate(String expected, String asked) throws IOException {
        assertThat(judge(expected)).isEqualTo(new Verdict.Untranslatable(asked));
    }

    @Test
    void honoursHeaders() throws IOException {
        byte[] bytes = comment(
                        "Header: Content-type: text/xml; charset=koi8-r\nHeader: Content-Location: http://x.example/dir/\n"
                                + "Expect: feed['title'] == '\\u041f' and feed['link'] == 'http://x.example/dir/y'")
                .concat("<rss version='2.0'><channel><title>\u041F</title><link>y</link></channel></rss>")
                .getBytes(Charset.forName("koi8-r"));

        assertThat(judge(bytes)).isEqualTo(new Verdict.Passed(false));
    }

    @Test
    void tellsPassesThatExpectNothing() throws IOException {
        byte[] bytes = comment("Expect: not bozo and entries[0]['summary'] == '<img src=\"x\" />'")
                .concat("<rss version='2.0'><channel><item><description/></item></channel></rss>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(judge(bytes)).isEqualTo(new Verdict.Passed(true));
    }

    @Test
    void readsCommentsInWideEncodings() throws IOException {
        byte[] bytes = comment("Expect: encoding == 'utf-16le'")
                .concat("<rss version='2.0'><channel/></rss>")
                .getBytes(StandardCharsets.UTF_16LE);

        assertThat(judge(bytes)).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void reportsByCause() throws IOException {
        ConformanceReport report = new ConformanceReport("folder");
        TestFile file = file(new byte[0]);
        report.add(file, new Verdict.Passed(false));
        report.add(file, new Verdict.Passed(true));
        report.add(file, new Verdict.Failed("feed.title", "x expected, y told"));
        report.add(file, new Verdict.Untranslatable("feed: cloud"));

        assertThat(report.text(true))
                .contains(
                        "folder: 4 files, 3 translatable, 2 passed (66.7%), 1 failed",
                        "1 expect no more than that nothing comes through",
                        "1  feed.title",
                        "feed.xml: x expected, y told",
                        "1  feed: cloud");
    }

    private Verdict judge(String expected) throws IOException {
        return judge(
                comment("Description: ours\nExpect:  " + expected).concat(FEED).getBytes(StandardCharsets.UTF_8));
    }

    private Verdict judge(byte[] bytes) throws IOException {
        return Judging.judge(file(bytes));
    }

    private TestFile file(byte[] bytes) throws IOException {
        Path file = directory.resolve("feed.xml");
        Files.write(file, bytes);
        return TestFile.read(directory, file);
    }

    private static String comment(String lines) {
        return "<!--\n" + lines + "\n-->\n";
    }
}
