package io.bellwether.classify.past;

/**
 * How far the past has been sent to be tagged again.
 *
 * @param sent articles sent so far, those of an earlier, interrupted run included
 * @param all of the log, as counted by offsets: at least as many as there are articles
 * @param left records that classify has not committed yet
 */
public record RetagProgress(long sent, long all, long left) {}
