package io.bellwether.ingest.poll;

import io.bellwether.ingest.identity.ArticleIds;
import io.bellwether.ingest.parse.ParsedItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is remembered of a feed's latest answer, to send only what is new or edited.
 *
 * @param digests content digest of each item by its id
 */
record Answer(Map<String, String> digests) {

    /** Of a feed that has not answered since the start: all of its items count as new. */
    static final Answer NONE = new Answer(Map.of());

    static Answer of(List<ParsedItem> items) {
        Map<String, String> digests = new HashMap<>();
        items.forEach(item -> digests.putIfAbsent(item.id(), digest(item)));
        return new Answer(Map.copyOf(digests));
    }

    /** Whether the item is here just as it is. */
    boolean holds(ParsedItem item) {
        return digest(item).equals(digests.get(item.id()));
    }

    /** How many of these are not here, edited or not. */
    int countNew(List<ParsedItem> items) {
        return (int) items.stream()
                .map(ParsedItem::id)
                .distinct()
                .filter(id -> !digests.containsKey(id))
                .count();
    }

    private static String digest(ParsedItem item) {
        return ArticleIds.sha256(item.toString());
    }
}
