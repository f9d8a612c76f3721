package io.bellwether.desk.why;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.classify.alert.AlertGuards;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.FeedStore;
import io.bellwether.desk.store.StoredArticle;
import io.bellwether.desk.store.StoredFeed;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Finds out what can be said of what a reader asks about. Thread-safe. */
public final class AnswerReading {

    /** How long one waits for those who asked before. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Parts parts;
    private final PageAsking pages;
    private final WhyStore store;
    private final TaggerInForce tagger;
    /** An explanation weighs an article many times over: more at once would only take the processor from the pages. */
    private final Semaphore explaining = new Semaphore(1);

    /**
     * What it asks.
     *
     * @param profile the one in force, asked for with every answer
     * @param pages for the pages of articles that no feed brought
     */
    public record Parts(
            DeskStore articles,
            FeedStore feeds,
            Supplier<Optional<Profile>> profile,
            PageSource pages,
            InstantSource clock) {}

    AnswerReading(Parts parts, WhyStore store) {
        this.parts = parts;
        this.pages = new PageAsking(parts.pages(), parts.clock());
        this.store = store;
        this.tagger = new TaggerInForce(parts.profile());
    }

    /**
     * The answer; where no feed brought what is at an address, its page is asked for only if wanted.
     *
     * @throws BusyException when others take their turn for long
     */
    public Answer answer(Question question, Asking asking) throws InterruptedException {
        return switch (question) {
            case Question.OfAddress(String address) -> ofAddress(address, asking);
            case Question.OfText text ->
                judged(
                        () -> new Sighting.Pasted(store.titled(text.title())),
                        text.article(parts.clock().instant()));
            case Question.OfNothing _ -> throw new IllegalArgumentException("nothing was asked");
        };
    }

    /** Whether the page of an article may be asked for that no feed brought. */
    public sealed interface Asking {

        /** Only what is stored is looked at. */
        record StoreOnly() implements Asking {}

        /**
         * The page is asked for.
         *
         * @param visitor by whom pages are counted
         */
        record PageToo(String visitor) implements Asking {}
    }

    private Answer ofAddress(String address, Asking asking) throws InterruptedException {
        Optional<StoredArticle> stored = store.articleAt(AddressSpellings.of(address))
                .flatMap(id -> parts.articles().article(id));
        if (stored.isPresent()) {
            return judged(() -> stored(stored.get()), stored.get().article());
        }
        List<StoredFeed> feeds = Publisher.feeds(address, parts.feeds().feeds(Optional.empty()));
        return switch (asking) {
            case Asking.StoreOnly _ ->
                new Answer(new Sighting.Unseen(feeds, List.of(), Optional.empty()), Optional.empty());
            case Asking.PageToo(String visitor) -> ofPage(pages.read(address, visitor), feeds);
        };
    }

    private Answer ofPage(PageSource.Page page, List<StoredFeed> feeds) throws InterruptedException {
        return switch (page) {
            case PageSource.Page.Refused(String reason) ->
                new Answer(new Sighting.Unseen(feeds, List.of(), Optional.of(reason)), Optional.empty());
            case PageSource.Page.Read(Article article) ->
                judged(
                        () -> new Sighting.Unseen(feeds, store.titled(article.title()), Optional.empty()),
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

    private Answer judged(Supplier<Sighting> sighting, Article article) throws InterruptedException {
        if (!explaining.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new BusyException();
        }
        try {
            return new Answer(
                    sighting.get(),
                    tagger.current()
                            .map(with -> new Answer.Judged(article, with.explain(article), AlertGuards.of(article))));
        } finally {
            explaining.release();
        }
    }

    /** An answerer over that store. */
    public static AnswerReading over(Parts parts, DataSource source, Duration patience) {
        return new AnswerReading(parts, new WhyStore(source, patience));
    }
}
