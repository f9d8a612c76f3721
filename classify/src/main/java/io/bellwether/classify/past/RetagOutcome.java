package io.bellwether.classify.past;

/**
 * What a retagging did.
 *
 * @param profile version by which articles are tagged now
 * @param sent records sent by this run
 * @param before records sent by earlier, interrupted runs for the same publication of the profile
 * @param passedOver records of the log that are no articles
 */
public record RetagOutcome(String profile, long sent, long before, long passedOver) {}
