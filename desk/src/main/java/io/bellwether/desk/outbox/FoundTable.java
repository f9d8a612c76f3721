package io.bellwether.desk.outbox;

import io.bellwether.desk.store.SearchQuery;
import io.bellwether.desk.subscription.Subscription;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Table {@code found_articles}, inside a transaction that holds the subscription. */
final class FoundTable {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    /** So long an article is looked at again, as themes, languages and edits may follow it: as long as a digest looks back. */
    private static final Duration LOOKED_AT = Duration.ofDays(7);

    private final Handle handle;
    private final Subscription subscription;

    FoundTable(Handle handle, Subscription subscription) {
        this.handle = handle;
        this.subscription = subscription;
    }

    /** Notes the articles that fit and were not told, and how far was looked; their ids, the newest first. */
    List<String> note(SearchQuery query, Instant now) {
        List<String> found = handle.createQuery(statement("note"))
                .bind("subscription", subscription.id())
                .bind("words", query.words().orElse(null))
                .bind("theme", query.theme().orElse(null))
                .bind("source", query.source().orElse(null))
                .bind("language", query.language().orElse(null))
                .bind("from", query.from().map(Timestamp::from).orElse(null))
                .bind("until", query.until().map(Timestamp::from).orElse(null))
                .mapTo(String.class)
                .list();
        handle.createUpdate(statement("looked"))
                .bind("subscription", subscription.id())
                .bind("since", Timestamp.from(now.minus(LOOKED_AT)))
                .execute();
        handle.createUpdate(statement("forget"))
                .bind("subscription", subscription.id())
                .execute();
        return found;
    }

    private static String statement(String name) {
        return SQL.locate(FoundTable.class, name);
    }
}
