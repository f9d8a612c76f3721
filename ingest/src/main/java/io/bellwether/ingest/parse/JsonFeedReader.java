package io.bellwether.ingest.parse;

import io.bellwether.article.coverage.SkipTimes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org). Tolerant as the specification asks: an id may be a number, a broken item does not spoil the
 * others.
 */
final class JsonFeedReader {

    private static final String VERSION = "jsonfeed.org/version/";

    private JsonFeedReader() {}

    static RawFeed read(String text) {
        JsonDocument json = JsonDocument.read(text);
        JsonNode feed = json.feed();
        JsonNode items = feed.path("items");
        if (!items.isArray()
                || (!feed.path("version").asString("").contains(VERSION)
                        && feed.path("title").isMissingNode())) {
            throw new UnreadableFeedException("JSON, but no JSON Feed: it has no version of jsonfeed.org or no items");
        }
        List<RawItem> read = new ArrayList<>();
        for (JsonNode item : items) {
            if (item.isObject()) {
                read.add(item(item, feed));
            }
        }
        return new RawFeed(
                Markup.plain(string(feed, "title")),
                string(feed, "home_page_url"),
                string(feed, "language"),
                null,
                SkipTimes.NONE,
                new RawFeed.Facts(
                        "JSON Feed" + version(feed),
                        Markup.plain(string(feed, "description")),
                        json.broken() != null,
                        links(feed),
                        json.warnings()),
                read);
    }

    private static List<HubLinks.Link> links(JsonNode feed) {
        List<HubLinks.Link> links = new ArrayList<>();
        for (JsonNode hub : feed.path("hubs")) {
            String url = string(hub, "url");
            if (url != null && "WebSub".equalsIgnoreCase(string(hub, "type"))) {
                links.add(new HubLinks.Link("hub", url));
            }
        }
        String self = string(feed, "feed_url");
        if (self != null) {
            links.add(new HubLinks.Link("self", self));
        }
        return links;
    }

    private static String version(JsonNode feed) {
        String version = feed.path("version").asString("");
        int at = version.indexOf(VERSION);
        String number = at < 0 ? "" : version.substring(at + VERSION.length());
        return number.matches("\\d(\\.\\d)?") ? " " + (number.length() == 1 ? number + ".0" : number) : "";
    }

    private static RawItem item(JsonNode item, JsonNode feed) {
        String url = string(item, "url");
        Markup html = Markup.html(string(item, "content_html"));
        Markup content = html == null ? Markup.plain(string(item, "content_text")) : html;
        return new RawItem(
                string(item, "id"),
                url == null ? string(item, "external_url") : url,
                Markup.plain(string(item, "title")),
                Markup.plain(string(item, "summary")),
                content,
                string(item, "date_published"),
                string(item, "date_modified"),
                authors(item).isEmpty() ? authors(feed) : authors(item),
                strings(item.path("tags")),
                attachments(item));
    }

    private static List<String> authors(JsonNode of) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : of.path("authors")) {
            add(names, string(author, "name"));
        }
        if (names.isEmpty()) {
            add(names, string(of.path("author"), "name"));
        }
        return names;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        for (JsonNode element : array) {
            add(strings, element.isString() ? element.stringValue() : null);
        }
        return strings;
    }

    private static List<Enclosure> attachments(JsonNode item) {
        List<Enclosure> attachments = new ArrayList<>();
        for (JsonNode attachment : item.path("attachments")) {
            String url = string(attachment, "url");
            if (url != null) {
                attachments.add(
                        new Enclosure(url, string(attachment, "mime_type"), string(attachment, "size_in_bytes")));
            }
        }
        return attachments;
    }

    private static void add(List<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    private static @Nullable String string(JsonNode of, String field) {
        JsonNode value = of.path(field);
        return value.isString() || value.isNumber() ? value.asString() : null;
    }
}
