package io.bellwether.ingest.opml;

import io.bellwether.ingest.identity.ArticleIds;

/**
 * A feed as the list names it.
 *
 * @param id short hash of the address: 16 hexadecimal digits
 * @param url address as written in the list; may hold credentials, so it is for fetching alone
 * @param title for people; the address when the list gives none
 */
public record FeedSource(String id, String url, String title) {

    private static final int DIGITS = 16;

    /** A feed with the id of its address. */
    public static FeedSource of(String url, String title) {
        String id = ArticleIds.sha256(url).substring(0, DIGITS);
        return new FeedSource(id, url, title.isBlank() ? withoutCredentials(url) : title);
    }

    /** The address as people and topics may see it. */
    public String shownUrl() {
        return withoutCredentials(url);
    }

    @Override
    public String toString() {
        return title + " <" + shownUrl() + ">";
    }

    private static String withoutCredentials(String url) {
        return url.replaceFirst("(?i)^(https?://)[^/?#]*@", "$1");
    }
}
