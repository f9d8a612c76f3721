package io.bellwether.classify.alert;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;

/**
 * A publisher that counts as a source of a story.
 *
 * @param name as its feed gives it; may be empty
 * @param host of its article's address, without {@code www.}; empty when there is none, or an aggregator's
 * @param time when it reported, by publication
 */
record CountedSource(String name, String host, Instant time) {

    /** Its addresses tell no publisher. */
    private static final String AGGREGATOR = "news.google.";

    static CountedSource of(StoryArticle article) {
        return new CountedSource(article.source(), host(article.url()), article.time());
    }

    /** Whether both are one publisher: by name, however it is written, or by site, whatever its feeds are called. */
    boolean isSame(CountedSource other) {
        return key(name).equals(key(other.name)) || (!host.isEmpty() && host.equals(other.host));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String host(String url) {
        try {
            String host = new URI(url).getHost();
            if (host == null) {
                return "";
            }
            String plain = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
            return plain.startsWith(AGGREGATOR) ? "" : plain;
        } catch (URISyntaxException _) {
            return "";
        }
    }
}
