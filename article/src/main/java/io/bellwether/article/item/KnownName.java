package io.bellwether.article.item;

import java.time.LocalDate;

/**
 * A name that an article goes by, its guid or its address, and what it said under it. Kept so that an item that comes back under another
 * name is still the same article.
 *
 * @param article id of the article
 * @param title hash of its title
 * @param seen day it was last written down, in UTC
 */
public record KnownName(String article, int title, LocalDate seen) {}
