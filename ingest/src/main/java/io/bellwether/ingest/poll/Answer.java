package io.bellwether.ingest.poll;

import io.bellwether.ingest.identity.ArticleIds;
import io.bellwether.ingest.parse.ParsedItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is remembered of a feed's latest answer, to send only what is new or edited.
 *
 * @param digests content digest of each item by its id: 64 bits, of which two versions of one item share one by a chance of 10^-19
 */
record Answer(Map<String, Long> digests) {

    /** Of a feed that has not answered since the start: all of its items count as new. */
    static final Answer NONE = new Answer(Map.of());

    private static final int DIGITS = 16;
    /** Items remembered of a feed that only hubs tell anything new. */
    private static final int MOST = 20_000;

    static Answer of(List<ParsedItem> items) {
        Map<String, Long> digests = HashMap.newHashMap(items.size());
        items.forEach(item -> digests.putIfAbsent(item.id(), digest(item)));
        return new Answer(Map.copyOf(digests));
    }

    /** This and, of what it does not have, the other: of an answer that holds only what is new. */
    Answer before(Answer former) {
        if (digests.size() + former.digests.size() > MOST) {
            return this;
        }
        Map<String, Long> both = new HashMap<>(former.digests);
        both.putAll(digests);
        return new Answer(Map.copyOf(both));
    }

    /** Whether the item is here just as it is. */
    boolean holds(ParsedItem item) {
        Long known = digests.get(item.id());
        return known != null && known == digest(item);
    }

    /** How many of these are not here, edited or not. */
    int countNew(List<ParsedItem> items) {
        return (int) items.stream()
                .map(ParsedItem::id)
                .distinct()
                .filter(id -> !digests.containsKey(id))
                .count();
    }

    private static long digest(ParsedItem item) {
        return Long.parseUnsignedLong(ArticleIds.sha256(item.toString()).substring(0, DIGITS), 16);
    }
}
