package io.bellwether.ingest.page;

import io.bellwether.ingest.extract.ArticleExtraction;
import io.bellwether.ingest.extract.ArticlePage;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FetchResult;
import io.bellwether.ingest.fetch.Validators;
import io.bellwether.ingest.page.PageResult.Read;
import io.bellwether.ingest.page.PageResult.Refused;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.robots.Robots;
import io.bellwether.ingest.robots.RobotsVerdict;
import java.util.Locale;

/** Asks for one page and reads it: after robots.txt, within the limits and the address rule that hold for feeds. Thread-safe. */
final class PageFetch {

    /** Text below this length is a notice, not an article, in UTF-16 units. */
    private static final int SHORTEST = 250;

    private static final int SERVER_ERRORS = 500;
    private static final int REQUEST_TIMEOUT = 408;

    static final String ASKED_TO_WAIT = "asked to wait";

    private final FeedFetch fetch;
    private final Robots robots;

    PageFetch(FeedFetch fetch, Robots robots) {
        this.fetch = fetch;
        this.robots = robots;
    }

    /** What robots.txt says of the page. */
    RobotsVerdict verdict(String url) throws InterruptedException {
        return robots.check(url);
    }

    /**
     * The page's text; robots.txt has been asked for the address, and is asked again for where redirects led.
     *
     * @throws InterruptedException when interrupted while the server is asked
     */
    PageResult read(String url) throws InterruptedException {
        return read(fetch.fetch(url, Validators.NONE), url);
    }

    private PageResult read(FetchResult result, String url) throws InterruptedException {
        return switch (result) {
            case FetchResult.Fetched fetched -> read(fetched.document(), url);
            case FetchResult.Moved moved -> read(moved.there(), url);
            case FetchResult.Gone gone -> new Refused("HTTP 410", true);
            case FetchResult.Throttled throttled -> Refused.forNow(ASKED_TO_WAIT);
            case FetchResult.NotModified unasked -> new Refused("HTTP 304", false);
            case FetchResult.Failed failed -> refused(failed);
        };
    }

    private static Refused refused(FetchResult.Failed failed) {
        if (failed.status() == 0) {
            return failed.lasting() ? new Refused(failed.reason(), true) : Refused.forNow(failed.reason());
        }
        return failed.status() < SERVER_ERRORS && failed.status() != REQUEST_TIMEOUT
                ? new Refused("HTTP " + failed.status(), true)
                : Refused.forNow("HTTP " + failed.status());
    }

    private PageResult read(FeedDocument document, String url) throws InterruptedException {
        if (!document.address().equals(url)
                && robots.check(document.address()) instanceof RobotsVerdict.Refused refused) {
            return refused.passing() ? Refused.forNow(refused.reason()) : new Refused(refused.reason(), true);
        }
        if (!isHtml(document)) {
            return new Refused("no HTML", true);
        }
        String text = ArticleExtraction.extract(
                        new ArticlePage(document.bytes(), document.contentType(), document.address()))
                .text();
        return text.length() < SHORTEST ? new Refused("no main text", true) : new Read(text);
    }

    private static boolean isHtml(FeedDocument document) {
        String type = document.contentType();
        return type == null || type.isBlank() || type.toLowerCase(Locale.ROOT).contains("html");
    }
}
