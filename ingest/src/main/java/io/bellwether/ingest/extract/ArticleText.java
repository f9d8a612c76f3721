package io.bellwether.ingest.extract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page says as an article. Plain text: whoever shows it must escape it.
 *
 * @param title headline without the name of the site; null when the page has none
 * @param text paragraphs, headings and list items, each on its own line; empty when the page has no main text
 * @param byline names of authors, parted by commas; null when the page names none
 * @param published first publication as the page says, null when it does not
 * @param language BCP 47 tag that the page declares, null when it does not
 */
public record ArticleText(
        @Nullable String title,
        String text,
        @Nullable String byline,
        @Nullable Instant published,
        @Nullable String language) {}
