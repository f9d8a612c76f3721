package io.bellwether.ingest.inbox;

/**
 * What an inbox has done since it was opened.
 *
 * @param kept answers kept, deliveries among them
 * @param recovered kept answers that were taken up again; a delivery is always taken up from disk and does not count
 * @param failed answers that the disk did not take, or did not give back
 * @param setAside answers that are not read any more because their reading ended the process too often; each time one is met counts
 */
public record InboxCounts(long kept, long recovered, long failed, long setAside) {}
