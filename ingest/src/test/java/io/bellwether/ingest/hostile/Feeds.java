package io.bellwether.ingest.hostile;

import java.nio.charset.StandardCharsets;

/** Feeds to be served right or wrongly. */
final class Feeds {

    static final String START = "<rss version='2.0'><channel><title>Faulty</title>";
    static final String END = "</channel></rss>";
    /** A feed with one item. */
    static final String TEXT = START + item("fault") + END;
    /** The same in bytes. */
    static final byte[] WHOLE = TEXT.getBytes(StandardCharsets.UTF_8);

    private Feeds() {}

    /** A feed of items, each with this for guid and title. */
    static String of(String... titles) {
        StringBuilder feed = new StringBuilder(START);
        for (String title : titles) {
            feed.append(item(title));
        }
        return feed.append(END).toString();
    }

    static String item(String title) {
        return "<item><guid isPermaLink='false'>%s</guid><title>%s</title></item>".formatted(title, title);
    }
}
