package io.bellwether.desk.outbox;

import io.bellwether.desk.store.SearchQuery;
import io.bellwether.desk.subscription.Subscription;
import java.sql.Timestamp;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Table {@code found_articles}, inside a transaction that holds the subscription. */
final class FoundTable {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Handle handle;

    FoundTable(Handle handle) {
        this.handle = handle;
    }

    /**
     * Notes the articles that fit and were not told, and how far was looked; their ids, the newest first. What came since the digest
     * before the last is looked at again, as themes, languages and edits may follow an article.
     */
    List<String> note(Subscription subscription, SearchQuery query) {
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
