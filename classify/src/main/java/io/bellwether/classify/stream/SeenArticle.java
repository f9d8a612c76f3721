package io.bellwether.classify.stream;

import java.time.Instant;
import java.util.List;

/**
 * What is remembered of an article, to tell a copy from an edit.
 *
 * @param hash of its content
 * @param seen when it came last, by the wall clock
 * @param alerted themes for which it went on to the alerts: no edit sends it there again
 */
record SeenArticle(String hash, Instant seen, List<String> alerted) {

    SeenArticle {
        alerted = List.copyOf(alerted);
    }

    SeenArticle seenAt(Instant time) {
        return new SeenArticle(hash, time, alerted);
    }
}
