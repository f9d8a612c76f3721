package io.bellwether.ingest.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.ingest.parse.FeedDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCandidatesTest {

    private static final String PAGE = "https://news.example/world/index.html";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "<link rel=alternate type=application/rss+xml href=/feed> | https://news.example/feed",
                "<link rel=alternate type=application/atom+xml href=atom.xml> | https://news.example/world/atom.xml",
                "<link rel=alternate type=application/feed+json href=//cdn.example/f.json> | https://cdn.example/f.json",
                "<link rel='ALTERNATE home' type='Application/RSS+XML; charset=utf-8' href=' /feed '> | https://news.example/feed",
                "<link rel=alternate type=text/xml href=/news> | https://news.example/news",
                "<link rel=alternate type=rss href=/news> | https://news.example/news",
                "<link rel=alternate type=application/json href=/feed.json> | https://news.example/feed.json",
                "<link rel=alternate type=text/html href=/rss> | https://news.example/rss",
                "<link rel=feed href=/news> | https://news.example/news",
                "<body><link rel=alternate type=application/rss+xml href=/in-body> | https://news.example/in-body",
                "<link rel=alternate type=application/rss+xml href=feed://feeds.example/x> | http://feeds.example/x",
                "<link rel=alternate type=application/rss+xml href=feed:https://feeds.example/x> | https://feeds.example/x",
                "<link rel=alternate type=application/rss+xml href=/feed#top> | https://news.example/feed",
                "<link rel=alternate type=application/rss+xml href=https://user:pw@other.example/feed> | https://other.example/feed",
                "<link rel=alternate type=application/json href=/wp-json/wp/v2/pages/2> | none",
                "<link rel=alternate type=application/json+oembed href=/oembed?url=x> | none",
                "<link rel=alternate type=text/xml+oembed href=/oembed> | none",
                "<link rel=alternate hreflang=de href=/de/> | none",
                "<link rel='alternate stylesheet' type=text/xml href=/style> | none",
                "<link rel=stylesheet type=application/rss+xml href=/feed.css> | none",
                "<link rel=alternate type=application/rss+xml href=javascript:alert(1)> | none",
                "<link rel=alternate type=application/rss+xml href=file:///etc/passwd> | none",
                "<link rel=alternate type=application/rss+xml href=data:text/xml,x> | none",
                "<link rel=alternate type=application/rss+xml href=''> | none",
            })
    void readsWhatAPageAnnounces(String html, String address) {
        assertThat(candidates(html)).isEqualTo(address == null ? List.of() : List.of(announced(address)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<base href=/de/> | https://news.example/de/f",
                "<base href=https://other.example/a/> | https://other.example/a/f",
                "<base target=_top><base href=/1/><base href=/2/> | https://news.example/1/f",
                "<base href=javascript:alert(1)> | https://news.example/world/f",
                "<base href='data:text/html,x'> | https://news.example/world/f",
                "<base href='https://[broken/'> | https://news.example/world/f",
                "<base href=''> | https://news.example/world/f",
            })
    void readsRelativeAddressesFromTheFirstBaseThatIsOne(String base, String address) {
        assertThat(candidates(base + "<link rel=alternate type=application/rss+xml href=f>"))
                .containsExactly(announced(address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "<a href=/rss.xml>x</a> | https://news.example/rss.xml",
                "<a href=/blog/feed/>x</a> | https://news.example/blog/feed/",
                "<a href=/a/feed?lang=en>x</a> | https://news.example/a/feed?lang=en",
                "<a href=/index.xml>x</a> | https://news.example/index.xml",
                "<a href=/forum/latest.rss>x</a> | https://news.example/forum/latest.rss",
                "<a href=/news-feed.json>x</a> | https://news.example/news-feed.json",
                "<a href='/?feed=rss2'>x</a> | https://news.example/?feed=rss2",
                "<a href='/list?a=b&format=atom'>x</a> | https://news.example/list?a=b&format=atom",
                "<a href=https://feeds.example/news/top>x</a> | https://feeds.example/news/top",
                "<a href=/subscribe.aspx>RSS</a> | https://news.example/subscribe.aspx",
                "<a href=/s><img alt='RSS feed' src=x></a> | https://news.example/s",
                "<a href=/s title='Our Atom feed'><svg/></a> | https://news.example/s",
                "<a href=/s type=application/atom+xml>x</a> | https://news.example/s",
                "<a href=/feedback>x</a> | none",
                "<a href=/feedback.php>x</a> | none",
                "<a href=/news/feds-feeds-inflation>How the Fed feeds inflation</a> | none",
                "<a href=/atomic>The atom at a hundred</a> | none",
                "<a href=/a>Long headlines may well speak of RSS, of readers, and of much else besides, as this does</a> | none",
                "<a href='javascript:rss()'>RSS</a> | none",
                "<a href='mailto:rss@news.example'>RSS</a> | none",
                "<a>RSS</a> | none",
            })
    void takesLinksThatLookLikeFeeds(String html, String address) {
        assertThat(candidates(html))
                .isEqualTo(address == null ? List.of() : List.of(new Candidate(address, Origin.LINKED)));
    }

    @Test
    void putsTheAnnouncedFirstAndEachAddressOnceAndNotTooMany() {
        assertThat(
                        candidates(
                                "<a href=/rss>RSS</a><a href=/feed>RSS</a><link rel=alternate type=application/rss+xml href=/feed>"))
                .containsExactly(
                        announced("https://news.example/feed"),
                        new Candidate("https://news.example/rss", Origin.LINKED));
        assertThat(candidates("<a href=/rss/1>RSS</a>".repeat(3)
                        + many("<link rel=feed href=/f/N>")
                        + many("<a href=/rss/N>")))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void readsPagesThatAreNone() {
        assertThat(candidates("")).isEmpty();
        assertThat(candidates("{\"a\": 1}")).isEmpty();
        assertThat(candidates("\0\0\0")).isEmpty();
    }

    private static String many(String html) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            all.append(html.replace("N", Integer.toString(i)));
        }
        return all.toString();
    }

    private static Candidate announced(String address) {
        return new Candidate(address, Origin.ANNOUNCED);
    }

    private static List<Candidate> candidates(String html) {
        return PageCandidates.of(new FeedDocument(html.getBytes(StandardCharsets.UTF_8), "text/html", PAGE));
    }
}
