package io.bellwether.classify.stream;

/**
 * What classify has done since this process started. For progress lines: work that a crash undoes and a restart repeats counts twice.
 *
 * @param read articles read, copies included
 * @param duplicates articles dropped because they were seen before, unchanged
 * @param tagged analyses written, those of edited articles included
 * @param alerts alerts raised; an article that joins a story raises none
 * @param dead records put on {@code articles-dead}
 */
public record ClassifyCounts(long read, long duplicates, long tagged, long alerts, long dead) {}
