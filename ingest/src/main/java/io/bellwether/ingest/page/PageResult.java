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
     * @param passing whether it is worth asking again soon: the server was busy, slow or broken
     */
    record Refused(String reason, boolean lasting, boolean passing) implements PageResult {

        /** A refusal that lasts, or one to be asked about only when the article comes again. */
        public Refused(String reason, boolean lasting) {
            this(reason, lasting, false);
        }

        /** A refusal that passes. */
        static Refused forNow(String reason) {
            return new Refused(reason, false, true);
        }
    }
}
