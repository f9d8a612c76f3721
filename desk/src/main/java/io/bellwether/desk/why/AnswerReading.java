package io.bellwether.desk.why;

import io.bellwether.article.item.Article;
import io.bellwether.classify.alert.AlertGuards;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.FeedStore;
import io.bellwether.desk.store.StoredArticle;
import io.bellwether.desk.store.StoredFeed;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Finds out what can be said of what a reader asks about. Thread-safe. */
public final class AnswerReading {

    private final Parts parts;
    private final WhyStore store;
    private final TaggerInForce tagger;
    /** An explanation weighs an article many times over: more at once would only take the processor from the pages. */
    private final Semaphore explaining = new Semaphore(1);

    /**
     * What it asks.
     *
     * @param pages for the pages of articles that no feed brought
     */
    public record Parts(DeskStore articles, FeedStore feeds, PageSource pages, InstantSource clock) {}

    AnswerReading(Parts parts, WhyStore store) {
        this.parts = parts;
        this.store = store;
        this.tagger = new TaggerInForce(store::profile);
    }

    /** The answer; where no feed brought what is at an address, its page is asked for only if wanted. */
    public Answer answer(Question question, Asking asking) throws InterruptedException {
        return switch (question) {
            case Question.OfAddress(String address) -> ofAddress(address, asking);
            case Question.OfText text ->
                judged(
                        new Sighting.Pasted(store.titled(text.title())),
                        text.article(parts.clock().instant()));
            case Question.OfNothing _ -> throw new IllegalArgumentException("nothing was asked");
        };
    }

    /** Whether the page of an article may be asked for that no feed brought. */
    public enum Asking {
        /** Only what is stored is looked at. */
        STORE_ONLY,
        /** The page is asked for. */
        PAGE_TOO
    }

    private Answer ofAddress(String address, Asking asking) throws InterruptedException {
        Optional<StoredArticle> stored = store.articleAt(AddressSpellings.of(address))
                .flatMap(id -> parts.articles().article(id));
        if (stored.isPresent()) {
            return judged(stored(stored.get()), stored.get().article());
        }
        List<StoredFeed> feeds = Publisher.feeds(address, parts.feeds().feeds(Optional.empty()));
        if (asking == Asking.STORE_ONLY) {
            return new Answer(new Sighting.Unseen(feeds, List.of(), Optional.empty()), Optional.empty());
        }
        return switch (parts.pages().read(address)) {
            case PageSource.Page.Refused(String reason) ->
                new Answer(new Sighting.Unseen(feeds, List.of(), Optional.of(reason)), Optional.empty());
            case PageSource.Page.Read(Article article) ->
                judged(
                        new Sighting.Unseen(feeds, store.titled(article.title()), Optional.empty()),
                        article.withFetched(parts.clock().instant()));
        };
    }

    private Sighting stored(StoredArticle stored) {
        Article article = stored.article();
        Optional<StoredFeed> feed = parts.feeds().feeds(Optional.empty()).stream()
                .filter(one -> one.url().equals(article.feed()))
                .findFirst();
        return new Sighting.Stored(
                stored,
                feed,
                stored.story().map(story -> store.besides(story, article.id())).orElse(List.of()),
                stored.story().map(store::articles).orElse(0));
    }

    private Answer judged(Sighting sighting, Article article) throws InterruptedException {
        explaining.acquire();
        try {
            return new Answer(
                    sighting,
                    tagger.current()
                            .map(with -> new Answer.Judged(article, with.explain(article), AlertGuards.of(article))));
        } finally {
            explaining.release();
        }
    }

    /** An answerer over that store. */
    public static AnswerReading over(Parts parts, javax.sql.DataSource source, java.time.Duration patience) {
        return new AnswerReading(parts, new WhyStore(source, patience));
    }
}
