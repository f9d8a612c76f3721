package io.bellwether.ingest.identity;

import org.jspecify.annotations.Nullable;

/**
 * What tells one item from another.
 *
 * @param guid RSS guid, Atom id, RDF about or JSON Feed id, as given; null when absent
 * @param url the item's link as an absolute http(s) address; null when absent
 * @param title plain text; empty when absent
 * @param content plain text of summary or content; empty when absent
 */
public record Clues(@Nullable String guid, @Nullable String url, String title, String content) {}
