package io.bellwether.bench.feeds;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A parsed feed under the names that feedparser has for what is in it. */
final class FeedView {

    /** feedparser's names of formats. */
    private static final Map<String, String> VERSIONS = Map.ofEntries(
            Map.entry("rss", "RSS"),
            Map.entry("rss090", "RSS 0.90"),
            Map.entry("rss091n", "RSS 0.91"),
            Map.entry("rss091u", "RSS 0.91"),
            Map.entry("rss092", "RSS 0.92"),
            Map.entry("rss093", "RSS 0.93"),
            Map.entry("rss094", "RSS 0.94"),
            Map.entry("rss10", "RSS 1.0"),
            Map.entry("rss20", "RSS 2.0"),
            Map.entry("atom03", "Atom 0.3"),
            Map.entry("atom10", "Atom 1.0"));

    private final JsonNode feed;

    FeedView(JsonNode feed) {
        this.feed = feed;
    }

    /**
     * What is told under a path.
     *
     * @throws UntranslatableException when our reading does not tell of such a thing
     */
    Told told(List<String> path) {
        String first = path.getFirst();
        return switch (first) {
            case "feed" -> ofFeed(String.join(".", path.subList(1, path.size())));
            case "entries" -> entries(path.subList(1, path.size()));
            case "version" -> new Version(feed.path("format").asString(""));
            default -> throw new UntranslatableException(first);
        };
    }

    private Told ofFeed(String name) {
        return switch (name) {
            case "title", "title_detail.value" -> text(feed, "title");
            case "description", "subtitle", "tagline", "subtitle_detail.value", "tagline_detail.value" ->
                text(feed, "description");
            case "link" -> new Told.Exactly(string(feed, "link"));
            case "language" -> new Told.Exactly(string(feed, "language"));
            default -> throw new UntranslatableException("feed: " + general(name));
        };
    }

    private Told entries(List<String> path) {
        JsonNode items = feed.path("items");
        if (path.isEmpty()) {
            return new Told.Plain((long) items.size());
        }
        JsonNode item = items.path(Integer.parseInt(path.getFirst()));
        return ofItem(item, String.join(".", path.subList(1, path.size())));
    }

    private static Told ofItem(JsonNode item, String name) {
        return switch (name) {
            case "title", "title_detail.value" -> text(item, "title");
            case "summary", "description", "subtitle", "summary_detail.value" -> summary(item);
            case "content.0.value" -> text(item, "content");
            case "link" -> new Told.Exactly(string(item, "url"));
            case "id", "guid" -> new Told.Exactly(string(item, "guid"));
            case "published_parsed", "created_parsed" -> new Time(string(item, "published"));
            case "updated_parsed" -> new Time(string(item, "updated"));
            case "author", "author_detail.name" -> new Told.Person(string(item.path("authors"), 0));
            case "category" -> new Told.Exactly(string(item.path("categories"), 0));
            case "tags" -> new Told.Plain((long) item.path("categories").size());
            case "enclosures" -> new Told.Plain((long) item.path("enclosures").size());
            default -> numbered(item, name);
        };
    }

    private static Told numbered(JsonNode item, String name) {
        String[] parts = name.split("\\.", -1);
        int number = parts.length == 3 && parts[1].matches("\\d+") ? Integer.parseInt(parts[1]) : -1;
        String asked = number < 0 ? name : parts[0] + "." + parts[2];
        JsonNode enclosure = item.path("enclosures").path(number);
        return switch (asked) {
            case "authors.name" -> new Told.Person(string(item.path("authors"), number));
            case "tags.term" -> new Told.Exactly(string(item.path("categories"), number));
            case "enclosures.url", "enclosures.href" -> new Told.Exactly(string(enclosure, "url"));
            case "enclosures.type" -> new Told.Exactly(string(enclosure, "type"));
            case "enclosures.length" -> new Told.Exactly(string(enclosure, "length"));
            default -> throw new UntranslatableException("item: " + general(asked));
        };
    }

    /** feedparser's summary is the content where there is no summary. */
    private static Told summary(JsonNode item) {
        return item.path("summary").isNull() ? text(item, "content") : text(item, "summary");
    }

    /** The family of a name, so that what is not told can be counted. */
    private static String general(String name) {
        String plain = name.replaceAll("\\.\\d+", "");
        int dot = plain.lastIndexOf('.');
        String last = plain.substring(dot + 1);
        if (List.of("base", "language", "type", "scheme", "label", "email", "url", "href", "rel")
                .contains(last)) {
            return (dot < 0 ? "" : "*.") + last;
        }
        return plain.replaceAll("\\..*", "");
    }

    private static Told text(JsonNode of, String field) {
        return new Told.Text(string(of, field));
    }

    private static @Nullable String string(JsonNode of, String field) {
        JsonNode value = of.path(field);
        return value.isNull() || value.isMissingNode() ? null : value.asString();
    }

    private static @Nullable String string(JsonNode of, int index) {
        JsonNode value = of.path(index);
        return value.isNull() || value.isMissingNode() ? null : value.asString();
    }

    /** A format under feedparser's name. */
    private record Version(String format) implements Told {

        @Override
        public boolean is(@Nullable Object expected) {
            return format.equals(VERSIONS.getOrDefault(String.valueOf(expected), "?"));
        }

        @Override
        public String shown() {
            return format;
        }

        @Override
        public boolean present() {
            return !format.isEmpty();
        }
    }

    /** A time, expected as Python's struct_time in UTC. */
    private record Time(@Nullable String instant) implements Told {

        @Override
        public boolean is(@Nullable Object expected) {
            if (instant == null || !(expected instanceof List<?> numbers) || numbers.size() < 6) {
                return instant == null && expected == null;
            }
            OffsetDateTime time = Instant.parse(instant).atOffset(ZoneOffset.UTC);
            List<Long> ours = List.of(
                    (long) time.getYear(),
                    (long) time.getMonthValue(),
                    (long) time.getDayOfMonth(),
                    (long) time.getHour(),
                    (long) time.getMinute(),
                    (long) time.getSecond());
            return ours.equals(numbers.subList(0, 6));
        }

        @Override
        public String shown() {
            return String.valueOf(instant);
        }

        @Override
        public boolean present() {
            return instant != null;
        }
    }
}
