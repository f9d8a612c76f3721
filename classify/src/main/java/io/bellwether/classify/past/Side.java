package io.bellwether.classify.past;

/** The two profiles that are compared. */
enum Side {
    BEFORE,
    AFTER
}
