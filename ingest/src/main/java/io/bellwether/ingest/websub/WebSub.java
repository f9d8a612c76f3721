package io.bellwether.ingest.websub;

import io.bellwether.article.stage.StageException;
import io.bellwether.ingest.fetch.FeedFetches;
import io.bellwether.ingest.inbox.Inbox;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.parse.HubLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Has feeds pushed by the hubs they announce. Hubs are asked by the rules on addresses and time that hold for feeds; what they are asked
 * for and what they said is kept beside the inbox. Thread-safe.
 */
public final class WebSub implements Hubs, AutoCloseable {

    private final Parts parts;
    private final CallbackKey key;
    private final Subscriptions subscriptions;
    private final WebSubCounts counts = new WebSubCounts();
    private final HubAsking asking;
    private volatile @Nullable CallbackServer server;

    private WebSub(Parts parts, CallbackKey key, Subscriptions subscriptions, Map<String, String> listed) {
        this.parts = parts;
        this.key = key;
        this.subscriptions = subscriptions;
        this.asking = new HubAsking(new HubAsking.Work(parts, key, subscriptions, counts), listed);
    }

    /**
     * What it works with; the owner closes them.
     *
     * @param directory of this process alone, where the key and subscriptions are kept
     * @param inbox takes deliveries
     * @param limits of one delivery
     * @param soonestRenewal how long after a lease is given it is renewed at the soonest, however short it is
     */
    public record Parts(
            WebSubSettings settings,
            Path directory,
            FeedFetches fetches,
            Inbox inbox,
            DeliveryLimits limits,
            Duration soonestRenewal,
            InstantSource clock) {

        /** The same with leases renewed five minutes after they are given at the soonest. */
        public Parts(
                WebSubSettings settings,
                Path directory,
                FeedFetches fetches,
                Inbox inbox,
                DeliveryLimits limits,
                InstantSource clock) {
            this(settings, directory, fetches, inbox, limits, Subscription.FIRST_RETRY, clock);
        }
    }

    /**
     * Takes up what an earlier run left; those of feeds that are no longer on the list are to end.
     *
     * @throws StageException when the directory cannot be used
     */
    public static WebSub open(Parts parts, Collection<FeedSource> feeds) {
        try {
            Files.createDirectories(parts.directory());
        } catch (IOException refused) {
            throw new StageException(
                    "directory %s for subscriptions cannot be made (%s): give ingest one it may write to"
                            .formatted(parts.directory(), refused),
                    refused);
        }
        CallbackKey key = CallbackKey.in(parts.directory());
        Map<String, String> listed = feeds.stream()
                .collect(Collectors.toUnmodifiableMap(FeedSource::id, FeedSource::url, (first, same) -> first));
        WebSub webSub = new WebSub(parts, key, Subscriptions.in(parts.directory()), listed);
        for (Subscription known : webSub.subscriptions.all()) {
            webSub.resume(known, listed.containsKey(known.place().feed()));
        }
        return webSub;
    }

    private void resume(Subscription known, boolean listed) {
        Instant now = parts.clock().instant();
        Place place = known.place();
        Place here = new Place(
                place.path(), place.feed(), place.address(), place.hub(), place.topic(), callback(place.path()));
        subscriptions.change(place.path(), before -> {
            if (!listed) {
                return known.leaving(now);
            }
            Subscription moved = known.at(here, now);
            // A request that was on its way when the process ended may never have been sent.
            return moved.asked() == null || moved.standing() == Subscription.Standing.LEAVING
                    ? moved
                    : moved.again(now);
        });
    }

    /**
     * Listens for hubs, and asks those that are due, from now on.
     *
     * @throws StageException when the port is in use
     */
    public void start(Deliveries deliveries) {
        server = CallbackServer.start(
                parts.settings(),
                new Verification(
                        new Verification.Parts(subscriptions, deliveries, counts, parts.soonestRenewal()),
                        parts.clock()),
                new DeliveryTaking(
                        new DeliveryTaking.Parts(subscriptions, key, parts.inbox(), deliveries, counts, parts.limits()),
                        parts.clock()));
        asking.start(deliveries);
    }

    /** The port it listens at; 0 before it does. */
    public int port() {
        CallbackServer running = server;
        return running == null ? 0 : running.port();
    }

    /** What has happened in this run. */
    public WebSubCounts counts() {
        return counts;
    }

    /** Feeds that hubs push now. */
    public long pushed() {
        Instant now = parts.clock().instant();
        return subscriptions.all().stream().filter(one -> one.isVerified(now)).count();
    }

    @Override
    public void announced(FeedSource feed, HubLinks links, String address) {
        Instant now = parts.clock().instant();
        Optional<Place> place = place(feed, links, address);
        for (Subscription known : subscriptions.of(feed.id())) {
            if (place.isEmpty() || !known.place().path().equals(place.get().path())) {
                subscriptions.change(known.place().path(), before -> before.leaving(now));
            }
        }
        place.ifPresent(there -> {
            Optional<Subscription> known = subscriptions.change(
                    there.path(),
                    before -> before.standing() == Subscription.Standing.LEAVING
                            ? Subscription.wanted(there, now)
                            : before.at(there, now));
            if (known.isEmpty()) {
                subscriptions.add(Subscription.wanted(there, now));
            }
        });
    }

    /**
     * Where the feed is to be pushed from. A hub without TLS is used only for a feed without TLS: anybody on the way could put articles
     * into it, and into such a feed anyway.
     */
    private Optional<Place> place(FeedSource feed, HubLinks links, String address) {
        boolean plain = address.regionMatches(true, 0, "http:", 0, 5);
        Optional<String> secure = links.hubs().stream()
                .filter(hub -> hub.regionMatches(true, 0, "https:", 0, 6))
                .findFirst();
        Optional<String> hub =
                secure.isPresent() || !plain ? secure : links.hubs().stream().findFirst();
        String topic = Objects.requireNonNullElse(links.self(), address);
        return hub.map(at -> {
            String path = key.path(feed.id(), at, topic);
            return new Place(path, feed.id(), address, at, topic, callback(path));
        });
    }

    private String callback(String path) {
        return parts.settings().callback() + "/" + path;
    }

    @Override
    public void missed(String feed) {
        subscriptions
                .of(feed)
                .forEach(known -> subscriptions.change(known.place().path(), Subscription::missed));
    }

    @Override
    public void left(String feed) {
        Instant now = parts.clock().instant();
        subscriptions
                .of(feed)
                .forEach(known -> subscriptions.change(known.place().path(), before -> before.leaving(now)));
    }

    @Override
    public Optional<Push> push(String feed) {
        Instant now = parts.clock().instant();
        return subscriptions.of(feed).stream()
                .filter(known -> known.isVerified(now))
                .map(known ->
                        new Push(known.place().hub(), Objects.requireNonNull(known.until()), known.delivered() != null))
                .findFirst();
    }

    /** Hears no hub any more; subscriptions stay, for the next start. */
    @Override
    public void close() {
        CallbackServer running = server;
        if (running != null) {
            running.close();
        }
        asking.close();
    }
}
