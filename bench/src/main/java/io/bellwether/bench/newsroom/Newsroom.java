package io.bellwether.bench.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Feeds that show their newest items. It opens when it is first asked; from then on each feed in turn gets the next item when the clock
 * says so, whoever asks or does not ask: what nobody fetched in time is gone. Thread-safe.
 */
public final class Newsroom {

    private final Iterator<Item> coming;
    private final int window;
    private final double rate;
    private final InstantSource clock;
    private final List<List<Item>> windows = new ArrayList<>();
    private final int[] versions;
    private final Set<Integer> settled = new HashSet<>();
    private final Map<String, ServedItem> known = new HashMap<>();
    private @Nullable Instant opened;
    private int edition;
    private int published;

    /**
     * A newsroom that is not open yet.
     *
     * @param coming all items; the newsroom ends with them
     */
    public Newsroom(Iterator<Item> coming, NewsroomSize size, InstantSource clock) {
        this.coming = coming;
        this.window = size.window();
        this.rate = size.rate();
        this.clock = clock;
        this.versions = new int[size.feeds()];
        for (int feed = 0; feed < size.feeds(); feed++) {
            windows.add(new ArrayList<>());
        }
    }

    /** How many feeds there are. */
    public int feeds() {
        return versions.length;
    }

    /** Items and edits published so far. */
    public synchronized int published() {
        advance();
        return published;
    }

    /** Whether nothing more comes. */
    public synchronized boolean ended() {
        advance();
        return !coming.hasNext();
    }

    /** Whether all has been published and every feed's last state has come back as the asker's ETag: the asker has kept it all. */
    public synchronized boolean settled() {
        return ended() && settled.size() == versions.length;
    }

    /** Every feed from now on shows its items under other guids, in another order, with another ETag. */
    public synchronized void replay() {
        edition++;
        settled.clear();
    }

    /** Whether it has been asked. */
    public synchronized boolean isOpen() {
        return opened != null;
    }

    synchronized Page page(int feed) {
        if (opened == null) {
            opened = clock.instant();
        }
        advance();
        List<Item> items = new ArrayList<>(windows.get(feed));
        if (edition > 0) {
            Collections.shuffle(items, new Random(31L * edition + feed));
        }
        return new Page(feed, edition, "\"%d-%d-%d\"".formatted(feed, versions[feed], edition), items);
    }

    /** An asker said it has this page: it sends a page's ETag only after it has kept the page. */
    synchronized void confirmed(Page page) {
        if (ended() && page(page.feed()).etag().equals(page.etag())) {
            settled.add(page.feed());
        }
    }

    /** The whole page went out. */
    synchronized void served(Page page) {
        Instant now = clock.instant();
        for (Item item : page.items()) {
            known.computeIfPresent(item.url(page.feed()), (url, before) -> before.servedWhole(item.revision(), now));
        }
    }

    /** All items published so far, those never served whole included. */
    public synchronized List<ServedItem> items() {
        advance();
        return known.values().stream()
                .sorted(Comparator.comparing(ServedItem::url))
                .toList();
    }

    private void advance() {
        if (opened == null) {
            return;
        }
        long due = (long) (rate * Duration.between(opened, clock.instant()).toMillis() / 1_000);
        while (published < due && coming.hasNext()) {
            publish(coming.next());
            published++;
        }
    }

    private void publish(Item item) {
        int feed = item.number() % versions.length;
        List<Item> shown = windows.get(feed);
        shown.removeIf(other -> other.number() == item.number());
        shown.addFirst(item);
        if (shown.size() > window) {
            shown.removeLast();
        }
        versions[feed]++;
        settled.remove(feed);
        known.merge(
                item.url(feed),
                ServedItem.of(item.url(feed), item.title()),
                (before, edited) -> before.edited(item.title()));
    }
}
