package io.bellwether.app.command;

import io.bellwether.app.console.TextTable;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.ingest.probe.CheckedFeed;
import io.bellwether.ingest.probe.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code feed check} writes. */
final class FeedCheckReport {

    private static final int TITLE = 36;
    private static final String NONE = "-";

    private FeedCheckReport() {}

    /** A table with a row for each feed. */
    static String text(List<CheckedFeed> feeds) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("FEED", "STATE", "FORMAT", "ITEMS", "NEWEST", "REMARKS"));
        feeds.forEach(feed -> rows.add(row(feed)));
        return TextTable.of(rows);
    }

    private static List<String> row(CheckedFeed feed) {
        String title = TextTable.cut(feed.source().title(), TITLE);
        return switch (feed.probe()) {
            case Probe.Found found ->
                List.of(
                        title,
                        feed.warnings().isEmpty() ? "ok" : "warning",
                        found.format(),
                        FoundText.items(found),
                        FoundText.newest(found),
                        String.join("; ", feed.warnings()));
            case Probe.NoFeed page ->
                failing(title, "fails", page.reason() + ": look for its feed with feed discover", feed);
            case Probe.Unreached none -> failing(title, "fails", none.reason(), feed);
            case Probe.Unasked none -> failing(title, "not asked", none.reason(), feed);
        };
    }

    private static List<String> failing(String title, String state, String reason, CheckedFeed feed) {
        return List.of(
                title, state, NONE, NONE, NONE, reason + " <" + feed.source().shownUrl() + ">");
    }

    /** One line for people. */
    static String summary(List<CheckedFeed> feeds) {
        long readable = feeds.stream().filter(CheckedFeed::isReadable).count();
        long warned = feeds.stream().filter(feed -> !feed.warnings().isEmpty()).count();
        return "%d feeds: %d can be read, %d of them with warnings; %d fail"
                .formatted(feeds.size(), readable, warned, feeds.size() - readable);
    }

    /** One line of JSON; what is absent is null. */
    static String json(List<CheckedFeed> feeds) {
        ObjectNode json = TopicJson.mapper().createObjectNode();
        ArrayNode array = json.putArray("feeds");
        feeds.forEach(feed -> write(feed, array.addObject()));
        return json + "\n";
    }

    private static void write(CheckedFeed feed, ObjectNode json) {
        json.put("id", feed.source().id());
        json.put("title", feed.source().title());
        ArrayNode folder = json.putArray("folder");
        feed.source().folder().forEach(folder::add);
        json.put("url", feed.source().shownUrl());
        json.put("readable", feed.isReadable());
        json.put("outcome", outcome(feed.probe()));
        json.put("reason", reason(feed.probe()));
        FoundText.write(feed.probe() instanceof Probe.Found found ? found : null, json);
        ArrayNode warnings = json.putArray("warnings");
        feed.warnings().forEach(warnings::add);
    }

    private static String outcome(Probe probe) {
        return switch (probe) {
            case Probe.Found found -> found.movedTo() == null ? "fetched" : "moved";
            case Probe.NoFeed page -> "no-feed";
            case Probe.Unreached none -> none.outcome().name().toLowerCase(Locale.ROOT);
            case Probe.Unasked none -> "unasked";
        };
    }

    private static String reason(Probe probe) {
        return switch (probe) {
            case Probe.Found found -> "";
            case Probe.NoFeed page -> page.reason();
            case Probe.Unreached none -> none.reason();
            case Probe.Unasked none -> none.reason();
        };
    }
}
