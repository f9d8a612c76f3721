package io.bellwether.desk.profile;

import io.bellwether.classify.past.BacktestResult;
import java.time.Instant;

/** How the preview of a draft stands. */
public sealed interface PreviewState {

    /** None was asked for since the desk started. */
    record None() implements PreviewState {}

    /**
     * It is at work.
     *
     * @param version of the draft
     * @param read records of the log that were read
     * @param size at least as many as there are; 0 before that is known
     * @param ending whether it was told to end
     */
    record Running(String version, int days, Instant begun, long read, long size, boolean ending)
            implements PreviewState {}

    /** It told what would have been. */
    record Done(String version, int days, Instant ended, BacktestResult result) implements PreviewState {}

    /** Somebody ended it. */
    record Cancelled(String version, Instant ended) implements PreviewState {}

    /**
     * It could not be made.
     *
     * @param reason in words, with what to do
     */
    record Failed(String version, Instant ended, String reason) implements PreviewState {}
}
