package io.bellwether.article.profile;

/**
 * Where a term comes from: a place in the briefing.
 *
 * @param section heading under which it stands; {@code "analyst"} for a term added by hand
 * @param start first UTF-16 unit of the passage in the briefing's text; 0 for a term added by hand
 * @param end unit after the last
 * @param sentence the briefing sentence, for receipts; empty for a term added by hand
 */
public record Provenance(String section, int start, int end, String sentence) {}
