package io.bellwether.desk.outbox;

import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.telling.Content;
import io.bellwether.desk.telling.UpdateReference;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All rows of an outbox, and what they tell. */
record ToldMessages(List<Row> rows) {

    private static final String IN_A_DIGEST = """
            select story, theme, position
            from alert_updates
            where ordinal > :after
              and ordinal <= :last
              and arrived >= cast(:from as timestamptz) - interval '1 hour'
            """;

    /** A message and how it ended. */
    record Row(OutboxMessage message, String state) {}

    static ToldMessages in(Mailroom room) {
        return new ToldMessages(Jdbi.create(room.source())
                .withHandle(handle -> handle.createQuery("select * from outbox order by id")
                        .map((row, context) -> new Row(OutboxRow.message(row), row.getString("state")))
                        .list()));
    }

    List<Row> of(MessageKind kind) {
        return rows.stream().filter(row -> row.message().kind() == kind).toList();
    }

    private <C extends Content> Stream<C> contents(Subscription to, Class<C> kind) {
        return rows.stream()
                .map(Row::message)
                .filter(message -> message.subscription().equals(to.id()))
                .map(OutboxMessage::content)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** What instant messages tell somebody. */
    List<UpdateReference> updates(Subscription to) {
        return contents(to, Content.Updates.class)
                .flatMap(content -> content.updates().stream())
                .toList();
    }

    /** What digests tell somebody. */
    List<UpdateReference> digested(Subscription to, Mailroom room) {
        return Jdbi.create(room.source())
                .withHandle(handle -> contents(to, Content.Day.class)
                        .flatMap(day -> handle
                                .createQuery(IN_A_DIGEST)
                                .bind("from", Timestamp.from(day.from()))
                                .bind("after", day.after())
                                .bind("last", day.last())
                                .map(ConstructorMapper.of(UpdateReference.class))
                                .list()
                                .stream())
                        .toList());
    }

    /** How many articles digests of a search count, also where they do not list all. */
    int foundCount(Subscription to) {
        return contents(to, Content.Found.class).mapToInt(Content.Found::found).sum();
    }

    /** Articles that digests of a search list. */
    List<String> found(Subscription to) {
        return contents(to, Content.Found.class)
                .flatMap(content -> content.articles().stream())
                .toList();
    }

    /** Weeks that are reported to somebody. */
    List<String> weeks(Subscription to) {
        return contents(to, Content.Week.class).map(Content.Week::week).toList();
    }
}
