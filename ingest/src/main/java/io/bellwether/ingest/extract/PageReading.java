package io.bellwether.ingest.extract;

import io.bellwether.ingest.xml.XmlDecoding;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Bytes become a document, bounded in size, depth and time: what lies beyond the bounds is cut off. */
final class PageReading {

    /** Longest page read, in UTF-16 units; long reads with scripts in them have two million. */
    private static final int LONGEST = 8_000_000;
    /** Most tags read, a tree of some 100 MB; honest pages have some thousands. */
    private static final int TAGS = 200_000;
    /** Elements in each other; honest pages have 60. */
    private static final int DEEPEST = 256;

    private static final Duration DEADLINE = Duration.ofSeconds(5);
    /** As far as browsers look for a charset, and somewhat further. */
    private static final int CHARSET_WITHIN = 4_096;

    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{1,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

    private PageReading() {}

    static Document read(ArticlePage page) {
        String html = XmlDecoding.decode(page.bytes(), contentType(page));
        Reader timed = new Timed(new StringReader(html.substring(0, end(html))));
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(timed, "");
    }

    private static int end(String html) {
        int longest = Math.min(html.length(), LONGEST);
        int tags = 0;
        for (int at = 0; at < longest; at++) {
            if (html.charAt(at) == '<' && ++tags > TAGS) {
                return at;
            }
        }
        return longest;
    }

    /** The server's word on the charset, else the page's own. */
    private static @Nullable String contentType(ArticlePage page) {
        String header = page.contentType();
        if (header != null && header.toLowerCase(Locale.ROOT).contains("charset=")) {
            return header;
        }
        int length = Math.min(page.bytes().length, CHARSET_WITHIN);
        Matcher declared = CHARSET.matcher(new String(page.bytes(), 0, length, StandardCharsets.ISO_8859_1));
        return declared.find() ? "text/html; charset=" + declared.group(1) : header;
    }

    /** Ends when its time is over: there are documents over which a parser sits for long. */
    private static final class Timed extends FilterReader {

        private final long end = System.nanoTime() + DEADLINE.toNanos();

        Timed(Reader text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return System.nanoTime() > end ? -1 : super.read(buffer, offset, length);
        }
    }
}
