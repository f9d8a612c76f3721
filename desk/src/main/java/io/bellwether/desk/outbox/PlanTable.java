package io.bellwether.desk.outbox;

import io.bellwether.article.topic.TopicJson;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.telling.Content;
import io.bellwether.desk.telling.UpdateReference;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Update;

/** Table {@code outbox} for one subscription, inside a transaction that holds it. */
final class PlanTable {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
    private static final Duration HOUR = Duration.ofHours(1);
    /** So long what fails has others gather: a mail server that is down for days gets a few messages, not one an alert. */
    private static final Duration HOLDS = Duration.ofHours(6);

    private final Handle handle;
    private final Subscription subscription;
    private final Instant now;

    PlanTable(Handle handle, Subscription subscription, Instant now) {
        this.handle = handle;
        this.subscription = subscription;
        this.now = now;
    }

    History history() {
        return handle.createQuery(statement("history"))
                .bind("subscription", subscription.id())
                .bind("since", Timestamp.from(now.minus(HOUR)))
                .bind("held", Timestamp.from(now.minus(HOLDS)))
                .map((row, context) ->
                        new History(row.getInt("stories"), row.getBoolean("rolled_up"), row.getBoolean("stuck")))
                .one();
    }

    /** A message about one story, in the thread of the first about it. */
    void addStory(StoryGroup group, Content content) {
        UpdateReference first = group.references().getFirst();
        String key = "story/%s/%s/%d".formatted(first.story(), first.theme(), first.position());
        Optional<Head> head = head(first.story());
        insert(MessageKind.STORY, key, content)
                .bind("story", first.story())
                .bind("thread", head.map(Head::key).orElse(key))
                .bind("subject", head.map(Head::subject).map(Subject::again).orElseGet(() -> Subject.of(group)))
                .execute();
    }

    /**
     * A message about several stories, articles, or a time.
     *
     * @param time tells it from others of its kind: an instant, or a week
     */
    void add(MessageKind kind, Object time, String subject, Content content) {
        String key = kind.text() + "/" + time;
        insert(kind, key, content)
                .bind("story", (String) null)
                .bind("thread", key)
                .bind("subject", subject)
                .execute();
    }

    private Optional<Head> head(String story) {
        return handle.createQuery(statement("head"))
                .bind("subscription", subscription.id())
                .bind("story", story)
                .map((row, context) -> new Head(row.getString("key"), row.getString("subject")))
                .findOne();
    }

    private Update insert(MessageKind kind, String key, Content content) {
        return handle.createUpdate(statement("insert"))
                .bind("subscription", subscription.id())
                .bind("key", key)
                .bind("kind", kind.text())
                .bind("content", TopicJson.mapper().writeValueAsString(content))
                .bind("now", Timestamp.from(now));
    }

    /** The first message about a story. */
    private record Head(String key, String subject) {}

    private static String statement(String name) {
        return SQL.locate(PlanTable.class, name);
    }
}
