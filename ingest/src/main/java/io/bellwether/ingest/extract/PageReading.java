package io.bellwether.ingest.extract;

import io.bellwether.ingest.xml.XmlDecoding;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Bytes become a document, bounded in size, depth and time: what lies beyond the bounds is cut off. */
final class PageReading {

    /** Longest page read, in UTF-16 units; long reads with scripts in them have two million. */
    private static final int LONGEST = 4_000_000;
    /** Most tags read, a tree of some 50 MB; honest pages have some thousands. */
    private static final int TAGS = 100_000;
    /** Elements in each other; honest pages have 60. */
    private static final int DEEPEST = 256;

    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private PageReading() {}

    static Document read(ArticlePage page) {
        String html = XmlDecoding.decode(page.bytes(), page.contentType());
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
