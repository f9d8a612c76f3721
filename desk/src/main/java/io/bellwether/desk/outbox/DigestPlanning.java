package io.bellwether.desk.outbox;

import io.bellwether.desk.store.SearchQuery;
import io.bellwether.desk.subscription.Digest;
import io.bellwether.desk.subscription.SavedSearch;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.telling.Content;
import io.bellwether.desk.telling.SearchLanguage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Puts daily digests into the outbox, of alerts or of what a search found, inside a transaction that holds the subscription. */
final class DigestPlanning {

    /** Titles that a digest of a search lists. */
    private static final int TITLES = 25;

    private final SearchLanguage searches;

    DigestPlanning(SearchLanguage searches) {
        this.searches = searches;
    }

    void plan(Handle handle, Subscription subscription, Instant now) {
        Instant digested = new DigestTable(handle).digested(subscription).time();
        Optional<SavedSearch> search = subscription.interest().search();
        DigestRule.due(subscription.rhythm(), digested, now).ifPresent(span -> {
            PlanTable outbox = new PlanTable(handle, subscription, now);
            if (search.isPresent()) {
                SearchQuery query = searches.read(search.get());
                List<String> found = new FoundTable(handle, subscription).note(query, now);
                putFound(outbox, search.get(), found, span);
                new DigestTable(handle).told(subscription, span.until(), 0);
            } else {
                putDay(handle, subscription, outbox, span);
            }
        });
    }

    private static void putFound(PlanTable outbox, SavedSearch search, List<String> found, Span span) {
        if (found.isEmpty()) {
            return;
        }
        List<String> listed = found.stream().limit(TITLES).toList();
        outbox.add(
                MessageKind.SEARCH,
                span.until(),
                Subject.ofSearch(search, found.size()),
                new Content.Found(search.query(), found.size(), listed));
    }

    private static void putDay(Handle handle, Subscription subscription, PlanTable outbox, Span span) {
        DigestTable digests = new DigestTable(handle);
        long after = digests.digested(subscription).ordinal();
        Content.Day day =
                new Content.Day(span.from(), span.until(), after, Math.max(after, digests.newest(span.until())));
        long alerts = digests.alerts(subscription, day);
        if (alerts > 0
                || subscription.rhythm().digest().filter(Digest::whenEmpty).isPresent()) {
            String subject = Subject.ofDigest(span.until(), subscription.rhythm(), alerts);
            outbox.add(MessageKind.DIGEST, span.until(), subject, day);
        }
        digests.told(subscription, span.until(), Objects.requireNonNull(day.last()));
    }
}
