package io.bellwether.ingest.probe;

import java.time.Duration;

/**
 * Bounds of asking many addresses.
 *
 * @param atOnce addresses asked at once, over all hosts
 * @param atOnceAHost the same at one host
 * @param spacing between the beginnings of two requests to one host
 * @param total of the whole: what is not done by then is broken off
 */
public record ProbeLimits(int atOnce, int atOnceAHost, Duration spacing, Duration total) {}
