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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The id of an article, a SHA-256 cut to 24 hexadecimal digits of the first of these that the item has:
 *
 * <ol>
 *   <li>its guid, opaque and as given, within the host of the item's link (of the feed, when there is no link), so that two publishers
 *       who count from 1 stay apart and one publisher's item is the same in all of their feeds;
 *   <li>its {@link CanonicalLink}, unless items of other titles share it in the same answer;
 *   <li>its title and content, within the host of the feed.
 * </ol>
 *
 * <p>Two items with different guids are two, even when their links agree. A guid that one answer gives to items with different links
 * identifies nothing and counts as absent. Text is cleaned before it is hashed. What earlier answers tell of an item is the matter of
 * {@link KnownItems}.
 */
public final class ArticleIds {

    private static final int DIGITS = 24;
    private static final int NAME_DIGITS = 16;
    private static final int LIMIT = 100_000;
    private static final char SEPARATOR = '\n';

    private ArticleIds() {}

    /**
     * The items of one answer, in their order.
     *
     * @param feed address of the feed; empty when it is not known
     */
    public static List<ItemIdentity> of(List<Clues> items, String feed) {
        String feedHost = CanonicalLink.host(feed).orElse("");
        Set<String> guids = worthlessGuids(items);
        Set<String> links = sharedLinks(items);
        return items.stream()
                .map(item -> identity(item, new Shared(feedHost, guids, links)))
                .toList();
    }

    /**
     * What the items of an answer have in common.
     *
     * @param guids that identify nothing
     * @param links that lead to more than one item
     */
    private record Shared(String feedHost, Set<String> guids, Set<String> links) {}

    private static ItemIdentity identity(Clues item, Shared shared) {
        String guid = guid(item);
        String host = url(item).flatMap(CanonicalLink::host).orElse(shared.feedHost());
        boolean hasGuid = guid != null && !shared.guids().contains(guid);
        Optional<String> link = url(item)
                .flatMap(CanonicalLink::withFragment)
                .filter(address -> !shared.links().contains(address));
        return new ItemIdentity(
                id(item, host, hasGuid ? guid : null, shared),
                guid == null || !hasGuid ? null : name("guid", host, guid),
                link.map(address -> name("link", shared.feedHost(), address)).orElse(null),
                hasGuid || link.isEmpty()
                        ? null
                        : url(item)
                                .flatMap(CanonicalLink::page)
                                .map(page -> name("page", shared.feedHost(), page))
                                .orElse(null),
                clean(item.title()).hashCode(),
                url(item).filter(CanonicalLink::isTelling).isPresent());
    }

    private static String id(Clues item, String host, @Nullable String guid, Shared shared) {
        if (guid != null) {
            return hash("guid", host, guid);
        }
        return url(item)
                .flatMap(address -> CanonicalLink.of(address)
                        .filter(link -> !shared.links().contains(link))
                        .or(() -> CanonicalLink.withFragment(address)
                                .filter(link -> !shared.links().contains(link))))
                .map(link -> hash("link", link))
                .orElseGet(() -> hash("text", shared.feedHost(), clean(item.title()), clean(item.content())));
    }

    private static Optional<String> url(Clues item) {
        return Optional.ofNullable(item.url());
    }

    /** Links that lead, in one answer, to items of different titles: a front page, or a live blog whose entries have fragments. */
    private static Set<String> sharedLinks(List<Clues> items) {
        Map<String, String> titles = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Clues item : items) {
            String title = clean(item.title());
            Stream.of(url(item).flatMap(CanonicalLink::of), url(item).flatMap(CanonicalLink::withFragment))
                    .flatMap(Optional::stream)
                    .filter(link -> !title.equals(Objects.requireNonNullElse(titles.putIfAbsent(link, title), title)))
                    .forEach(shared::add);
        }
        return shared;
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

    /** 64 bits of a SHA-256 over the parts. */
    private static long name(String kind, String... parts) {
        return Long.parseUnsignedLong(hash(kind, parts).substring(0, NAME_DIGITS), 16);
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
