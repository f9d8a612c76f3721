package io.bellwether.app.command;

import io.bellwether.app.console.Failure;
import io.bellwether.article.item.Article;
import io.bellwether.article.stage.StageException;
import io.bellwether.desk.why.PageSource;
import io.bellwether.ingest.extract.ArticleExtraction;
import io.bellwether.ingest.extract.ArticlePage;
import io.bellwether.ingest.extract.ArticleText;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FetchResult;
import io.bellwether.ingest.fetch.Validators;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.parse.FeedDocument;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The article on a page that a person names: asked for once, by the rules on addresses, sizes and time that hold for feeds. robots.txt is
 * not asked, for no robot chose the page.
 */
final class ArticleAtAddress {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    /** Text below this length is more often a notice than an article, in UTF-16 units. */
    private static final int NOTICE = 250;

    private final String shown;

    private ArticleAtAddress(String url) {
        this.shown = FeedSource.of(url, "").shownUrl();
    }

    static boolean isAddress(String place) {
        return place.matches("(?is)https?://.*");
    }

    /**
     * The article.
     *
     * @throws StageException when the page cannot be had or holds none
     */
    static Article read(String url, FetchOptions options) throws IOException, InterruptedException {
        try (FeedFetch fetch = options.open(DEADLINE, InstantSource.system())) {
            return read(url, fetch);
        }
    }

    private static Article read(String url, FeedFetch fetch) throws InterruptedException {
        ArticleAtAddress place = new ArticleAtAddress(url);
        return place.article(place.document(fetch.fetch(url, Validators.NONE)));
    }

    /**
     * The desk's way to pages that no feed brought. Never to private addresses, whatever feeds may be read: those that ask are not those who
     * run it.
     */
    static PageSource pages(FetchOptions options) {
        return address -> {
            try (FeedFetch fetch = options.openToAll(DEADLINE, InstantSource.system())) {
                return new PageSource.Page.Read(read(address, fetch));
            } catch (StageException refused) {
                return new PageSource.Page.Refused(Failure.message(refused));
            } catch (IOException failed) {
                return new PageSource.Page.Refused("it could not be asked for: " + Failure.message(failed));
            }
        };
    }

    private FeedDocument document(FetchResult result) {
        return switch (result) {
            case FetchResult.Fetched fetched -> fetched.document();
            case FetchResult.Moved moved -> document(moved.there());
            case FetchResult.Gone gone -> throw refused(gone.reason());
            case FetchResult.Throttled throttled -> throw refused(throttled.reason());
            case FetchResult.Failed failed -> throw refused(failed.reason());
            case FetchResult.NotModified unasked -> throw refused("HTTP 304 to a request without conditions");
        };
    }

    private Article article(FeedDocument document) {
        String type = Objects.requireNonNullElse(document.contentType(), "html").toLowerCase(Locale.ROOT);
        if (!type.contains("html")) {
            throw refused("it is no HTML but " + type.replaceAll("[^a-z0-9/+.;= -]", "?"));
        }
        ArticleText text = ArticleExtraction.extract(
                new ArticlePage(document.bytes(), document.contentType(), document.address()));
        if (text.text().isEmpty()) {
            throw refused("no main text can be told on it");
        }
        if (text.text().length() < NOTICE) {
            RunCommand.say("%s has a text of %d signs only: is it the article?"
                    .formatted(shown, text.text().length()));
        }
        return new Article(
                "page",
                shown,
                Objects.requireNonNullElse(URI.create(document.address()).getHost(), ""),
                Objects.requireNonNullElse(text.title(), ""),
                "",
                text.text(),
                document.address(),
                text.published(),
                Instant.EPOCH,
                List.of(),
                List.of());
    }

    private StageException refused(String reason) {
        return new StageException(
                "page %s gives no article (%s): check the address, or give the text of the article instead"
                        .formatted(shown, reason));
    }
}
