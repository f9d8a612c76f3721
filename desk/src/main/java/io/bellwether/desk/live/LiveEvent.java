package io.bellwether.desk.live;

/** What an open page is told. */
public sealed interface LiveEvent {

    /**
     * Alerts have spoken.
     *
     * @param ordinal up to which this tells; who comes again says it
     * @param news since the event before
     */
    record Alerts(long ordinal, Missed news) implements LiveEvent {}

    /** Feeds have been polled: what a page shows of coverage and trends may be old. */
    record Fresh() implements LiveEvent {}

    /** The store gives no answer; what the page shows may be old. */
    record Trouble() implements LiveEvent {}

    /** The store answers: everything is told. */
    record Well() implements LiveEvent {}
}
