package io.bellwether.ingest;

import io.bellwether.article.coverage.FeedId;
import io.bellwether.article.stage.StageException;
import io.bellwether.ingest.fetch.UserAgent;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.secret.Secrets;
import io.bellwether.ingest.websub.WebSubSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What ingest is told.
 *
 * @param feeds at least one
 * @param poll shortest time between two polls of one feed: 1 second to 24 hours
 * @param deadline of one poll's whole exchange: 1 second to 10 minutes
 * @param maxBytes of one document, decompressed: 1 KB to 256 MB
 * @param concurrency connections at once, over all hosts: 1 to 1,000; those of servers that hang count until their deadline
 * @param allowPrivateFeeds whether feeds may lead to private and loopback addresses
 * @param contact address or e-mail that the user agent names, so that a publisher can reach the operator; empty for none
 * @param secrets credentials of feeds in the list, and of those added on the desk
 * @param inbox directory of this process alone that keeps answers until they are acknowledged; null for none: then a kill of the
 *     process loses what a feed showed to it just then and never again
 * @param webSub where hubs reach us; null when no feed is to be pushed. Needs an inbox
 * @param fullText whether the pages of articles are asked for where a feed gives only a teaser; a feed's own word in the list goes
 *     before
 */
public record IngestSettings(
        List<FeedSource> feeds,
        Duration poll,
        Duration deadline,
        int maxBytes,
        int concurrency,
        boolean allowPrivateFeeds,
        String contact,
        Secrets secrets,
        @Nullable Path inbox,
        @Nullable WebSubSettings webSub,
        boolean fullText) {

    private static final int KILOBYTE = 1_024;
    private static final int MEGABYTE = 1_024 * KILOBYTE;

    /** Checks every value against its range. */
    public IngestSettings {
        feeds = List.copyOf(feeds);
        check(!feeds.isEmpty(), "feeds", "none", "at least one feed");
        long different = feeds.stream().map(FeedSource::id).distinct().count();
        check(different == feeds.size(), "feeds", "a list with doubles", "feeds of different addresses");
        check(within(poll, Duration.ofSeconds(1), Duration.ofHours(24)), "poll", poll, "1s to 24h");
        check(within(deadline, Duration.ofSeconds(1), Duration.ofMinutes(10)), "deadline", deadline, "1s to 10m");
        check(maxBytes >= KILOBYTE && maxBytes <= 256 * MEGABYTE, "maxBytes", maxBytes, "1 KB to 256 MB");
        check(concurrency >= 1 && concurrency <= 1_000, "concurrency", concurrency, "1 to 1000");
        check(UserAgent.canName(contact), "contact", contact, UserAgent.CONTACT);
    }

    /** The usual settings for these feeds: 5 minutes between polls, 20 seconds for each, 10 MB, 128 at once, public feeds only. */
    public static IngestSettings of(List<FeedSource> feeds) {
        return new IngestSettings(
                feeds,
                Duration.ofMinutes(5),
                Duration.ofSeconds(20),
                10 * MEGABYTE,
                128,
                false,
                "",
                Secrets.NONE,
                null,
                null,
                false);
    }

    /** The same with another shortest time between polls. */
    public IngestSettings withPoll(Duration shortest) {
        return new IngestSettings(
                feeds,
                shortest,
                deadline,
                maxBytes,
                concurrency,
                allowPrivateFeeds,
                contact,
                secrets,
                inbox,
                webSub,
                fullText);
    }

    /** The same with private feeds allowed or not. */
    public IngestSettings withPrivateFeeds(boolean allow) {
        return new IngestSettings(
                feeds, poll, deadline, maxBytes, concurrency, allow, contact, secrets, inbox, webSub, fullText);
    }

    /** The same with a contact for publishers. */
    public IngestSettings withContact(String operator) {
        return new IngestSettings(
                feeds,
                poll,
                deadline,
                maxBytes,
                concurrency,
                allowPrivateFeeds,
                operator,
                secrets,
                inbox,
                webSub,
                fullText);
    }

    /** The same with credentials of some of the feeds. */
    public IngestSettings withSecrets(Secrets some) {
        return new IngestSettings(
                feeds,
                poll,
                deadline,
                maxBytes,
                concurrency,
                allowPrivateFeeds,
                contact,
                some,
                inbox,
                webSub,
                fullText);
    }

    /** The same with a directory that keeps answers until they are acknowledged. */
    public IngestSettings withInbox(Path directory) {
        return new IngestSettings(
                feeds,
                poll,
                deadline,
                maxBytes,
                concurrency,
                allowPrivateFeeds,
                contact,
                secrets,
                directory,
                webSub,
                fullText);
    }

    /** The same with articles' pages asked for or not. */
    public IngestSettings withFullText(boolean ask) {
        return new IngestSettings(
                feeds, poll, deadline, maxBytes, concurrency, allowPrivateFeeds, contact, secrets, inbox, webSub, ask);
    }

    /** The same with feeds pushed by hubs that reach us there; null for none. */
    public IngestSettings withWebSub(@Nullable WebSubSettings where) {
        return new IngestSettings(
                feeds,
                poll,
                deadline,
                maxBytes,
                concurrency,
                allowPrivateFeeds,
                contact,
                secrets,
                inbox,
                where,
                fullText);
    }

    /**
     * Checks that each secret is of a feed, or was: one that is removed on the desk must not keep the others from being polled.
     *
     * @param known feeds of the list, and those added on the desk
     * @param wished ids of all feeds of which anything is wished, be it that they are removed
     * @return addresses without credentials of the feeds that have a secret and are not known any more
     * @throws StageException when a secret is of no feed that is or was known
     */
    List<String> checkSecrets(List<FeedSource> known, Set<String> wished) {
        Set<String> addresses = known.stream().map(FeedSource::url).collect(Collectors.toUnmodifiableSet());
        List<String> left = secrets.feeds().stream()
                .filter(feed -> !addresses.contains(feed))
                .sorted()
                .toList();
        for (String feed : left) {
            check(
                    wished.contains(FeedId.of(feed)),
                    "secrets",
                    shown(feed),
                    "of feeds in the feed list or added on the desk, written as there");
        }
        return left.stream().map(IngestSettings::shown).toList();
    }

    /**
     * Where subscriptions are kept: beside the inbox.
     *
     * @throws StageException when there is no inbox
     */
    Path subscriptions() {
        if (inbox == null) {
            throw new StageException("feeds can be pushed only where answers are kept on disk: give ingest an inbox");
        }
        return inbox.resolveSibling("websub");
    }

    /** Where pages are remembered: beside the inbox; null for memory alone. */
    @Nullable
    Path pages() {
        return inbox == null ? null : inbox.resolveSibling("pages");
    }

    /** Ids of those feeds whose articles' pages are asked for. */
    Set<String> fullTextFeeds(List<FeedSource> those) {
        return those.stream()
                .filter(feed -> feed.fullText().holds(fullText))
                .flatMap(feed -> Stream.of(feed, FeedSource.of(feed.shownUrl(), feed.title())))
                .map(FeedSource::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the client calls itself. */
    String userAgent() {
        return UserAgent.naming(contact);
    }

    private static String shown(String feed) {
        return FeedSource.of(feed, "").shownUrl();
    }

    private static boolean within(Duration value, Duration least, Duration most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    private static void check(boolean holds, String key, Object value, String range) {
        if (!holds) {
            throw new StageException("ingest setting %s is %s but must be %s".formatted(key, value, range));
        }
    }
}
