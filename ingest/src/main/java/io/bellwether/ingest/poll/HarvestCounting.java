package io.bellwether.ingest.poll;

import io.bellwether.ingest.parse.ParsedFeed;
import java.util.ArrayList;
import java.util.List;

/** What an answer brought that was not known, and what is worth telling of it. */
final class HarvestCounting {

    private final Polling.Parts parts;

    HarvestCounting(Polling.Parts parts) {
        this.parts = parts;
    }

    /**
     * What a document held.
     *
     * @param known of the latest answer in this run
     */
    Harvest of(FeedState state, Answer known, ParsedFeed feed) {
        Window window = Window.of(feed.items());
        int fresh = known.digests().isEmpty() ? window.countNew(state.window()) : known.countNew(feed.items());
        return new Harvest(
                feed.items().size(),
                fresh,
                window,
                new Harvest.Wish(feed.timeToLive(), feed.skip()),
                warnings(state, feed));
    }

    private List<String> warnings(FeedState state, ParsedFeed feed) {
        List<String> warnings = new ArrayList<>(feed.document().warnings());
        warnings.addAll(ArticleMaking.warnings(feed.items()));
        warnings.addAll(parts.fullTexts().warnings(state.source()));
        parts.inbox()
                .setAside(state.source().id())
                .ifPresent(file -> warnings.add(
                        "an earlier answer is not read, for that ended the process: it is set aside in %s; report it, then remove the file"
                                .formatted(file)));
        return warnings;
    }
}
