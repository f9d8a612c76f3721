package io.bellwether.ingest.discovery;

import java.util.regex.Pattern;

/** Whether a link looks like one to a feed, by its address, its words or the type it claims. Pure. */
final class FeedLikeness {

    /** Longest address looked at, in UTF-16 units. */
    static final int ADDRESS = 2_000;

    /** Media types of feeds, and what careless pages write for them. */
    private static final Pattern SURE_TYPE =
            Pattern.compile("(?i)(?:(?:application|text)/)?(?:x[.-])?(?:rss|atom|rdf|feed)(?:\\+(?:xml|json))?");

    private static final Pattern XML_TYPE = Pattern.compile("(?i)(?:application|text)/xml");

    private static final Pattern HOST = Pattern.compile("(?i)https?://(?:[^/]*\\.)?(?:feeds?\\d?|rss)\\.[^/]+/.+");
    private static final Pattern SEGMENT = Pattern.compile(
            "(?i)https?://[^/]+/(?:[^?]*/)?(?:rss2?|atom|rdf|feeds?|newsfeeds?|rss[-_]?feeds?|feeds?[-_]?rss)(?:[/?].*)?");
    private static final Pattern FILE = Pattern.compile(
            "(?i)https?://[^/]+/(?:[^?]*/)?(?:[^/?]*\\.(?:rss|atom|rdf)|index\\.(?:xml|json)|[^/?]*(?:rss|atom|feed)(?!back)[^/?]*\\.(?:xml|json|php|aspx?))(?:\\?.*)?");
    private static final Pattern QUERY =
            Pattern.compile("(?i)[^?]*\\?(?:.*&)?(?:feed|format|type|alt|output|mode)=[^&]*(?:rss|atom|rdf|feed).*");

    private static final Pattern WORDS =
            Pattern.compile("(?i)\\brss\\b|\\b(?:atom|json|xml|news)[ -]?feeds?\\b|^\\s*(?:atom|xml|feed)\\s*$");

    private FeedLikeness() {}

    /** Whether the address is of a kind that feeds have. */
    static boolean ofAddress(String address) {
        return address.length() <= ADDRESS
                && (HOST.matcher(address).matches()
                        || SEGMENT.matcher(address).matches()
                        || FILE.matcher(address).matches()
                        || QUERY.matcher(address).matches());
    }

    /** Whether people would expect a feed behind these words of a link. */
    static boolean ofWords(String words) {
        return WORDS.matcher(words).find();
    }

    /**
     * Whether a link that says to be another form of the page, and of this type, leads to a feed. XML there is one; JSON and pages are
     * only where the address says so too: most JSON is a site's own interface.
     */
    static boolean ofType(String type, String address) {
        String bare = type.replaceFirst(";.*", "").strip();
        return SURE_TYPE.matcher(bare).matches() || XML_TYPE.matcher(bare).matches() || ofAddress(address);
    }

    /** Whether the type alone says that it is a feed. */
    static boolean ofSureType(String type) {
        return SURE_TYPE.matcher(type.replaceFirst(";.*", "").strip()).matches();
    }
}
