package io.bellwether.bench.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an article says, before it is an item of a feed.
 *
 * @param published null when it has no date
 */
public record Text(
        String title, String summary, String body, @Nullable Instant published) {}
