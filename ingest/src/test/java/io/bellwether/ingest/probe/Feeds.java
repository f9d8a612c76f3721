package io.bellwether.ingest.probe;

import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.parse.FeedParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Feeds for tests. */
public final class Feeds {

    private Feeds() {}

    /** RSS 2.0 with an item for each time, which is a pubDate. */
    public static String rss(String title, List<String> times) {
        String items = times.stream()
                .map(time ->
                        "<item><title>News of %s</title><link>https://news.example/%s</link><pubDate>%s</pubDate></item>"
                                .formatted(time, time.replaceAll("\\W", "-"), time))
                .collect(Collectors.joining());
        return "<rss version=\"2.0\"><channel><title>%s</title><link>https://news.example/</link>%s</channel></rss>"
                .formatted(title, items);
    }

    /** What a probe makes of the text when the address answers with it. */
    public static Probe.Found found(String address, String text) {
        FeedDocument document = new FeedDocument(text.getBytes(StandardCharsets.UTF_8), null, address);
        return new Probe.Found(address, null, FeedParser.parse(document));
    }
}
