package io.bellwether.sink.write;

/**
 * What a batch has added to the store.
 *
 * @param articles new ones
 * @param tags written, those of a second analysis included
 * @param alerts new ones
 * @param rejects records kept as found
 */
public record Stored(long articles, long tags, long alerts, long rejects) {

    /** Nothing. */
    public static final Stored NOTHING = new Stored(0, 0, 0, 0);

    /** Both together. */
    public Stored plus(Stored other) {
        return new Stored(articles + other.articles, tags + other.tags, alerts + other.alerts, rejects + other.rejects);
    }
}
