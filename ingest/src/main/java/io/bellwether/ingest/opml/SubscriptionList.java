package io.bellwether.ingest.opml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of feeds, as OPML calls it.
 *
 * @param title of the whole; empty when it has none
 * @param feeds in the list's order, each address once
 * @param remarks what of the list could not be read, each one line for people, without credentials; empty when all was
 */
public record SubscriptionList(String title, List<FeedSource> feeds, List<String> remarks) {

    /** Copies the lists. */
    public SubscriptionList {
        feeds = List.copyOf(feeds);
        remarks = List.copyOf(remarks);
    }

    /** This list and then another, each address once; the title is this one's. */
    public SubscriptionList with(SubscriptionList other) {
        Map<String, FeedSource> joined = new LinkedHashMap<>();
        feeds.forEach(feed -> joined.put(feed.url(), feed));
        other.feeds.forEach(feed -> joined.putIfAbsent(feed.url(), feed));
        List<String> both = new ArrayList<>(remarks);
        both.addAll(other.remarks);
        return new SubscriptionList(title, List.copyOf(joined.values()), both);
    }

    /** The same with the feeds of each folder together, folders in the order in which they first come. */
    public SubscriptionList byFolder() {
        Map<List<String>, List<FeedSource>> folders = new LinkedHashMap<>();
        feeds.forEach(feed -> folders.computeIfAbsent(feed.folder(), added -> new ArrayList<>())
                .add(feed));
        return new SubscriptionList(
                title, folders.values().stream().flatMap(List::stream).toList(), remarks);
    }
}
