package io.bellwether.desk.live;

/** What becomes of somebody who wants to listen. */
public sealed interface Seat {

    /** They listen. */
    record Taken(Listener listener) implements Seat {}

    /** All seats are taken. */
    record NoneFree(int most) implements Seat {}

    /** The same visitor has as many already as one may have. */
    record TooMany(int most) implements Seat {}
}
