package io.bellwether.desk.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An article as {@code articles.jsonl} has it, its fields in this order.
 *
 * @param url as the feed gave it; empty when there is none
 * @param published null when the feed gives no usable date
 * @param tags array of {theme, score, alert, profile}, best score first
 */
public record ArticleLine(
        String id,
        String url,
        String title,
        String source,
        String feed,
        @Nullable Instant published,
        Instant fetched,
        JsonNode tags) {}
