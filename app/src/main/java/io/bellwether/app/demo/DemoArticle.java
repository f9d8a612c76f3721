package io.bellwether.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article, as {@code articles.yaml} lists it; the meaning of each field stands on top of that file.
 *
 * @param body paragraphs with a blank line between; null when the feed shows a summary only or the body is a reprint
 * @param copyOf id of the article whose body this one reprints; null when its words are its own
 * @param paragraphs how many paragraphs of that body it keeps; 0 for all
 */
record DemoArticle(
        String id,
        List<String> feeds,
        Instant published,
        String title,
        String summary,
        @Nullable String body,
        @Nullable String copyOf,
        int paragraphs,
        List<Edit> edits,
        boolean undated,
        boolean relativeLink,
        boolean htmlEntities,
        List<String> themes,
        List<String> mentions) {

    /** A later title of the same item. */
    record Edit(Instant at, String title) {

        Edit later(Duration by) {
            return new Edit(at.plus(by), title);
        }
    }

    /** What the file leaves out is empty. */
    @SuppressWarnings("NullAway") // lists that the file leaves out arrive as null
    DemoArticle {
        feeds = List.copyOf(feeds);
        edits = edits == null ? List.of() : List.copyOf(edits);
        themes = themes == null ? List.of() : List.copyOf(themes);
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
    }

    /** The same article so much later. */
    DemoArticle later(Duration by) {
        return new DemoArticle(
                id,
                feeds,
                published.plus(by),
                title,
                summary,
                body,
                copyOf,
                paragraphs,
                edits.stream().map(edit -> edit.later(by)).toList(),
                undated,
                relativeLink,
                htmlEntities,
                themes,
                mentions);
    }

    /** Its title at a moment. */
    String titleAt(Instant now) {
        String current = title;
        for (Edit edit : edits) {
            current = edit.at().isAfter(now) ? current : edit.title();
        }
        return current;
    }

    /** When it was last touched at a moment after its publication. */
    Instant changedBy(Instant now) {
        Instant changed = published;
        for (Edit edit : edits) {
            changed = edit.at().isAfter(now) ? changed : edit.at();
        }
        return changed;
    }
}
