package io.bellwether.ingest.page;

/** What an article's page came to. */
public sealed interface PageResult {

    /**
     * It has the article's text.
     *
     * @param text plain, in lines
     */
    record Read(String text) implements PageResult {}

    /**
     * It has none for us, and the feed's text stays.
     *
     * @param reason a few words for people, of few kinds so that they can be counted
     * @param lasting whether there is no use in asking again
     */
    record Refused(String reason, boolean lasting) implements PageResult {}
}
