package io.bellwether.ingest.identity;

import io.bellwether.article.item.KnownName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers by what names articles have gone, so that an item is the same article under a new guid or address. An item is a known one
 *
 * <ol>
 *   <li>by its guid;
 *   <li>else by its address in feeds of the same host, when the title is the same, or the address looks like that of one article and
 *       was first seen a day ago at most, and no other item of the same answer is that article already: two guids side by side are two
 *       articles;
 *   <li>else, without guid, by its address without query, when the title is the same: parameters that track readers have many names.
 * </ol>
 *
 * <p>Else it is a new article. At most {@value #MOST} names are kept, those that came longest ago go first. Thread-safe.
 */
public final class KnownItems {

    /** Some 40 MB; names of ten weeks at 3,000 new articles a day. */
    static final int MOST = 400_000;

    /** How old a written name of an item that still stands in its feed may become: well before the topic forgets it. */
    private static final int WRITTEN_AGAIN_AFTER_DAYS = 30;

    private final Map<Long, KnownName> names = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, KnownName> eldest) {
            return size() > MOST;
        }
    };

    /**
     * The items of one answer.
     *
     * @param ids the article of each item, in order
     * @param learned names to be written down before the articles are published
     */
    public record Recognised(List<String> ids, Map<Long, KnownName> learned) {
        /** Copies both. */
        public Recognised {
            ids = List.copyOf(ids);
            learned = Map.copyOf(learned);
        }
    }

    /** Takes in a name written down earlier. */
    public synchronized void remember(long name, KnownName known) {
        names.put(name, known);
    }

    /** Tells known items from new ones, and remembers both. */
    public synchronized Recognised recognise(List<ItemIdentity> items, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<@Nullable String> ids = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (ItemIdentity item : items) {
            KnownName known = item.guid() == null ? null : names.get(item.guid());
            ids.add(known == null ? null : known.article());
            if (known != null) {
                taken.add(known.article());
            }
        }
        Map<Long, KnownName> learned = new HashMap<>();
        List<String> recognised = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            ItemIdentity item = items.get(at);
            String id = Objects.requireNonNullElseGet(ids.get(at), () -> byAddress(item, taken, today));
            taken.add(id);
            recognised.add(id);
            learn(item, new KnownName(id, item.title(), today), learned);
        }
        return new Recognised(recognised, learned);
    }

    private String byAddress(ItemIdentity item, Set<String> taken, LocalDate today) {
        KnownName link = item.link() == null ? null : names.get(item.link());
        if (link != null && isFree(link, item, taken) && isSame(link, item, today)) {
            return link.article();
        }
        KnownName page = item.page() == null ? null : names.get(item.page());
        return page != null && isFree(page, item, taken) && page.title() == item.title() ? page.article() : item.id();
    }

    /** A column at a fixed address has another title every day; an article whose title is edited, mostly in its first hours. */
    private static boolean isSame(KnownName link, ItemIdentity item, LocalDate today) {
        return link.title() == item.title()
                || item.guid() == null
                || (item.telling() && !link.seen().plusDays(1).isBefore(today));
    }

    /** Without guid the same address is the same article, also twice in one answer. */
    private static boolean isFree(KnownName known, ItemIdentity item, Set<String> taken) {
        return item.guid() == null || !taken.contains(known.article());
    }

    private void learn(ItemIdentity item, KnownName now, Map<Long, KnownName> learned) {
        for (Long name : names(item)) {
            KnownName known = names.get(name);
            if (known == null || (known.article().equals(now.article()) && isWorthWriting(known, now))) {
                names.put(name, now);
                learned.put(name, now);
            }
        }
    }

    private static boolean isWorthWriting(KnownName known, KnownName now) {
        return known.title() != now.title()
                || known.seen().plusDays(WRITTEN_AGAIN_AFTER_DAYS).isBefore(now.seen());
    }

    private static List<Long> names(ItemIdentity item) {
        List<Long> names = new ArrayList<>();
        for (Long name : new Long @Nullable [] {item.guid(), item.link(), item.page()}) {
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }
}
