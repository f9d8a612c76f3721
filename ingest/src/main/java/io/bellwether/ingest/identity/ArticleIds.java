package io.bellwether.ingest.identity;

import io.bellwether.article.text.CleanText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The id of an article, a SHA-256 cut to 24 hexadecimal digits of the first of these that the item has:
 *
 * <ol>
 *   <li>its guid, opaque and as given, within the host of the item's link (of the feed, when there is no link), so that two publishers
 *       who count from 1 stay apart and one publisher's item is the same in all of their feeds;
 *   <li>its {@link CanonicalLink};
 *   <li>its title and content, within the host of the feed.
 * </ol>
 *
 * <p>Two items with different guids are two, even when their links agree. A guid that one answer gives to items with different links
 * identifies nothing and counts as absent. Text is cleaned before it is hashed.
 */
public final class ArticleIds {

    private static final int DIGITS = 24;
    private static final int LIMIT = 100_000;
    private static final char SEPARATOR = '\n';

    private ArticleIds() {}

    /**
     * The ids of the items of one answer, in their order.
     *
     * @param feed address of the feed; empty when it is not known
     */
    public static List<String> of(List<Clues> items, String feed) {
        Set<String> worthless = worthlessGuids(items);
        String feedHost = CanonicalLink.host(feed).orElse("");
        return items.stream().map(item -> id(item, feedHost, worthless)).toList();
    }

    private static String id(Clues item, String feedHost, Set<String> worthless) {
        Optional<String> link = Optional.ofNullable(item.url()).flatMap(CanonicalLink::of);
        String guid = guid(item);
        if (guid != null && !worthless.contains(guid)) {
            String host =
                    Optional.ofNullable(item.url()).flatMap(CanonicalLink::host).orElse(feedHost);
            return hash("guid", host, guid);
        }
        return link.map(address -> hash("link", address))
                .orElseGet(() -> hash("text", feedHost, clean(item.title()), clean(item.content())));
    }

    private static Set<String> worthlessGuids(List<Clues> items) {
        Map<String, String> links = new HashMap<>();
        Set<String> worthless = new HashSet<>();
        for (Clues item : items) {
            String guid = guid(item);
            String link =
                    Optional.ofNullable(item.url()).flatMap(CanonicalLink::of).orElse("");
            if (guid != null && !link.equals(links.getOrDefault(guid, link))) {
                worthless.add(guid);
            }
            if (guid != null) {
                links.put(guid, link);
            }
        }
        return worthless;
    }

    private static @Nullable String guid(Clues item) {
        String guid = item.guid() == null ? "" : clean(item.guid());
        return guid.isEmpty() ? null : guid;
    }

    private static String clean(String text) {
        return CleanText.clean(text, LIMIT).strip();
    }

    /** The first {@code DIGITS} digits of a SHA-256 over the parts, none of which can pass for two. */
    private static String hash(String kind, String... parts) {
        StringBuilder text = new StringBuilder(kind);
        for (String part : parts) {
            text.append(SEPARATOR).append(part.length()).append(':').append(part);
        }
        return sha256(text.toString()).substring(0, DIGITS);
    }

    /** SHA-256 of the text's UTF-8 in lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
