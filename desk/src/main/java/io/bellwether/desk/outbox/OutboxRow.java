package io.bellwether.desk.outbox;

import io.bellwether.article.topic.TopicJson;
import io.bellwether.desk.telling.Content;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A message as a row. */
final class OutboxRow {

    private OutboxRow() {}

    /** A row that cannot be read must not keep those beside it from being taken. */
    static TakenRow taken(ResultSet row) throws SQLException {
        String receiver = row.getString("receiver");
        try {
            return new TakenRow.Legible(message(row), receiver);
        } catch (RuntimeException broken) {
            String why = broken.toString().lines().findFirst().orElse("");
            return new TakenRow.Illegible(row.getLong("id"), row.getInt("attempts"), receiver, why);
        }
    }

    static OutboxMessage message(ResultSet row) throws SQLException {
        MessageKind kind = MessageKind.of(row.getString("kind"));
        return new OutboxMessage(
                row.getLong("id"),
                row.getString("subscription"),
                row.getString("key"),
                kind,
                row.getString("thread"),
                row.getString("subject"),
                content(kind, row.getString("content")),
                row.getInt("attempts"),
                row.getTimestamp("created").toInstant());
    }

    private static Content content(MessageKind kind, String json) {
        return switch (kind) {
            case STORY, ROLL_UP -> TopicJson.mapper().readValue(json, Content.Updates.class);
            case SEARCH -> TopicJson.mapper().readValue(json, Content.Found.class);
            case WEEKLY -> TopicJson.mapper().readValue(json, Content.Week.class);
            case DIGEST -> TopicJson.mapper().readValue(json, Content.Day.class);
        };
    }
}
