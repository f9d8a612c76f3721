package io.bellwether.desk.mark;

import io.bellwether.article.feedback.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What was marked just now: shown until sink has stored it, so that whoever marks sees it at once. Bounded in number and time: after a
 * minute only the store speaks. Thread-safe.
 */
final class SentMarks {

    private static final int MOST = 1_000;
    private static final Duration SHOWN = Duration.ofMinutes(1);

    private final SequencedMap<String, Sent> sent = new LinkedHashMap<>();

    /** @param mark empty when it was taken back */
    private record Sent(String article, Optional<Mark> mark, Instant when) {}

    /** Remembers what was sent. */
    synchronized void add(MarkWish wish, Optional<Mark> mark, Instant when) {
        sent.remove(wish.key());
        sent.put(wish.key(), new Sent(wish.article(), mark, when));
        if (sent.size() > MOST) {
            sent.pollFirstEntry();
        }
    }

    /** The stored marks of articles with what was sent later; a stored mark of a later time than what was sent holds. */
    synchronized List<Mark> over(Collection<String> articles, List<Mark> stored, Instant now) {
        sent.values().removeIf(one -> !now.isBefore(one.when().plus(SHOWN)));
        Map<String, Mark> marks = new LinkedHashMap<>();
        stored.forEach(mark -> marks.put(mark.key(), mark));
        sent.forEach((key, one) -> {
            Mark known = marks.get(key);
            boolean later = known == null || !known.when().isAfter(one.when());
            if (later && articles.contains(one.article())) {
                marks.remove(key);
                one.mark().ifPresent(mark -> marks.put(key, mark));
            }
        });
        return List.copyOf(marks.values());
    }
}
