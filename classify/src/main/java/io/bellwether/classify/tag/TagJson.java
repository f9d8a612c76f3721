package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.topic.TopicJson;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The lines that {@code bellwether tag} reads and writes. Thread-safe. */
public final class TagJson {

    private TagJson() {}

    /**
     * An article from a line {@code {"id","title","summary","body","url","source","published"}}. Texts are taken as they are, so that
     * places found in them hold for the line; those missing or null are empty.
     *
     * @param number of the line, from 1, for the error
     * @throws StageException when the line is no JSON object, a field is of the wrong kind, {@code id} is missing, or
     *     {@code published} is no ISO 8601 time
     */
    public static Article readArticle(String line, long number) {
        try {
            if (!(TopicJson.mapper().readTree(line) instanceof ObjectNode object)) {
                throw bad(number, "is no JSON object");
            }
            return article(object, number);
        } catch (JacksonException unreadable) {
            throw bad(number, "is no JSON: " + firstLine(unreadable.getOriginalMessage()));
        }
    }

    /**
     * The output line of an analysis, without a line end.
     *
     * @param scores whether the scores of all themes are written
     */
    public static String write(Analysis analysis, boolean scores) {
        return TagLine.of(analysis, scores);
    }

    private static Article article(ObjectNode object, long number) {
        String id = text(object, "id", number);
        if (id.isBlank()) {
            throw bad(number, "has no id: every article needs one");
        }
        Instant published = published(text(object, "published", number), number);
        return new Article(
                id,
                text(object, "feed", number),
                text(object, "source", number),
                text(object, "title", number),
                text(object, "summary", number),
                text(object, "body", number),
                text(object, "url", number),
                published,
                published == null ? Instant.EPOCH : published,
                List.of(),
                List.of());
    }

    private static String text(ObjectNode object, String field, long number) {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw bad(number, "has a %s that is no string".formatted(field));
        }
        return value.stringValue();
    }

    private static @Nullable Instant published(String written, long number) {
        if (written.isBlank()) {
            return null;
        }
        try {
            return IsoTime.parse(written.strip());
        } catch (DateTimeParseException unreadable) {
            throw bad(
                    number,
                    "has published %s: write an ISO 8601 time such as 2026-01-31T09:30:00Z"
                            .formatted(TopicJson.mapper().writeValueAsString(written)));
        }
    }

    private static StageException bad(long number, String what) {
        return new StageException("articles: line %d %s".formatted(number, what));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }
}
