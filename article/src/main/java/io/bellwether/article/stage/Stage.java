package io.bellwether.article.stage;

/**
 * A stage at work: ingest, classify, sink or desk. It runs from the moment it is made until {@link #close()}; thread-safe.
 */
public interface Stage extends AutoCloseable {

    /** The stage's name as on the command line. */
    String name();

    /** What it does or wants now; answers without blocking for long. */
    Health check();

    /** Ends the work in order and waits for it, seconds at most; nothing acknowledged is lost. May be called twice. */
    @Override
    void close();
}
