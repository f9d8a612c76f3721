package io.bellwether.ingest.parse;

import io.bellwether.article.coverage.SkipTimes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as a format's reader hands it on: see {@link RawItem}.
 *
 * @param facts of the document; see {@link DocumentFacts}
 */
record RawFeed(
        @Nullable Markup title,
        @Nullable String link,
        @Nullable String language,
        @Nullable Duration timeToLive,
        SkipTimes skip,
        Facts facts,
        List<RawItem> items) {

    /** What a reader found of the document itself. */
    record Facts(
            String format,
            @Nullable Markup description,
            boolean brokenOff,
            List<HubLinks.Link> links,
            List<String> warnings) {

        Facts with(String warning) {
            return new Facts(format, description, brokenOff, links, DocumentFacts.joined(warnings, List.of(warning)));
        }
    }
}
