package io.bellwether.ingest.discovery;

import io.bellwether.ingest.identity.CanonicalLink;
import io.bellwether.ingest.parse.ParsedItem;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the feeds of a site in order, the one that people want first: with items before empty, news before comments, alive before silent,
 * then by how sure the page was of them, then in the page's order. Pure.
 */
final class Ranking {

    private static final Duration ALIVE = Duration.ofDays(90);
    private static final Pattern COMMENTS = Pattern.compile("(?i)\\bcomments?\\b|kommentar|commentaires|comentarios");

    private Ranking() {}

    /** The feeds in order; of those that are the same feed at several addresses, the first. */
    static List<FoundFeed> of(List<FoundFeed> feeds, Instant now) {
        List<FoundFeed> ordered = feeds.stream()
                .sorted(Comparator.comparing(Ranking::isEmpty)
                        .thenComparing(Ranking::isComments)
                        .thenComparing(feed -> isSilent(feed, now))
                        .thenComparing(feed -> feed.candidate().origin()))
                .toList();
        return firsts(firsts(ordered, Ranking::place), Content::of);
    }

    /** Of those with one key the first. */
    private static <K> List<FoundFeed> firsts(List<FoundFeed> feeds, Function<FoundFeed, K> key) {
        Set<K> keys = new HashSet<>();
        return feeds.stream().filter(feed -> keys.add(key.apply(feed))).toList();
    }

    private static boolean isEmpty(FoundFeed feed) {
        return feed.found().feed().items().isEmpty();
    }

    private static boolean isComments(FoundFeed feed) {
        String title = Objects.requireNonNullElse(feed.found().feed().title(), "");
        return COMMENTS.matcher(title + " " + feed.address()).find();
    }

    /** A feed without dates may be alive. */
    private static boolean isSilent(FoundFeed feed, Instant now) {
        return feed.found()
                .newest()
                .filter(newest -> newest.isBefore(now.minus(ALIVE)))
                .isPresent();
    }

    private static String place(FoundFeed feed) {
        String at = feed.found().at();
        return CanonicalLink.of(at).orElse(at.toLowerCase(Locale.ROOT));
    }

    /** What makes two feeds one: the same items under the same title in the same format. */
    private record Content(String format, @Nullable String title, List<String> items) {

        static Content of(FoundFeed feed) {
            List<String> items =
                    feed.found().feed().items().stream().map(Content::name).toList();
            // Two empty feeds have nothing by which they could be told to be one.
            String title =
                    items.isEmpty() ? feed.address() : feed.found().feed().title();
            return new Content(feed.found().format(), title, items);
        }

        private static String name(ParsedItem item) {
            return item.url() == null ? String.valueOf(item.title()) : item.url();
        }
    }
}
