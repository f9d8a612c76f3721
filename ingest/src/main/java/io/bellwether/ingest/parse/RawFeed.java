package io.bellwether.ingest.parse;

import io.bellwether.article.coverage.SkipTimes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed as a format's reader hands it on: see {@link RawItem}. */
record RawFeed(
        @Nullable Markup title,
        @Nullable String link,
        @Nullable String language,
        @Nullable Duration timeToLive,
        SkipTimes skip,
        List<RawItem> items) {}
