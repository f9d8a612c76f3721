package io.bellwether.app.command;

import io.bellwether.app.console.TextTable;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.ingest.discovery.Discovered;
import io.bellwether.ingest.discovery.FoundFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code feed discover} writes. */
final class FeedDiscoverReport {

    private static final int TITLE = 60;

    private FeedDiscoverReport() {}

    /** A table with a row for each feed, best first. */
    static String text(Discovered discovered) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("FEED", "FORMAT", "ITEMS", "NEWEST", "FOUND", "TITLE"));
        for (FoundFeed feed : discovered.feeds()) {
            rows.add(List.of(
                    feed.address(),
                    feed.found().format(),
                    FoundText.items(feed.found()),
                    FoundText.newest(feed.found()),
                    feed.candidate().origin().words(),
                    TextTable.cut(title(feed), TITLE)));
        }
        return TextTable.of(rows);
    }

    /** One line of JSON, best first; what is absent is null. */
    static String json(Discovered discovered) {
        ObjectNode json = TopicJson.mapper().createObjectNode();
        ArrayNode feeds = json.putArray("feeds");
        for (FoundFeed feed : discovered.feeds()) {
            ObjectNode each = feeds.addObject();
            each.put("url", feed.address());
            each.put("title", feed.found().feed().title());
            each.put("site", feed.found().feed().link());
            each.put("found", feed.candidate().origin().name().toLowerCase(Locale.ROOT));
            FoundText.write(feed.found(), each);
        }
        ArrayNode remarks = json.putArray("remarks");
        discovered.remarks().forEach(remarks::add);
        return json + "\n";
    }

    /** One line that says that there is none, and what to do. */
    static String nothing(String url, Discovered discovered) {
        String why = discovered.remarks().isEmpty() ? "" : " (" + String.join("; ", discovered.remarks()) + ")";
        String asked =
                discovered.asked() == 1 ? "" : ": %d addresses asked, none is a feed".formatted(discovered.asked());
        return "no feed found at %s%s%s; open the page in a browser, look for RSS or feeds, and name that address"
                .formatted(url.replaceFirst("(?i)^(https?://)[^/?#]*@", "$1"), asked, why);
    }

    private static String title(FoundFeed feed) {
        return Objects.requireNonNullElse(feed.found().feed().title(), "");
    }
}
