package io.bellwether.ingest.opml;

import io.bellwether.article.text.CleanText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdom2.Attribute;
import org.jdom2.Element;

/**
 * Outlines become feeds. An outline without an address is a folder of what lies in it; where a feed lies in none, its category is its
 * folder. Tolerant of what readers export: any case of attribute names, {@code url} for {@code xmlUrl}, {@code feed:} for {@code http:}.
 */
final class OutlineReading {

    /** Longest name of a folder, in UTF-16 units. */
    private static final int NAME = 100;
    /** Folders in folders kept; what lies deeper is said to lie in the last of them. */
    private static final int DEPTH = 8;
    /** Longest address, in UTF-16 units; a longer one is somebody's data, not a place. */
    private static final int ADDRESS = 8_000;

    private static final int EXAMPLES = 3;

    private static final Pattern HTTP = Pattern.compile("(?is)https?://[^/?#\\s].*");
    private static final Pattern FEED_TYPE = Pattern.compile("(?i)(?:rss|atom|rdf|feed|json).*");

    private final Map<String, FeedSource> feeds = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    /** Feeds whose fullText nobody understands. */
    private final List<String> unclear = new ArrayList<>();

    private OutlineReading() {}

    /**
     * The list in a document.
     *
     * @param place file or address, for remarks
     */
    static SubscriptionList read(Element root, String place) {
        OutlineReading reading = new OutlineReading();
        reading.walk(root, List.of());
        return new SubscriptionList(title(root), List.copyOf(reading.feeds.values()), reading.remarks(place));
    }

    private List<String> remarks(String place) {
        List<String> remarks = new ArrayList<>();
        remark(remarks, "feed list %s: %d entries without an http(s) address are left out: %s", place, leftOut);
        remark(
                remarks,
                "feed list %s: %d feeds have a fullText that is neither true nor false, so it counts for nothing: %s",
                place,
                unclear);
        return remarks;
    }

    private static void remark(List<String> remarks, String words, String place, List<String> entries) {
        if (!entries.isEmpty()) {
            String examples = entries.stream().limit(EXAMPLES).collect(Collectors.joining(", "));
            remarks.add(words.formatted(place, entries.size(), examples) + (entries.size() > EXAMPLES ? " ..." : ""));
        }
    }

    private static String title(Element root) {
        for (Element head : root.getChildren()) {
            for (Element title : head.getChildren()) {
                if (head.getName().equalsIgnoreCase("head") && title.getName().equalsIgnoreCase("title")) {
                    return line(title.getValue(), FeedSource.TITLE);
                }
            }
        }
        return "";
    }

    private void walk(Element parent, List<String> folder) {
        for (Element outline : parent.getChildren()) {
            String address = address(outline);
            if (HTTP.matcher(address).matches()) {
                feeds.putIfAbsent(address, feed(outline, address, folder));
                walk(outline, folder);
            } else if (!address.isEmpty()
                    || FEED_TYPE.matcher(attribute(outline, "type")).matches()) {
                leftOut.add(leftOut(outline, address));
                walk(outline, folder);
            } else {
                walk(outline, within(folder, folderName(outline)));
            }
        }
    }

    private FeedSource feed(Element outline, String address, List<String> folder) {
        String site = attribute(outline, "htmlUrl", ADDRESS);
        FeedSource feed = FeedSource.of(
                address,
                label(outline, FeedSource.TITLE),
                HTTP.matcher(site).matches() ? site : null,
                folder.isEmpty() ? category(attribute(outline, "category", ADDRESS)) : folder);
        String fullText = attribute(outline, "fullText");
        Optional<FullTextWish> wish = FullTextWish.read(fullText);
        if (wish.isEmpty()) {
            unclear.add("%s (\"%s\")".formatted(feed, fullText));
        }
        return feed.withFullText(wish.orElse(FullTextWish.AS_SET));
    }

    private static String leftOut(Element outline, String address) {
        String label = label(outline, FeedSource.TITLE);
        return FeedSource.of(address.isEmpty() ? "no address" : address, label).toString();
    }

    private static String address(Element outline) {
        String xmlUrl = attribute(outline, "xmlUrl", ADDRESS);
        boolean feed = FEED_TYPE.matcher(attribute(outline, "type")).matches();
        String address = xmlUrl.isEmpty() && feed ? attribute(outline, "url", ADDRESS) : xmlUrl;
        return FeedScheme.removed(address);
    }

    private static String folderName(Element outline) {
        return outline.getName().equalsIgnoreCase("outline") ? label(outline, NAME) : "";
    }

    private static List<String> within(List<String> folder, String name) {
        if (name.isEmpty() || folder.size() == DEPTH) {
            return folder;
        }
        List<String> deeper = new ArrayList<>(folder);
        deeper.add(name);
        return deeper;
    }

    /** The first of the categories, {@code /Asia/Japan,/Business}; the others are tags more than places. */
    private static List<String> category(String categories) {
        return Arrays.stream(categories.split(",", 2)[0].split("/"))
                .map(name -> line(name, NAME))
                .filter(name -> !name.isEmpty())
                .limit(DEPTH)
                .toList();
    }

    private static String label(Element outline, int limit) {
        String title = attribute(outline, "title", limit);
        return title.isEmpty() ? attribute(outline, "text", limit) : title;
    }

    private static String attribute(Element outline, String name) {
        return attribute(outline, name, NAME);
    }

    /** An attribute whatever its case, as lists write xmlUrl, xmlurl and xmlURL; empty when absent. */
    private static String attribute(Element outline, String name, int limit) {
        for (Attribute attribute : outline.getAttributes()) {
            if (attribute.getName().equalsIgnoreCase(name)) {
                return line(attribute.getValue(), limit);
            }
        }
        return "";
    }

    private static String line(String text, int limit) {
        String line = text.strip().replaceAll("\\s+", " ");
        return CleanText.clean(line, limit).strip();
    }
}
